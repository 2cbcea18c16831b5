-- Rules of `finding` on what the prose says and the tables say. The prose may count other things (收到 with or without the
-- cases carried over, the whole county instead of the office), so these are notes. Only exact quantities are compared; a
-- report that says the table's number anywhere in that sense is not found fault with. Every report.

-- 收到, 结转, 公开, 办结, 答复 against table three. 收到 may be 本年新收 alone or with 上年结转.
CREATE VIEW IF NOT EXISTS main.finding_narrative_request AS
SELECT m.report_id, CAST('narrative_request' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('metric/%s', m.code) AS TEXT) AS place,
       CAST(q.total AS BIGINT) AS expected, CAST(m.value AS DOUBLE) AS actual,
       CAST(printf('正文称%s为%.15g（%s），表中“%s”却是%d。', d.name_zh, m.value, m.quote, o.name_zh, q.total) AS TEXT) AS message
  FROM metric AS m
  JOIN metric_definition AS d USING (code)
  JOIN report AS r USING (report_id)
  JOIN request AS q ON q.report_id = m.report_id
   AND q.outcome = CASE m.code WHEN 'request.received' THEN 'received_new' WHEN 'request.received_carried_in' THEN 'carried_in'
                               WHEN 'request.carried_out' THEN 'carried_out' WHEN 'request.granted' THEN 'granted'
                               WHEN 'request.partial' THEN 'partial' ELSE 'concluded' END
  JOIN outcome AS o USING (outcome)
 WHERE m.code IN ('request.received', 'request.received_carried_in', 'request.carried_out', 'request.granted',
                  'request.partial', 'request.closed', 'request.answered')
   AND m.origin = 'narrative' AND m.qualifier = 'exact' AND q.total IS NOT NULL
   AND m.seq = (SELECT min(f.seq) FROM metric AS f WHERE f.report_id = m.report_id AND f.code = m.code
                   AND f.origin = 'narrative' AND f.qualifier = 'exact')
   -- Not the table's number, nor, for 收到 where the form has a carry-over, that with the carry-over (silent if unknown).
   AND NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = m.report_id AND f.code = m.code AND f.value = q.total)
   AND CASE
         WHEN m.code <> 'request.received' OR r.edition NOT IN ('2019', '2021') THEN 1
         ELSE (SELECT NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = m.report_id AND f.code = m.code
                                     AND f.value = q.total + c.total)
                 FROM request AS c
                WHERE c.report_id = m.report_id AND c.outcome = 'carried_in' AND c.total IS NOT NULL)
       END
   -- Nor another of the report's own totals: 办理389件 may be 本年新收, alone or with 上年结转.
   AND (m.code NOT IN ('request.closed', 'request.answered')
        OR m.value NOT IN (SELECT t.total FROM request AS t
                            WHERE t.report_id = m.report_id AND t.outcome = 'received_new' AND t.total IS NOT NULL
                           UNION ALL
                           SELECT sum(t.total) FROM request AS t
                            WHERE t.report_id = m.report_id AND t.outcome IN ('received_new', 'carried_in')
                            GROUP BY t.report_id HAVING count(t.total) = 2));

-- 行政复议, 行政诉讼 against table four; litigation is the sum of its two channels, known when both are stated.
CREATE VIEW IF NOT EXISTS main.finding_narrative_dispute AS
SELECT report_id, CAST('narrative_dispute' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('metric/%s', code) AS TEXT) AS place,
       CAST(total AS BIGINT) AS expected, CAST(value AS DOUBLE) AS actual,
       CAST(printf('正文称%s为%.15g（%s），表中总计却是%d。', name_zh, value, quote, total) AS TEXT) AS message
  FROM (SELECT m.report_id, m.code, m.value, m.quote, d.name_zh,
               CASE m.code
                 WHEN 'dispute.reconsiderations' THEN
                   (SELECT t.total FROM dispute AS t WHERE t.report_id = m.report_id AND t.channel = 'reconsideration')
                 ELSE coalesce(
                   (SELECT t.total FROM dispute AS t WHERE t.report_id = m.report_id AND t.channel = 'litigation'),
                   (SELECT CASE count(t.total) WHEN 2 THEN sum(t.total) END FROM dispute AS t
                     WHERE t.report_id = m.report_id
                       AND t.channel IN ('litigation_direct', 'litigation_after_reconsideration')))
               END AS total
          FROM metric AS m JOIN metric_definition AS d USING (code)
         WHERE m.code IN ('dispute.reconsiderations', 'dispute.litigations')
           AND m.origin = 'narrative' AND m.qualifier = 'exact'
           AND m.seq = (SELECT min(f.seq) FROM metric AS f WHERE f.report_id = m.report_id AND f.code = m.code
                           AND f.origin = 'narrative' AND f.qualifier = 'exact')) AS s
 WHERE value <> total
   AND NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = s.report_id AND f.code = s.code AND f.value = s.total);

