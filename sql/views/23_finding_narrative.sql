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
       END;

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
