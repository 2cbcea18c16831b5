-- Rules of `finding` on table three (勾稽关系 of the forms of 2019 and 2021; forms of 2014: 申请答复数 and its kinds). They
-- hold on the form itself, so a breach is an error of the report. Every report.
-- A blank is taken for 0 only where that proves the contradiction: what is stated exceeds what it is a part of.

-- The six kinds of applicant of a row add up to its 总计.
CREATE VIEW IF NOT EXISTS main.finding_request_row_sum AS
SELECT report_id, CAST('request_row_sum' AS TEXT) AS rule, CAST('error' AS TEXT) AS severity,
       CAST(printf('request/%s/total', outcome) AS TEXT) AS place,
       CAST(parts AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf(CASE blanks WHEN 0 THEN '“%s”一行六类申请人合计%d，总计却是%d。'
                          ELSE '“%s”一行已填的申请人合计%d，超过了总计%d。' END, name_zh, parts, total) AS TEXT) AS message
  FROM (SELECT q.report_id, q.outcome, o.name_zh, q.total,
               ifnull(q.natural_person, 0) + ifnull(q.commercial_enterprise, 0) + ifnull(q.research_institution, 0)
               + ifnull(q.social_welfare_org, 0) + ifnull(q.legal_service_org, 0) + ifnull(q.other_org, 0) AS parts,
               CAST(q.natural_person IS NULL AS INTEGER) + CAST(q.commercial_enterprise IS NULL AS INTEGER)
               + CAST(q.research_institution IS NULL AS INTEGER) + CAST(q.social_welfare_org IS NULL AS INTEGER)
               + CAST(q.legal_service_org IS NULL AS INTEGER) + CAST(q.other_org IS NULL AS INTEGER) AS blanks
          FROM request AS q JOIN outcome AS o USING (outcome))
 WHERE parts > total OR (parts < total AND blanks = 0);

-- In every column, the kinds of answer add up to 办理结果总计 (申请答复数).
CREATE VIEW IF NOT EXISTS main.finding_request_column_sum AS
SELECT report_id, CAST('request_column_sum' AS TEXT) AS rule, CAST('error' AS TEXT) AS severity,
       CAST(printf('request/concluded/%s', applicant) AS TEXT) AS place,
       CAST(parts AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf(CASE blanks WHEN 0 THEN '“%s”列各项办理结果合计%d，办理结果总计却是%d。'
                          ELSE '“%s”列已填的各项办理结果合计%d，超过了办理结果总计%d。' END, name_zh, parts, total) AS TEXT) AS message
  FROM (SELECT t.report_id, t.applicant, a.name_zh, t.count AS total,
               (SELECT sum(c.count)
                  FROM outcome_edition AS o
                  JOIN request_cell AS c ON c.report_id = t.report_id AND c.outcome = o.outcome AND c.applicant = t.applicant
                 WHERE o.edition = n.edition AND o.role = 'result') AS parts,
               n.results - (SELECT count(c.count)
                              FROM outcome_edition AS o
                              JOIN request_cell AS c ON c.report_id = t.report_id AND c.outcome = o.outcome AND c.applicant = t.applicant
                             WHERE o.edition = n.edition AND o.role = 'result') AS blanks
          FROM request AS w JOIN request_edition AS e USING (report_id)
          JOIN (SELECT edition, count(*) AS results FROM outcome_edition WHERE role = 'result' GROUP BY edition) AS n ON n.edition = e.edition
          JOIN request_cell AS t ON t.report_id = w.report_id AND t.outcome = w.outcome JOIN applicant AS a USING (applicant)
         WHERE w.outcome = 'concluded' AND t.count IS NOT NULL
           -- Most tables do not fail in any column. (DuckDB has no outer join on what stands outside.)
           AND (SELECT sum(q.natural_person) > w.natural_person OR (sum(q.natural_person) < w.natural_person AND count(q.natural_person) = n.results)
                       OR sum(q.commercial_enterprise) > w.commercial_enterprise OR (sum(q.commercial_enterprise) < w.commercial_enterprise AND count(q.commercial_enterprise) = n.results)
                       OR sum(q.research_institution) > w.research_institution OR (sum(q.research_institution) < w.research_institution AND count(q.research_institution) = n.results)
                       OR sum(q.social_welfare_org) > w.social_welfare_org OR (sum(q.social_welfare_org) < w.social_welfare_org AND count(q.social_welfare_org) = n.results)
                       OR sum(q.legal_service_org) > w.legal_service_org OR (sum(q.legal_service_org) < w.legal_service_org AND count(q.legal_service_org) = n.results)
                       OR sum(q.other_org) > w.other_org OR (sum(q.other_org) < w.other_org AND count(q.other_org) = n.results)
                       OR sum(q.total) > w.total OR (sum(q.total) < w.total AND count(q.total) = n.results)
                  FROM outcome_edition AS o JOIN request AS q ON q.report_id = w.report_id AND q.outcome = o.outcome
                 WHERE o.edition = n.edition AND o.role = 'result'))
 WHERE parts <> total AND (parts > total OR blanks = 0);

