-- The agency that the one of this full name was merged into.
-- ?1 full_name -> agency_id
SELECT agency_id FROM main.agency_merged WHERE full_name = ?1;
