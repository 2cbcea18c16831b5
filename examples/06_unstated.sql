-- What does each report not say?
SELECT a.name AS agency, r.year, d.severity, d.code, count(*) AS times, min(d.place) AS first_place
  FROM report AS r
  JOIN agency AS a USING (agency_id)
  JOIN diagnostic AS d USING (report_id)
 WHERE r.is_current AND d.code <> 'unlisted_region'  -- the places of these reports are invented
 GROUP BY r.report_id, d.severity, d.code
 ORDER BY a.name, r.year, d.code;
