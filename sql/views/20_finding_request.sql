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
                 WHERE o.edition = e.edition AND o.role = 'result') AS parts,
               (SELECT count(*) FROM outcome_edition AS o WHERE o.edition = e.edition AND o.role = 'result')
               - (SELECT count(c.count)
                    FROM outcome_edition AS o
                    JOIN request_cell AS c ON c.report_id = t.report_id AND c.outcome = o.outcome AND c.applicant = t.applicant
                   WHERE o.edition = e.edition AND o.role = 'result') AS blanks
          FROM request AS w JOIN request_edition AS e USING (report_id)
          JOIN request_cell AS t ON t.report_id = w.report_id AND t.outcome = w.outcome JOIN applicant AS a USING (applicant)
         WHERE w.outcome = 'concluded' AND t.count IS NOT NULL
           -- Most tables hold in every column. (DuckDB has no outer join on what stands outside.)
           AND (SELECT sum(q.natural_person) <> w.natural_person
                       OR sum(q.commercial_enterprise) <> w.commercial_enterprise
                       OR sum(q.research_institution) <> w.research_institution
                       OR sum(q.social_welfare_org) <> w.social_welfare_org
                       OR sum(q.legal_service_org) <> w.legal_service_org
                       OR sum(q.other_org) <> w.other_org
                       OR sum(q.total) <> w.total
                  FROM outcome_edition AS o JOIN request AS q ON q.report_id = w.report_id AND q.outcome = o.outcome
                 WHERE o.edition = e.edition AND o.role = 'result'))
 WHERE parts <> total AND (parts > total OR blanks = 0);

-- Where a group of answers has a figure of its own, its rows add up to it (不同意公开答复数 and its grounds in 2014).
CREATE VIEW IF NOT EXISTS main.finding_request_group_sum AS
SELECT g.report_id, CAST('request_group_sum' AS TEXT) AS rule, CAST('error' AS TEXT) AS severity,
       CAST(printf('request/%s/total', g.outcome) AS TEXT) AS place,
       CAST(g.parts AS BIGINT) AS expected, CAST(g.stated AS BIGINT) AS actual,
       CAST(printf(CASE g.blanks WHEN 0 THEN '“%s”所列各项合计%d，该项却填%d。'
                            ELSE '“%s”已填的各项合计%d，超过了该项所填的%d。' END, o.name_zh, g.parts, g.stated) AS TEXT) AS message
  FROM request_group AS g JOIN outcome AS o USING (outcome)
 WHERE g.parts <> g.stated AND (g.parts > g.stated OR g.blanks = 0);

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
           -- Most tables hold in every column.
           AND (SELECT sum(sign * q.natural_person) <> 0 OR sum(sign * q.commercial_enterprise) <> 0
                       OR sum(sign * q.research_institution) <> 0 OR sum(sign * q.social_welfare_org) <> 0
                       OR sum(sign * q.legal_service_org) <> 0 OR sum(sign * q.other_org) <> 0 OR sum(sign * q.total) <> 0
                  FROM (SELECT *, CASE WHEN outcome IN ('received_new', 'carried_in') THEN 1 ELSE -1 END AS sign FROM request) AS q
                 WHERE q.report_id = r.report_id AND q.outcome IN ('received_new', 'carried_in', 'concluded', 'carried_out')))
 WHERE inflow <> outflow AND ((outflow > inflow AND ins = 2) OR (inflow > outflow AND outs = 2));
