-- Rules of `finding` on a report and that of the same agency for the year before, both current. Agencies restate
-- figures, documents lapse, offices are reorganized: notes.

-- 上年结转 is what the year before carried over, in every column of table three.
CREATE VIEW IF NOT EXISTS main.finding_carried_over AS
SELECT r.report_id, CAST('carried_over' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('request/carried_in/%s', a.applicant) AS TEXT) AS place,
       CAST(o.count AS BIGINT) AS expected, CAST(i.count AS BIGINT) AS actual,
       CAST(printf('“%s”列%d年结转下年度%d，%d年上年结转却是%d。', a.name_zh, p.year, o.count, r.year, i.count) AS TEXT) AS message
  FROM report AS r CROSS JOIN report AS p CROSS JOIN request_cell AS i CROSS JOIN request_cell AS o CROSS JOIN applicant AS a
 WHERE r.is_current = 1 AND p.agency_id = r.agency_id AND p.year = r.year - 1 AND p.is_current = 1
   AND i.report_id = r.report_id AND i.outcome = 'carried_in'
   AND o.report_id = p.report_id AND o.outcome = 'carried_out' AND o.applicant = i.applicant AND i.count <> o.count
   AND a.applicant = i.applicant;

-- Form of 2021: 现行有效件数 is last year's, plus 本年制发, less 本年废止.
CREATE VIEW IF NOT EXISTS main.finding_in_force AS
SELECT d.report_id, CAST('in_force' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('disclosure/%s/in_force', d.item) AS TEXT) AS place,
       CAST(b.value + i.value - e.value AS DOUBLE) AS expected, CAST(d.value AS DOUBLE) AS actual,
       CAST(printf('%s：上年现行有效%.15g件，本年制发%.15g件、废止%.15g件，应为%.15g件，本年现行有效却是%.15g件。',
              t.name_zh, b.value, i.value, e.value, b.value + i.value - e.value, d.value) AS TEXT) AS message
  FROM report AS r
  JOIN report AS p ON p.agency_id = r.agency_id AND p.year = r.year - 1 AND p.is_current = 1
  JOIN disclosure AS d ON d.report_id = r.report_id AND d.measure = 'in_force'
  JOIN disclosure AS i ON i.report_id = r.report_id AND i.item = d.item AND i.measure = 'issued'
  JOIN disclosure AS e ON e.report_id = r.report_id AND e.item = d.item AND e.measure = 'repealed'
  JOIN disclosure AS b ON b.report_id = p.report_id AND b.item = d.item AND b.measure = 'in_force'
  JOIN disclosure_item AS t ON t.item = d.item
 WHERE r.is_current = 1 AND d.value <> b.value + i.value - e.value;

-- Form of 2019: 上一年项目数量 is that of the year before with its 本年增/减.
CREATE VIEW IF NOT EXISTS main.finding_prior_items AS
SELECT d.report_id, CAST('prior_items' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('disclosure/%s/prior_items', d.item) AS TEXT) AS place,
       CAST(b.value + c.value AS DOUBLE) AS expected, CAST(d.value AS DOUBLE) AS actual,
       CAST(printf('%s：%d年上一年项目%.15g项、增减%.15g项，应为%.15g项，%d年上一年项目数量却是%.15g项。',
              t.name_zh, p.year, b.value, c.value, b.value + c.value, r.year, d.value) AS TEXT) AS message
  FROM report AS r
  JOIN report AS p ON p.agency_id = r.agency_id AND p.year = r.year - 1 AND p.is_current = 1
  JOIN disclosure AS d ON d.report_id = r.report_id AND d.measure = 'prior_items'
  JOIN disclosure AS b ON b.report_id = p.report_id AND b.item = d.item AND b.measure = 'prior_items'
  JOIN disclosure AS c ON c.report_id = p.report_id AND c.item = d.item AND c.measure = 'change'
  JOIN disclosure_item AS t ON t.item = d.item
 WHERE r.is_current = 1 AND d.value <> b.value + c.value;

-- Form of 2019: 对外公开总数量 grows by 本年新公开; it falls short of that by what was withdrawn, which no cell states.
CREATE VIEW IF NOT EXISTS main.finding_disclosed_total AS
SELECT d.report_id, CAST('disclosed_total' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('disclosure/%s/disclosed_total', d.item) AS TEXT) AS place,
       CAST(b.value + n.value AS DOUBLE) AS expected, CAST(d.value AS DOUBLE) AS actual,
       CAST(printf('%s：上年对外公开总数量%.15g件，本年新公开%.15g件，应为%.15g件，本年总数量却是%.15g件。',
              t.name_zh, b.value, n.value, b.value + n.value, d.value) AS TEXT) AS message
  FROM report AS r
  JOIN report AS p ON p.agency_id = r.agency_id AND p.year = r.year - 1 AND p.is_current = 1
  JOIN disclosure AS d ON d.report_id = r.report_id AND d.measure = 'disclosed_total'
  JOIN disclosure AS n ON n.report_id = r.report_id AND n.item = d.item AND n.measure = 'disclosed'
  JOIN disclosure AS b ON b.report_id = p.report_id AND b.item = d.item AND b.measure = 'disclosed_total'
  JOIN disclosure_item AS t ON t.item = d.item
 WHERE r.is_current = 1 AND d.value <> b.value + n.value;

-- Form of 2019, within a report (every one): 本年新公开 is part of 对外公开总数量.
CREATE VIEW IF NOT EXISTS main.finding_disclosed_over_total AS
SELECT d.report_id, CAST('disclosed_over_total' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('disclosure/%s/disclosed', d.item) AS TEXT) AS place,
       CAST(t.value AS DOUBLE) AS expected, CAST(d.value AS DOUBLE) AS actual,
       CAST(printf('%s：本年新公开%.15g件，超过了对外公开总数量%.15g件。', i.name_zh, d.value, t.value) AS TEXT) AS message
  FROM disclosure AS d
  JOIN disclosure AS t ON t.report_id = d.report_id AND t.item = d.item AND t.measure = 'disclosed_total'
  JOIN disclosure_item AS i ON i.item = d.item
 WHERE d.measure = 'disclosed' AND d.value > t.value;
