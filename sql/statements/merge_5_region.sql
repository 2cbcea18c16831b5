-- What was known of the one only is known of both. ?1 from, ?2 into
UPDATE main.agency SET region = coalesce(region, (SELECT region FROM main.agency WHERE agency_id = ?1))
 WHERE agency_id = ?2;
