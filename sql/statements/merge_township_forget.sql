-- ?1 from
DELETE FROM main.agency_township WHERE agency_id = ?1;
