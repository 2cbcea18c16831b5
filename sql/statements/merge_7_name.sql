-- ?1 from, ?2 into
INSERT INTO main.agency_merged (full_name, agency_id) SELECT full_name, ?2 FROM main.agency WHERE agency_id = ?1;
