-- ?1 agency_id
SELECT 1 FROM main.agency WHERE agency_id = ?1;
