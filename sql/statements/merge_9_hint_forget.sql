-- ?1 from
DELETE FROM main.agency_hint WHERE agency_id = ?1;
