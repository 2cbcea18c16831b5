-- Rules of `finding` on the sections of a report on the forms of 2019 and 2021: six, in the order that
-- 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 prescribe. Sections are known by their topic.

-- A section behind one that should follow it, or there twice.
CREATE VIEW IF NOT EXISTS main.finding_section_order AS
SELECT report_id, CAST('section_order' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST(printf('section/%s', name) AS TEXT) AS place, CAST(before AS BIGINT) AS expected, CAST(place AS BIGINT) AS actual,
       CAST(CASE WHEN place = before THEN printf('“%s”出现了两次。', heading)
            ELSE printf('“%s”应在“%s”之前。', heading, heading_before) END AS TEXT) AS message
  FROM (SELECT s.report_id, coalesce(s.label, s.heading) AS name, coalesce(s.heading, s.label) AS heading, t.ordinal AS place,
               u.ordinal AS before, coalesce(b.heading, b.label) AS heading_before
          FROM section AS s JOIN report AS r USING (report_id) JOIN section_topic AS t USING (topic)
         CROSS JOIN section AS b CROSS JOIN section_topic AS u
         WHERE s.depth = 1 AND r.edition IN ('2019', '2021') AND u.topic = b.topic
           AND b.section_id = (SELECT p.section_id FROM section AS p JOIN section_topic AS v USING (topic)
                                WHERE p.report_id = s.report_id AND p.ordinal < s.ordinal AND p.depth = 1
                                ORDER BY p.ordinal DESC LIMIT 1))
 WHERE place <= before;

-- The numbers of the main sections: one twice or one left out. Every report.
CREATE VIEW IF NOT EXISTS main.finding_section_number AS
SELECT report_id, CAST('section_number' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('section/%s', label) AS TEXT) AS place, CAST(before + 1 AS BIGINT) AS expected, CAST(number AS BIGINT) AS actual,
       CAST(CASE WHEN number = before THEN printf('“%s%s”的序号与前一部分重复。', label, coalesce(heading, ''))
            ELSE printf('“%s%s”的序号不连续，应为第%d。', label, coalesce(heading, ''), before + 1) END AS TEXT) AS message
  FROM (SELECT s.report_id, s.label, s.heading, instr('一二三四五六七八九', substr(s.label, 1, 1)) AS number,
               instr('一二三四五六七八九', substr(b.label, 1, 1)) AS before
          FROM section AS s CROSS JOIN section AS b
         WHERE s.depth = 1 AND substr(s.label, 2, 1) = '、'
           AND b.section_id = (SELECT p.section_id FROM section AS p
                                WHERE p.report_id = s.report_id AND p.ordinal < s.ordinal AND p.depth = 1 AND substr(p.label, 2, 1) = '、'
                                ORDER BY p.ordinal DESC LIMIT 1))
 WHERE number <> before + 1 AND number > 0 AND before > 0;

-- A heading prescribed for a main section stands under another, since its number is of another kind (1. among 一、).
CREATE VIEW IF NOT EXISTS main.finding_section_system AS
SELECT s.report_id, CAST('section_system' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST(printf('section/%s', s.label) AS TEXT) AS place,
       CAST(NULL AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('“%s%s”是规定的六个部分之一，序号却与其他部分不是一套。', s.label, s.heading) AS TEXT) AS message
  FROM section AS s JOIN report AS r USING (report_id) JOIN section_topic AS t ON t.name_zh = s.heading
 WHERE r.edition IN ('2019', '2021') AND s.depth > 1 AND s.label IS NOT NULL
   AND (SELECT count(m.topic) > 0 AND count(CASE WHEN m.topic = t.topic THEN 1 END) = 0
          FROM section AS m WHERE m.report_id = s.report_id AND m.depth = 1);

-- A part of the overview (主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障) made a main section.
CREATE VIEW IF NOT EXISTS main.finding_overview_part AS
SELECT s.report_id, CAST('overview_part' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('section/%s', coalesce(s.label, s.heading)) AS TEXT) AS place,
       CAST(NULL AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('“%s”是总体情况的内容，不应单列为一部分。', s.heading) AS TEXT) AS message
  FROM section AS s JOIN report AS r USING (report_id)
 WHERE r.edition IN ('2019', '2021') AND s.depth = 1
   AND CASE WHEN s.heading IN (SELECT w.wording || e.ending FROM finding_wording AS w
                                 CROSS JOIN (SELECT '' AS ending UNION ALL SELECT '情况' UNION ALL SELECT '工作情况' UNION ALL SELECT '方面') AS e
                                WHERE w.kind = 'overview_part')
            THEN s.topic IS NULL OR EXISTS (SELECT 1 FROM section AS o JOIN section_topic AS t USING (topic)  -- beside the section prescribed
                                             WHERE o.report_id = s.report_id AND o.depth = 1 AND o.topic = s.topic AND o.heading = t.name_zh) END;

-- Problems and improvements are prescribed: 无 is no answer.
CREATE VIEW IF NOT EXISTS main.finding_problems_empty AS
SELECT s.report_id, CAST('problems_empty' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST(printf('section/%s', coalesce(s.label, s.heading)) AS TEXT) AS place,
       CAST(NULL AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('“%s”没有写出问题和改进情况。', coalesce(s.heading, s.label)) AS TEXT) AS message
  FROM section AS s JOIN report AS r USING (report_id)
 WHERE s.topic = 'problems' AND s.depth = 1 AND r.edition IN ('2019', '2021') AND length(s.body) < 12
   AND (SELECT sum(length(t.body)) FROM section AS t
         WHERE t.report_id = s.report_id AND t.ordinal >= s.ordinal
           AND t.ordinal < coalesce((SELECT min(n.ordinal) FROM section AS n
                                      WHERE n.report_id = s.report_id AND n.ordinal > s.ordinal AND n.depth <= 1), t.ordinal + 1)) < 12;

-- Fees are stated, or requests closed since a fee was not paid, but 其他需要报告的事项, where fees belong, does not speak of them.
CREATE VIEW IF NOT EXISTS main.finding_fees_silent AS
SELECT report_id, CAST('fees_silent' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(place AS TEXT) AS place, CAST(stated AS DOUBLE) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('%s，“%s”部分却没有说明收取信息处理费的情况。', said, heading) AS TEXT) AS message
  FROM (SELECT m.report_id AS report_id, printf('metric/%s', m.code) AS place, m.value AS stated,
               printf('正文称%s为%.15g（%s）', d.name_zh, m.value, m.quote) AS said, s.heading AS heading, s.ordinal AS ordinal
          FROM metric AS m JOIN metric_definition AS d USING (code) JOIN report AS r USING (report_id)
          JOIN section AS s ON s.report_id = r.report_id AND s.topic = 'other' AND s.depth = 1
         WHERE m.code IN ('request.fees_cny', 'request.fee_cases') AND m.value > 0 AND m.origin = 'narrative' AND r.edition IN ('2019', '2021')
        UNION ALL
        SELECT r.report_id AS report_id, 'request/other.unpaid_fee/total' AS place, CAST(q.total AS DOUBLE) AS stated,
               printf('表三“逾期未按收费通知要求缴纳费用”为%d', q.total) AS said, s.heading AS heading, s.ordinal AS ordinal
          FROM report AS r CROSS JOIN request AS q CROSS JOIN section AS s
         WHERE q.report_id = r.report_id AND s.report_id = r.report_id AND s.topic = 'other' AND s.depth = 1
           AND q.outcome = 'other.unpaid_fee' AND q.total > 0 AND r.edition IN ('2019', '2021')) AS f
 WHERE NOT EXISTS (SELECT 1 FROM section AS t WHERE t.report_id = f.report_id AND t.ordinal >= f.ordinal AND instr(t.body, '费') > 0);

-- One section states fees, another says that there were none.
CREATE VIEW IF NOT EXISTS main.finding_fees_denied AS
SELECT m.report_id, CAST('fees_denied' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST('metric/request.fees_cny' AS TEXT) AS place, CAST(m.value AS DOUBLE) AS expected, CAST(z.value AS DOUBLE) AS actual,
       CAST(printf('一处称收取%.15g元（%s），另一处称没有收取（%s）。', m.value, m.quote, z.quote) AS TEXT) AS message
  FROM metric AS m
  JOIN metric AS z ON z.report_id = m.report_id AND z.section_id <> m.section_id AND z.value = 0 AND z.origin = 'narrative'
   AND z.qualifier = 'exact' AND instr(z.quote, '信息处理费') > 0
 WHERE m.code = 'request.fees_cny' AND m.value > 0 AND m.origin = 'narrative' AND instr(m.quote, '信息处理费') > 0;