-- The ways of asking (网络, 信函, 当面, 传真) against 收到, where two or more stand in its section, once each. Some may be left unsaid.
CREATE VIEW IF NOT EXISTS main.finding_narrative_parts AS
SELECT report_id, CAST('narrative_parts' AS TEXT) AS rule, CAST(CASE WHEN parts > value THEN 'warning' ELSE 'note' END AS TEXT) AS severity,
       CAST('metric/request.received' AS TEXT) AS place, CAST(value AS DOUBLE) AS expected, CAST(parts AS DOUBLE) AS actual,
       CAST(printf('正文称收到申请%.15g件（%s），各方式之和却是%.15g件。', value, quote, parts) AS TEXT) AS message
  FROM (SELECT m.report_id, m.value, m.quote, count(*) AS ways, count(DISTINCT p.code) AS codes, sum(p.value) AS parts
          FROM metric AS m JOIN report AS r USING (report_id)
          JOIN metric AS p ON p.report_id = m.report_id AND p.section_id = m.section_id AND p.origin = 'narrative'
           AND p.qualifier = 'exact'
           AND p.code IN ('request.received_online', 'request.received_by_letter', 'request.received_in_person',
                          'request.received_by_fax', 'request.received_by_email', 'request.received_by_website',
                          'request.received_otherwise')
         WHERE m.code = 'request.received' AND m.origin = 'narrative' AND m.qualifier = 'exact'
           AND r.edition IN ('2019', '2021')
           AND 1 = (SELECT count(DISTINCT w.value) FROM metric AS w
                     WHERE w.report_id = m.report_id AND w.code = m.code AND w.origin = 'narrative')
         GROUP BY m.report_id, m.seq, m.value, m.quote)
 WHERE ways >= 2 AND ways = codes AND parts <> value;

-- 维持, 纠正, 其他结果 of 行政复议 and 行政诉讼 against table four; those of litigation are the sums of its two channels.
CREATE VIEW IF NOT EXISTS main.finding_narrative_outcome AS
SELECT report_id, CAST('narrative_outcome' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('metric/%s', code) AS TEXT) AS place,
       CAST(counted AS BIGINT) AS expected, CAST(value AS DOUBLE) AS actual,
       CAST(printf('正文称%s为%.15g（%s），表四却是%d。', name_zh, value, quote, counted) AS TEXT) AS message
  FROM (SELECT m.report_id, m.code, m.value, m.quote, d.name_zh,
               (SELECT CASE count(n) WHEN count(*) THEN sum(n) END
                  FROM (SELECT CASE substr(m.code, instr(m.code, '_') + 1)
                                 WHEN 'upheld' THEN t.upheld WHEN 'corrected' THEN t.corrected ELSE t.other END AS n
                          FROM dispute AS t
                         WHERE t.report_id = m.report_id
                           AND t.channel IN ('reconsideration', 'litigation', 'litigation_direct', 'litigation_after_reconsideration')
                           AND (t.channel = 'reconsideration') = (m.code LIKE 'dispute.reconsiderations%'))) AS counted
          FROM metric AS m JOIN metric_definition AS d USING (code)
         WHERE m.code IN ('dispute.reconsiderations_upheld', 'dispute.reconsiderations_corrected', 'dispute.reconsiderations_other',
                          'dispute.litigations_upheld', 'dispute.litigations_corrected', 'dispute.litigations_other')
           AND m.origin = 'narrative' AND m.qualifier = 'exact') AS s
 WHERE value <> counted
   AND NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = s.report_id AND f.code = s.code AND f.value = s.counted);

-- 制发规范性文件 against table two of 2021, where the prose says one number of it.
CREATE VIEW IF NOT EXISTS main.finding_narrative_issued AS
SELECT m.report_id, CAST('narrative_issued' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('metric/%s', m.code) AS TEXT) AS place,
       CAST(t.value AS DOUBLE) AS expected, CAST(m.value AS DOUBLE) AS actual,
       CAST(printf('正文称%s为%.15g（%s），表二却是%.15g。', d.name_zh, m.value, m.quote, t.value) AS TEXT) AS message
  FROM metric AS m JOIN metric_definition AS d USING (code)
  JOIN disclosure AS t ON t.report_id = m.report_id AND t.item = 'normative_documents' AND t.measure = 'issued'
 WHERE m.code = 'disclosure.normative_documents_issued' AND m.origin = 'narrative' AND m.qualifier = 'exact'
   AND m.value <> t.value
   AND 1 = (SELECT count(DISTINCT w.value) FROM metric AS w
             WHERE w.report_id = m.report_id AND w.code = m.code AND w.origin = 'narrative');
