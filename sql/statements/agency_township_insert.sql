-- ?1 agency_id, ?2 township
INSERT OR REPLACE INTO main.agency_township (agency_id, township) VALUES (?1, ?2);
