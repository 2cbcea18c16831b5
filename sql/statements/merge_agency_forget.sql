-- ?1 from
DELETE FROM main.agency WHERE agency_id = ?1;
