-- Rules of `finding` on bodies that belong together, as far as the archive holds their reports. An archive may be incomplete and a
-- government's report may be its office's alone: notes.

-- A government's 本年新收 or 办理结果总计 is below the sum of its bodies'.
CREATE VIEW IF NOT EXISTS main.finding_below_parts AS
SELECT report_id, CAST('below_parts' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('request/%s/total', outcome) AS TEXT) AS place, CAST(parts AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf('%d年“%s”为%d，所属%d个机关的年报合计却有%d。', year, name_zh, total, bodies, parts) AS TEXT) AS message
  FROM (SELECT r.report_id, r.year, q.outcome, o.name_zh, q.total,
               (SELECT count(s.total) FROM report AS c JOIN request AS s ON s.report_id = c.report_id AND s.outcome = q.outcome
                 WHERE c.year = r.year AND c.is_current = 1
                   AND c.agency_id IN (SELECT b.agency_id FROM agency AS b WHERE b.region = a.region AND b.kind <> 'government'
                                       UNION ALL
                                       SELECT b.agency_id FROM region AS g JOIN agency AS b ON b.region = g.code
                                        WHERE g.parent = a.region AND b.kind = 'government')) AS bodies,
               (SELECT sum(s.total) FROM report AS c JOIN request AS s ON s.report_id = c.report_id AND s.outcome = q.outcome
                 WHERE c.year = r.year AND c.is_current = 1
                   AND c.agency_id IN (SELECT b.agency_id FROM agency AS b WHERE b.region = a.region AND b.kind <> 'government'
                                       UNION ALL
                                       SELECT b.agency_id FROM region AS g JOIN agency AS b ON b.region = g.code
                                        WHERE g.parent = a.region AND b.kind = 'government')) AS parts
          FROM report AS r JOIN agency AS a USING (agency_id) JOIN request AS q USING (report_id) JOIN outcome AS o USING (outcome)
         WHERE a.kind = 'government' AND a.region IS NOT NULL AND r.is_current = 1 AND q.outcome IN ('received_new', 'concluded')
           AND q.total IS NOT NULL)
 WHERE parts > total;

-- report_missing: what does the archive lack? A row for every year between the first and the last held of an agency (through renames:
-- agency_line) of which no report is held.
CREATE VIEW IF NOT EXISTS main.report_missing AS
WITH RECURSIVE held AS (
    SELECT l.line, r.year, max(l.agency_id) AS agency_id FROM report AS r JOIN agency_line AS l USING (agency_id)
     WHERE r.is_current = 1 GROUP BY l.line, r.year),
  next AS (
    SELECT line, agency_id, year, lead(year) OVER (PARTITION BY line ORDER BY year) AS following FROM held),
  gap (line, agency_id, year, following) AS (
    SELECT line, agency_id, year + 1, following FROM next WHERE following > year + 1
    UNION ALL
    SELECT line, agency_id, year + 1, following FROM gap WHERE year + 1 < following)
SELECT CAST(g.agency_id AS BIGINT) AS agency_id, a.name AS agency, a.region, CAST(g.year AS BIGINT) AS year
  FROM gap AS g JOIN agency AS a USING (agency_id);

-- A body that reported, but neither it nor one that continues it (agency_line) for the year after, of which at least
-- missing.siblings others of its kind in its division, that reported before, too, are held. On the report before the gap.
CREATE VIEW IF NOT EXISTS main.finding_missing_next_year AS
SELECT report_id, CAST('missing_next_year' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST('report/year' AS TEXT) AS place,
       CAST(year + 1 AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('档案中没有本机关%d年的年报，同属一地的%d个机关%d年、%d年的年报都有。', year + 1, siblings, year, year + 1) AS TEXT) AS message
  FROM (SELECT r.report_id, r.agency_id, r.year,
               (SELECT count(*) FROM agency AS s
                 WHERE s.region = a.region AND s.kind = a.kind AND s.agency_id <> a.agency_id
                   AND EXISTS (SELECT 1 FROM report AS b WHERE b.agency_id = s.agency_id AND b.year = r.year AND b.is_current = 1)
                   AND EXISTS (SELECT 1 FROM report AS n WHERE n.agency_id = s.agency_id AND n.year = r.year + 1 AND n.is_current = 1)) AS siblings
          FROM report AS r JOIN agency AS a USING (agency_id)
         WHERE r.is_current = 1
           AND NOT EXISTS (SELECT 1 FROM report AS n WHERE n.agency_id = r.agency_id AND n.year = r.year + 1 AND n.is_current = 1)) AS g
 WHERE siblings >= (SELECT value FROM finding_threshold WHERE name = 'missing.siblings')
   AND NOT EXISTS (SELECT 1 FROM agency_line AS l JOIN agency_line AS o ON o.line = l.line AND o.agency_id <> l.agency_id
                     JOIN report AS n ON n.agency_id = o.agency_id AND n.year = g.year + 1 AND n.is_current = 1
                    WHERE l.agency_id = g.agency_id);
