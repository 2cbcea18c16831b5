-- score_item: what can be weighed in an index of one's own? Of every current report a row per item, from 0 to 1; NULL where what it is of
-- is not stated. Rows of score_value are items, too.
--   sections           share of the six prescribed sections that are there
--   problems.told      1: the section on problems says some; 0: it is empty, 无, or not there
--   published.in_time  1: published by the end of January, a government's by the end of March (条例第四十九条)
--   disclosure.stated  share of the cells of table two that have a figure
--   request.answered   办理结果总计 of 本年新收 and 上年结转
--   request.disclosed  予以公开 and 部分公开 of 办理结果总计
--   dispute.upheld     share of disputes not corrected, of all channels
CREATE VIEW IF NOT EXISTS main.score_item AS
SELECT v.report_id, v.item AS item, v.value AS value FROM score_value AS v
UNION ALL
SELECT r.report_id, CAST('sections' AS TEXT) AS item,
       CAST((SELECT count(DISTINCT s.topic) FROM section AS s JOIN section_topic AS t USING (topic) WHERE s.report_id = r.report_id AND s.depth = 1) / 6.0 AS DOUBLE) AS value
  FROM report AS r WHERE r.is_current = 1
UNION ALL
SELECT r.report_id, CAST('problems.told' AS TEXT) AS item,
       CAST(EXISTS (SELECT 1 FROM section AS s WHERE s.report_id = r.report_id AND s.topic = 'problems' AND s.depth = 1)
            AND NOT EXISTS (SELECT 1 FROM finding_problems_empty AS f WHERE f.report_id = r.report_id) AS DOUBLE) AS value
  FROM report AS r WHERE r.is_current = 1
UNION ALL
SELECT r.report_id, CAST('published.in_time' AS TEXT) AS item,
       CAST(r.published_on <= printf('%d-%s', r.year + 1, CASE a.kind WHEN 'government' THEN '03-31' ELSE '01-31' END) AS DOUBLE) AS value
  FROM report AS r JOIN agency AS a USING (agency_id) WHERE r.is_current = 1
UNION ALL
SELECT r.report_id, CAST('disclosure.stated' AS TEXT) AS item,
       CAST((SELECT count(d.value) * 1.0 / nullif(count(*), 0) FROM disclosure AS d WHERE d.report_id = r.report_id) AS DOUBLE) AS value
  FROM report AS r WHERE r.is_current = 1
UNION ALL
SELECT r.report_id, CAST('request.answered' AS TEXT) AS item,
       CAST((SELECT CAST(c.total AS DOUBLE) / nullif(n.total + i.total, 0)
               FROM request AS c JOIN request AS n ON n.report_id = c.report_id AND n.outcome = 'received_new'
               JOIN request AS i ON i.report_id = c.report_id AND i.outcome = 'carried_in'
              WHERE c.report_id = r.report_id AND c.outcome = 'concluded') AS DOUBLE) AS value
  FROM report AS r WHERE r.is_current = 1
UNION ALL
SELECT r.report_id, CAST('request.disclosed' AS TEXT) AS item,
       CAST((SELECT CAST(g.total + p.total AS DOUBLE) / nullif(c.total, 0)
               FROM request AS c JOIN request AS g ON g.report_id = c.report_id AND g.outcome = 'granted'
               JOIN request AS p ON p.report_id = c.report_id AND p.outcome = 'partial'
              WHERE c.report_id = r.report_id AND c.outcome = 'concluded') AS DOUBLE) AS value
  FROM report AS r WHERE r.is_current = 1
UNION ALL
SELECT r.report_id, CAST('dispute.upheld' AS TEXT) AS item,
       CAST((SELECT CASE WHEN count(d.corrected) = count(*) AND count(d.total) = count(*) THEN 1 - sum(d.corrected) * 1.0 / nullif(sum(d.total), 0) END
               FROM dispute AS d WHERE d.report_id = r.report_id) AS DOUBLE) AS value
  FROM report AS r WHERE r.is_current = 1;

-- score: how does a report do by an index of one's own (score_weight)? A row per current report and index. `value`, from 0 to
-- 100, is NULL unless every item is known; `partial` is that of the items known, which make `known` of the weight, from 0
-- to 1. `missing` lists the others: who compares `partial` compares what may not compare.
CREATE VIEW IF NOT EXISTS main.score AS
SELECT score, report_id, agency, agency_id, region, year,
       CAST(CASE WHEN missing IS NULL THEN 100 * points / weight END AS DOUBLE) AS value,
       CAST(100 * points / nullif(known, 0) AS DOUBLE) AS partial, CAST(known / nullif(weight, 0) AS DOUBLE) AS known,
       CAST(missing AS TEXT) AS missing
  FROM (SELECT score, report_id, agency, agency_id, region, year, ifnull(sum(weight * value), 0.0) AS points, ifnull(sum(weight), 0.0) AS weight,
               ifnull(sum(CASE WHEN value IS NOT NULL THEN weight END), 0.0) AS known,
               group_concat(CASE WHEN value IS NULL THEN item END, ', ') AS missing
          FROM (SELECT w.score, w.item, w.weight, r.report_id, a.name AS agency, a.agency_id, a.region, r.year,
                       (SELECT i.value FROM score_item AS i WHERE i.report_id = r.report_id AND i.item = w.item) AS value
                  FROM report AS r JOIN agency AS a USING (agency_id) CROSS JOIN score_weight AS w
                 WHERE r.is_current = 1)
         GROUP BY score, report_id, agency, agency_id, region, year);
