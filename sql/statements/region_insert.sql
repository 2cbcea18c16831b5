-- ?1 code, ?2 name, ?3 full_name, ?4 level, ?5 parent, ?6 first_year, ?7 last_year
INSERT OR IGNORE INTO main.region (code, name, full_name, level, parent, first_year, last_year)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
