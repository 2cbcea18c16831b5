-- ?1 agency_id, ?2 name
INSERT OR IGNORE INTO main.agency_alias (agency_id, name) VALUES (?1, ?2);
