-- ?1 code, ?2 successor, ?3 year
INSERT OR IGNORE INTO main.region_succession (code, successor, year) VALUES (?1, ?2, ?3);
