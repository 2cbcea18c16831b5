-- ?1 full_name
SELECT 1 FROM main.agency WHERE full_name = ?1 UNION ALL SELECT 1 FROM main.agency_merged WHERE full_name = ?1;
