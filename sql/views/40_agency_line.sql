-- agency_line: which agencies are one, through renames and changes of divisions? A row per agency; `line` is the same for
-- those that follow one another. A government is that of its division as it is today (region_current), but for that of a zone; a department or
-- office, the one of that name, without the name of the division, in the division as it is today. Where the region is
-- not known, or was divided among several, an agency is a line of its own.

CREATE VIEW IF NOT EXISTS main.agency_line AS
SELECT a.agency_id, a.name, a.full_name, a.kind, a.region, c.current_code AS current_region, n.level,
       CAST(CASE
         WHEN c.current_code IS NULL THEN a.full_name
         WHEN a.kind = 'government' AND a.name NOT LIKE '%管理委员会%' THEN printf('%d 人民政府', c.current_code)
         WHEN substr(a.name, 1, length(g.name)) = g.name THEN printf('%d %s', c.current_code, substr(a.name, length(g.name) + 1))
         ELSE printf('%d %s', c.current_code, a.name)
       END AS TEXT) AS line
  FROM agency AS a
  LEFT JOIN region AS g ON g.code = a.region
  LEFT JOIN region_current AS c ON c.code = a.region
  LEFT JOIN region AS n ON n.code = c.current_code;
