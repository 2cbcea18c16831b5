-- ?1 code, ?2 name, ?3 last_year
INSERT OR IGNORE INTO main.region_former_name (code, name, last_year) VALUES (?1, ?2, ?3);
