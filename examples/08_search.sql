-- Which reports speak of land acquisition (征地), where, and how many requests did they answer that year?
-- The index is made once; reports read later are found, too. Expressions of any length are found as they stand.
SELECT gongkai_search_create() AS made;
SELECT a.name AS agency, r.year, s.label || s.heading AS section,
       snippet(section_search, 1, '【', '】', '…', 12) AS context, q.total AS concluded
  FROM section_search
  JOIN section AS s ON s.section_id = section_search.rowid
  JOIN report AS r USING (report_id)
  JOIN agency AS a USING (agency_id)
  LEFT JOIN request AS q ON q.report_id = r.report_id AND q.outcome = 'concluded'
 WHERE section_search MATCH '征地' AND r.is_current
 ORDER BY a.name, r.year, s.ordinal;
