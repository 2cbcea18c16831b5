-- Agencies whose place is not known that a body of this name may be, those they were merged into among them.
-- ?1 name, ?2 full_name -> agency_id
SELECT agency_id FROM main.agency WHERE name = ?1 AND (full_name = ?2 OR full_name GLOB ?2 || '（同名*）')
UNION
SELECT agency_id FROM main.agency_merged WHERE full_name = ?2 OR full_name GLOB ?2 || '（同名*）'
ORDER BY 1;
