-- An archive of @AGENCIES@ counties with ten reports each, of the forms of 2014, 2019 and 2021, which hold in themselves
-- and over the years; not like real ones, but as many rows.
.load @MODULE@
PRAGMA synchronous = off;
BEGIN;
SELECT gongkai_create();
CREATE TEMP TABLE number AS
  WITH RECURSIVE count (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM count WHERE n < @AGENCIES@ - 1) SELECT n FROM count;
CREATE TEMP TABLE county AS
  SELECT row_number() OVER (ORDER BY code) - 1 AS n, count(*) OVER () AS counties, code FROM region WHERE level = 'county';
INSERT INTO agency (agency_id, name, full_name, region, kind)
SELECT number.n + 1, printf('机关%d', number.n + 1), printf('机关%d', number.n + 1), code, 'government'
  FROM number JOIN county ON county.n = number.n % counties;
INSERT INTO report (report_id, agency_id, year, edition, media_type, charset, sha256, is_current)
SELECT n * 10 + value + 1, n + 1, 2013 + value, CASE WHEN value < 6 THEN '2014' WHEN value < 8 THEN '2019' ELSE '2021' END,
       'text/plain', 'UTF-8', printf('%064d', n * 10 + value), 1
  FROM number, json_each('[0,1,2,3,4,5,6,7,8,9]');
INSERT INTO request
SELECT report_id, outcome, a, b, 0, 0, 0, 0, a + b
  FROM (SELECT report_id, outcome,
               CASE WHEN role = 'total' OR outcome IN ('received_new', 'granted') THEN 40 + report_id * 37 % 997 ELSE 0 END AS a,
               CASE WHEN role = 'total' OR outcome IN ('received_new', 'granted') THEN report_id * 91 % 1009 ELSE 0 END AS b
          FROM report JOIN outcome_edition USING (edition));
INSERT INTO dispute
SELECT report_id, value, year % 3, agency_id % 3, 0, 0, year % 3 + agency_id % 3
  FROM report, json_each('["reconsideration", "litigation_direct", "litigation_after_reconsideration"]');
INSERT INTO disclosure
SELECT report_id, item, measure, CASE measure WHEN 'issued' THEN 3 WHEN 'repealed' THEN 3 WHEN 'disclosed' THEN 0 ELSE 20 + agency_id % 70 END
  FROM report JOIN disclosure_item JOIN measure
 WHERE (edition = '2021' AND measure IN ('issued', 'repealed', 'in_force', 'decisions'))
    OR (edition = '2019' AND measure IN ('disclosed', 'disclosed_total', 'prior_items'));
INSERT INTO section (report_id, ordinal, depth, label, heading, topic, body)
SELECT report_id, value, 1, value || '、', '章节' || value, 'other',
       replace(printf('%.60c', 'x'), 'x', printf('第%s类信息公开%s；', char(19968 + report_id % 7000), char(19968 + value)))
  FROM report, json_each('[1,2,3]');
INSERT INTO metric
SELECT report_id, seq, code, 10 + report_id % 60, '件', 'exact', 'narrative', NULL, '收到件'
  FROM report, (SELECT row_number() OVER () AS seq, code FROM metric_definition WHERE code GLOB 'channel.*' OR code GLOB 'training.*');
INSERT INTO diagnostic (report_id, seq, severity, code, place, line, message)
SELECT report_id, 1, 'note', 'unknown_row', NULL, 1, '' FROM report;
COMMIT;
