-- Whether a report of the agency and year is held. ?1 agency_id, ?2 year
SELECT 1 FROM main.report WHERE agency_id = ?1 AND year = ?2;
