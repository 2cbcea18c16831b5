-- ?1 from, ?2 into
UPDATE main.report SET agency_id = ?2 WHERE agency_id = ?1;
