-- What does a report say otherwise than that of the year before? Section by section, then the figures that differ by half or more.
SELECT r.year, c.place AS 章节, printf('%.0f%%', 100 * c.repeated) AS 文字重复, c.kept AS 未改, c.changed AS 有改动, c.added AS 新写, c.gone AS 删去
  FROM report_change AS c JOIN report AS r USING (report_id) JOIN agency AS a USING (agency_id)
 WHERE a.name = '望舒县人民政府' AND r.year >= 2020 AND c.kind = 'section' AND c.repeated IS NOT NULL
 ORDER BY r.year, c.ordinal;
SELECT r.year, n.name_zh AS 指标, c.prior AS 上年, c.value AS 本年, c.difference AS 增减, round(c.ratio, 2) AS 比
  FROM figure_change AS c JOIN report AS r USING (report_id) JOIN agency AS a USING (agency_id) JOIN place_name AS n USING (place)
 WHERE a.name = '望舒县人民政府' AND (c.ratio >= 1.5 OR c.ratio <= 0.5) AND (c.place LIKE '%/total' OR c.place LIKE 'disclosure/%')
 ORDER BY r.year, c.place;
