-- Who discloses most among the counties and districts of a year? Others, and reports that contradict themselves, have no rank.
WITH government AS (
  SELECT s.year, s.agency, s.disclosure_rate, s.received,
         (SELECT count(*) FROM finding AS f WHERE f.report_id = s.report_id) AS findings,
         CASE WHEN g.level <> 'county' OR s.agency LIKE '%市人民政府' THEN '不是县区，或级别不明'
              WHEN EXISTS (SELECT 1 FROM finding AS f WHERE f.report_id = s.report_id AND f.severity = 'error')
                THEN '表内数据自相矛盾' END AS reason
    FROM request_summary AS s JOIN agency AS a USING (agency_id) LEFT JOIN region AS g ON g.code = a.region
   WHERE a.kind = 'government' AND s.disclosure_rate IS NOT NULL)
SELECT year, CASE WHEN reason IS NULL THEN rank() OVER (PARTITION BY year, reason ORDER BY disclosure_rate DESC) END AS rank,
       agency, round(100 * disclosure_rate, 1) AS "disclosed %", received, findings, reason
  FROM government
 ORDER BY year, reason IS NOT NULL, rank, agency;