-- Where a group of answers has a figure of its own, its rows add up to it (不同意公开答复数 and its grounds in 2014).
CREATE VIEW IF NOT EXISTS main.finding_request_group_sum AS
SELECT g.report_id, CAST('request_group_sum' AS TEXT) AS rule, CAST('error' AS TEXT) AS severity,
       CAST(printf('request/%s/total', g.outcome) AS TEXT) AS place,
       CAST(g.parts AS BIGINT) AS expected, CAST(g.stated AS BIGINT) AS actual,
       CAST(printf(CASE g.blanks WHEN 0 THEN '“%s”所列各项合计%d，该项却填%d。'
                            ELSE '“%s”已填的各项合计%d，超过了该项所填的%d。' END, o.name_zh, g.parts, g.stated) AS TEXT) AS message
  FROM request_group AS g JOIN outcome AS o USING (outcome)
 WHERE g.stated IS NOT NULL AND g.parts <> g.stated AND (g.parts > g.stated OR g.blanks = 0);

-- In every column, 本年新收 + 上年结转 = 办理结果总计 + 结转下年度.
CREATE VIEW IF NOT EXISTS main.finding_request_balance AS
SELECT report_id, CAST('request_balance' AS TEXT) AS rule, CAST('error' AS TEXT) AS severity,
       CAST(printf('request/carried_out/%s', applicant) AS TEXT) AS place,
       CAST(inflow AS BIGINT) AS expected, CAST(outflow AS BIGINT) AS actual,
       CAST(printf('“%s”列本年新收与上年结转%s%d，办理结果总计与结转下年度%s%d。', name_zh,
              CASE ins WHEN 2 THEN '合计' ELSE '已填' END, inflow, CASE outs WHEN 2 THEN '合计' ELSE '已填' END, outflow) AS TEXT) AS message
  FROM (SELECT r.report_id, a.applicant, a.name_zh,
               (SELECT sum(c.count) FROM request_cell AS c WHERE c.report_id = r.report_id AND c.applicant = a.applicant
                   AND c.outcome IN ('received_new', 'carried_in')) AS inflow,
               (SELECT count(c.count) FROM request_cell AS c WHERE c.report_id = r.report_id AND c.applicant = a.applicant
                   AND c.outcome IN ('received_new', 'carried_in')) AS ins,
               (SELECT sum(c.count) FROM request_cell AS c WHERE c.report_id = r.report_id AND c.applicant = a.applicant
                   AND c.outcome IN ('concluded', 'carried_out')) AS outflow,
               (SELECT count(c.count) FROM request_cell AS c WHERE c.report_id = r.report_id AND c.applicant = a.applicant
                   AND c.outcome IN ('concluded', 'carried_out')) AS outs
          FROM report AS r CROSS JOIN applicant AS a
         WHERE r.edition IN ('2019', '2021')
           -- Most tables do not fail in any column.
           AND (SELECT CASE WHEN sum(signed.sign * q.natural_person) < 0 THEN count(signed.enters + q.natural_person) WHEN sum(signed.sign * q.natural_person) > 0 THEN count(signed.leaves + q.natural_person) END = 2
                       OR CASE WHEN sum(signed.sign * q.commercial_enterprise) < 0 THEN count(signed.enters + q.commercial_enterprise) WHEN sum(signed.sign * q.commercial_enterprise) > 0 THEN count(signed.leaves + q.commercial_enterprise) END = 2
                       OR CASE WHEN sum(signed.sign * q.research_institution) < 0 THEN count(signed.enters + q.research_institution) WHEN sum(signed.sign * q.research_institution) > 0 THEN count(signed.leaves + q.research_institution) END = 2
                       OR CASE WHEN sum(signed.sign * q.social_welfare_org) < 0 THEN count(signed.enters + q.social_welfare_org) WHEN sum(signed.sign * q.social_welfare_org) > 0 THEN count(signed.leaves + q.social_welfare_org) END = 2
                       OR CASE WHEN sum(signed.sign * q.legal_service_org) < 0 THEN count(signed.enters + q.legal_service_org) WHEN sum(signed.sign * q.legal_service_org) > 0 THEN count(signed.leaves + q.legal_service_org) END = 2
                       OR CASE WHEN sum(signed.sign * q.other_org) < 0 THEN count(signed.enters + q.other_org) WHEN sum(signed.sign * q.other_org) > 0 THEN count(signed.leaves + q.other_org) END = 2
                       OR CASE WHEN sum(signed.sign * q.total) < 0 THEN count(signed.enters + q.total) WHEN sum(signed.sign * q.total) > 0 THEN count(signed.leaves + q.total) END = 2
                  FROM (SELECT 'received_new' AS outcome, 1 AS sign, 1 AS enters, NULL AS leaves UNION ALL SELECT 'carried_in', 1, 1, NULL
                        UNION ALL SELECT 'concluded', -1, NULL, 1 UNION ALL SELECT 'carried_out', -1, NULL, 1) AS signed
                  CROSS JOIN request AS q
                 WHERE q.report_id = r.report_id AND q.outcome = signed.outcome))
 WHERE inflow <> outflow AND ((outflow > inflow AND ins = 2) OR (inflow > outflow AND outs = 2));
