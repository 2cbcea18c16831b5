-- What share of the concluded requests was granted, wholly or in part?
-- The share is empty where one of its three figures is not stated.
SELECT a.name AS agency, r.year, g.total AS granted, p.total AS partial, c.total AS concluded,
       round(100.0 * (g.total + p.total) / c.total, 1) AS percent
  FROM report AS r
  JOIN agency AS a USING (agency_id)
  LEFT JOIN request AS g ON g.report_id = r.report_id AND g.outcome = 'granted'
  LEFT JOIN request AS p ON p.report_id = r.report_id AND p.outcome = 'partial'
  LEFT JOIN request AS c ON c.report_id = r.report_id AND c.outcome = 'concluded'
 WHERE r.is_current
 ORDER BY a.name, r.year;
