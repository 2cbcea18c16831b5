-- ?1 from, ?2 into
INSERT OR IGNORE INTO main.agency_township (agency_id, township)
SELECT ?2, township FROM main.agency_township WHERE agency_id = ?1;
