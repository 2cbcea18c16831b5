-- What did the statistics form of 2014 count that the later forms leave out?
SELECT r.year, m.code, d.name_zh, m.value, m.unit
  FROM metric AS m
  JOIN report AS r USING (report_id)
  JOIN metric_definition AS d USING (code)
 WHERE m.origin = 'form' AND m.value > 0 AND (m.code GLOB 'organization.*' OR m.code GLOB 'response.*')
 ORDER BY d.code, r.year;
