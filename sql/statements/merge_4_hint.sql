-- ?1 from, ?2 into
INSERT OR IGNORE INTO main.agency_hint (agency_id, hint) SELECT ?2, hint FROM main.agency_hint WHERE agency_id = ?1;
