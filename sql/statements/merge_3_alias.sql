-- ?1 from, ?2 into
INSERT OR IGNORE INTO main.agency_alias (agency_id, name) SELECT ?2, name FROM main.agency_alias WHERE agency_id = ?1;
