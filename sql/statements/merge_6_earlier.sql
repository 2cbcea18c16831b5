-- What was merged into the one before follows. ?1 from, ?2 into
UPDATE main.agency_merged SET agency_id = ?2 WHERE agency_id = ?1;
