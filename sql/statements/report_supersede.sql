-- The document held as current for an agency and year is so no longer.
-- ?1 agency_id, ?2 year -> its report_id
UPDATE main.report SET is_current = 0 WHERE agency_id = ?1 AND year = ?2 AND is_current = 1 RETURNING report_id;
