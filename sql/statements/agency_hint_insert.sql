-- ?1 agency_id, ?2 hint
INSERT OR IGNORE INTO main.agency_hint (agency_id, hint) VALUES (?1, ?2);
