-- Rules of `finding` on figures that are possible, but hardly true: warnings. Thresholds are rows of finding_threshold;
-- a figure below series_jump.least (series_zero.least, peer_jump.least) is too small to judge.

-- A percentage above 100. Growth has no code in metric_definition.
CREATE VIEW IF NOT EXISTS main.finding_percentage_over_100 AS
SELECT m.report_id, CAST('percentage_over_100' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST(printf('metric/%s', m.code) AS TEXT) AS place,
       CAST(100 AS BIGINT) AS expected, CAST(m.value AS DOUBLE) AS actual,
       CAST(printf('%s为%.15g%%，超过100%%（%s）。', d.name_zh, m.value, m.quote) AS TEXT) AS message
  FROM metric AS m JOIN metric_definition AS d USING (code)
 WHERE d.unit = '%' AND m.value > 100;

-- 本年新收 or 办理结果总计 at least series_jump.factor times, or at most a part of that, what most of the other years of the
-- same agency say; with at least series_jump.years of them, all current. A year of zero proves no jump. expected: the middle one of the others.
CREATE VIEW IF NOT EXISTS main.finding_series_jump_request AS
SELECT report_id, CAST('series_jump_request' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST(printf('request/%s/total', outcome) AS TEXT) AS place,
       CAST(middle AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf('%d年“%s”为%d，其他年份居中的是%d，相差一个数量级。', year, name_zh, total, middle) AS TEXT) AS message
  FROM (SELECT q.report_id, q.outcome, o.name_zh, r.year, q.total,
               (SELECT min(total)
                  FROM (SELECT s.total, ntile(2) OVER (ORDER BY s.total DESC) AS half
                          FROM report AS y JOIN request AS s ON s.report_id = y.report_id AND s.outcome = q.outcome
                         WHERE y.agency_id = r.agency_id AND y.is_current = 1 AND y.year <> r.year AND s.total IS NOT NULL)
                 WHERE half = 1) AS middle
          FROM finding_threshold AS f CROSS JOIN finding_threshold AS l
          CROSS JOIN report AS r CROSS JOIN request AS q CROSS JOIN outcome AS o
         WHERE f.name = 'series_jump.factor' AND l.name = 'series_jump.least'
           AND q.report_id = r.report_id AND o.outcome = q.outcome AND r.is_current = 1 AND q.outcome IN ('received_new', 'concluded') AND q.total > 0
           AND (SELECT count(*) >= (SELECT value FROM finding_threshold WHERE name = 'series_jump.years')
                       AND (2 * count(CASE WHEN s.total > 0 AND q.total >= f.value * s.total AND q.total >= l.value THEN 1 END) > count(*)
                            OR 2 * count(CASE WHEN s.total >= f.value * q.total AND s.total >= l.value THEN 1 END) > count(*))
                  FROM report AS y JOIN request AS s ON s.report_id = y.report_id AND s.outcome = q.outcome
                 WHERE y.agency_id = r.agency_id AND y.is_current = 1 AND y.year <> r.year AND s.total IS NOT NULL));

-- The same of table two, measure by measure: numbers that another form counts in another way are not compared.
CREATE VIEW IF NOT EXISTS main.finding_series_jump_disclosure AS
SELECT report_id, CAST('series_jump_disclosure' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST(printf('disclosure/%s/%s', item, measure) AS TEXT) AS place, CAST(middle AS DOUBLE) AS expected, CAST(value AS DOUBLE) AS actual,
       CAST(printf('%d年“%s”%s为%.15g，其他年份居中的是%.15g，相差一个数量级。', year, item_zh, measure_zh, value, middle) AS TEXT) AS message
  FROM (SELECT d.report_id, d.item, d.measure, i.name_zh AS item_zh, m.name_zh AS measure_zh, r.year, d.value,
               (SELECT min(value)
                  FROM (SELECT s.value, ntile(2) OVER (ORDER BY s.value DESC) AS half
                          FROM report AS y
                          JOIN disclosure AS s ON s.report_id = y.report_id AND s.item = d.item AND s.measure = d.measure
                         WHERE y.agency_id = r.agency_id AND y.is_current = 1 AND y.year <> r.year AND s.value IS NOT NULL)
                 WHERE half = 1) AS middle
          FROM finding_threshold AS f CROSS JOIN finding_threshold AS l
          CROSS JOIN report AS r CROSS JOIN disclosure AS d CROSS JOIN disclosure_item AS i CROSS JOIN measure AS m
         WHERE f.name = 'series_jump.factor' AND l.name = 'series_jump.least'
           AND d.report_id = r.report_id AND i.item = d.item AND m.measure = d.measure AND r.is_current = 1 AND d.value > 0 AND d.measure <> 'change'
           AND (SELECT count(*) >= (SELECT value FROM finding_threshold WHERE name = 'series_jump.years')
                       AND (2 * count(CASE WHEN s.value > 0 AND d.value >= f.value * s.value AND d.value >= l.value THEN 1 END) > count(*)
                            OR 2 * count(CASE WHEN s.value >= f.value * d.value AND s.value >= l.value THEN 1 END) > count(*))
                  FROM report AS y JOIN disclosure AS s ON s.report_id = y.report_id AND s.item = d.item AND s.measure = d.measure
                 WHERE y.agency_id = r.agency_id AND y.is_current = 1 AND y.year <> r.year AND s.value IS NOT NULL));

-- A total of zero in table three, while most of the agency's other years are at least series_zero.least.
CREATE VIEW IF NOT EXISTS main.finding_series_zero_request AS
SELECT q.report_id, CAST('series_zero_request' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST(printf('request/%s/total', q.outcome) AS TEXT) AS place,
       CAST(s.least AS DOUBLE) AS expected, CAST(q.total AS BIGINT) AS actual,
       CAST(printf('%d年“%s”为%d，其他年份多在%.15g以上。', r.year, o.name_zh, q.total, s.least) AS TEXT) AS message
  FROM report AS r JOIN request AS q USING (report_id) JOIN outcome AS o USING (outcome)
  CROSS JOIN (SELECT value AS least FROM finding_threshold WHERE name = 'series_zero.least') AS s
 WHERE r.is_current = 1 AND q.outcome IN ('received_new', 'concluded') AND q.total = 0
   AND (SELECT CASE WHEN count(*) >= (SELECT value FROM finding_threshold WHERE name = 'series_zero.years')
                    THEN avg(CASE WHEN t.total >= s.least THEN 1 ELSE 0 END) END
          FROM report AS y JOIN request AS t ON t.report_id = y.report_id AND t.outcome = q.outcome
         WHERE y.agency_id = r.agency_id AND y.is_current = 1 AND y.year <> r.year AND t.total IS NOT NULL) > 0.5;

-- The same of the numbers of table two.
CREATE VIEW IF NOT EXISTS main.finding_series_zero_disclosure AS
SELECT d.report_id, CAST('series_zero_disclosure' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST(printf('disclosure/%s/%s', d.item, d.measure) AS TEXT) AS place, CAST(s.least AS DOUBLE) AS expected, CAST(d.value AS DOUBLE) AS actual,
       CAST(printf('%d年“%s”%s为%.15g，其他年份多在%.15g以上。', r.year, i.name_zh, m.name_zh, d.value, s.least) AS TEXT) AS message
  FROM (SELECT value AS least FROM finding_threshold WHERE name = 'series_zero.least') AS s
  CROSS JOIN report AS r CROSS JOIN disclosure AS d CROSS JOIN disclosure_item AS i CROSS JOIN measure AS m
 WHERE d.report_id = r.report_id AND i.item = d.item AND m.measure = d.measure AND r.is_current = 1 AND d.measure IN ('decisions', 'disclosed_total', 'prior_items', 'in_force') AND d.value = 0
   AND (SELECT CASE WHEN count(*) >= (SELECT value FROM finding_threshold WHERE name = 'series_zero.years')
                    THEN avg(CASE WHEN t.value >= s.least THEN 1 ELSE 0 END) END
          FROM report AS y JOIN disclosure AS t ON t.report_id = y.report_id AND t.item = d.item AND t.measure = d.measure
         WHERE y.agency_id = r.agency_id AND y.is_current = 1 AND y.year <> r.year AND t.value IS NOT NULL) > 0.5;

-- 本年新收 at least peer_jump.factor times the middle one of the peers (peer_median), with at least peer_jump.peers of them.
-- The median is asked for in subqueries, so that it is worked out only where a figure is large enough to be judged.
CREATE VIEW IF NOT EXISTS main.finding_peer_jump AS
SELECT report_id, CAST('peer_jump' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST('request/received_new/total' AS TEXT) AS place,
       CAST(middle AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf('%d年本年新收%d，同级机关居中的是%d，是其%.15g倍以上。', year, total, middle, factor) AS TEXT) AS message
  FROM (SELECT q.report_id, r.year, q.total, f.value AS factor,
               (SELECT m.received FROM peer_median AS m, finding_threshold AS n
                 WHERE m.level = g.level AND m.kind = a.kind AND m.year = r.year
                   AND n.name = 'peer_jump.peers' AND m.peers >= n.value) AS middle
          FROM report AS r JOIN agency AS a USING (agency_id) JOIN region AS g ON g.code = a.region
          JOIN request AS q ON q.report_id = r.report_id AND q.outcome = 'received_new'
          JOIN finding_threshold AS f ON f.name = 'peer_jump.factor'
         WHERE r.is_current = 1 AND q.total >= (SELECT value FROM finding_threshold WHERE name = 'peer_jump.least'))
 WHERE total >= factor * middle;
