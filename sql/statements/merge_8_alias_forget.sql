-- ?1 from
DELETE FROM main.agency_alias WHERE agency_id = ?1;
