-- What was refused, and why, by agency and year?
SELECT a.name AS agency, r.year, o.name_zh AS ground, q.total AS requests
  FROM report AS r
  JOIN agency AS a USING (agency_id)
  JOIN request AS q USING (report_id)
  JOIN outcome AS o USING (outcome)
 WHERE r.is_current AND o.parent = 'denied' AND q.total IS NOT 0
 ORDER BY a.name, r.year, q.total DESC, o.ordinal;
