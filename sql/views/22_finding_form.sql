-- Rules of `finding` on the statistics form of 2014 and those before: quantities in `metric`, origin 'form', by metric_identity.
-- Every report. Rows of the form that state nothing are blanks: 0 only where that proves the contradiction. A quantity
-- stated twice is not judged.

-- The parts add up to the whole.
CREATE VIEW IF NOT EXISTS main.finding_form_sum AS
SELECT report_id, CAST('form_sum' AS TEXT) AS rule, CAST(severity AS TEXT) AS severity,
       CAST(printf('metric/%s', whole) AS TEXT) AS place, CAST(parts AS DOUBLE) AS expected, CAST(value AS DOUBLE) AS actual,
       CAST(printf(CASE blanks WHEN 0 THEN '“%s”各分项合计%.15g，该项却填%.15g。'
                          ELSE '“%s”已填的各分项合计%.15g，超过了该项所填的%.15g。' END, name_zh, parts, value) AS TEXT) AS message
  FROM (SELECT report_id, i.whole, i.severity, d.name_zh, m.value,
               (SELECT sum(p.value) FROM metric AS p JOIN metric_identity AS o ON o.part = p.code
                 WHERE p.report_id = m.report_id AND p.origin = 'form' AND o.edition = i.edition AND o.whole = i.whole AND o.relation = 'sum') AS parts,
               (SELECT count(*) FROM metric_identity AS o WHERE o.edition = i.edition AND o.whole = i.whole AND o.relation = 'sum')
               - (SELECT count(*) FROM metric AS p JOIN metric_identity AS o ON o.part = p.code
                   WHERE p.report_id = m.report_id AND p.origin = 'form' AND o.edition = i.edition AND o.whole = i.whole AND o.relation = 'sum') AS blanks
          FROM metric AS m JOIN report AS r USING (report_id)
          JOIN metric_identity AS i ON i.edition = CASE r.edition WHEN 'pre2014' THEN 'pre2014' ELSE '2014' END AND i.whole = m.code
          JOIN metric_definition AS d ON d.code = m.code
         WHERE m.origin = 'form' AND i.relation = 'sum'
           AND i.part = (SELECT min(o.part) FROM metric_identity AS o WHERE o.edition = i.edition AND o.whole = i.whole AND o.relation = 'sum')
           AND NOT EXISTS (SELECT 1 FROM metric AS a JOIN metric AS b ON b.report_id = a.report_id AND b.code = a.code
                            WHERE a.report_id = m.report_id AND a.origin = 'form' AND b.origin = 'form' AND b.seq > a.seq
                              AND (a.code = i.whole OR a.code IN (SELECT o.part FROM metric_identity AS o
                                                                   WHERE o.edition = i.edition AND o.whole = i.whole AND o.relation = 'sum'))))
 -- Fees have fractions.
 WHERE round(parts - value, 4) <> 0 AND (parts > value OR blanks = 0);

-- 其中: a part is at most the whole.
CREATE VIEW IF NOT EXISTS main.finding_form_within AS
SELECT p.report_id, CAST('form_within' AS TEXT) AS rule, CAST(i.severity AS TEXT) AS severity,
       CAST(printf('metric/%s', i.part) AS TEXT) AS place,
       CAST(w.value AS DOUBLE) AS expected, CAST(p.value AS DOUBLE) AS actual,
       CAST(printf('“%s”%.15g，超过了包含它的“%s”%.15g。', dp.name_zh, p.value, dw.name_zh, w.value) AS TEXT) AS message
  FROM metric AS p JOIN report AS r USING (report_id)
  JOIN metric_identity AS i ON i.edition = CASE r.edition WHEN 'pre2014' THEN 'pre2014' ELSE '2014' END AND i.part = p.code
  JOIN metric AS w ON w.report_id = p.report_id AND w.code = i.whole AND w.origin = 'form'
  JOIN metric_definition AS dp ON dp.code = i.part
  JOIN metric_definition AS dw ON dw.code = i.whole
 WHERE i.relation = 'within' AND p.origin = 'form' AND p.value > w.value;

-- What is published by several channels counts once, but not less than once in any: the whole is at most the sum.
CREATE VIEW IF NOT EXISTS main.finding_form_cover AS
SELECT report_id, CAST('form_cover' AS TEXT) AS rule, CAST(severity AS TEXT) AS severity,
       CAST(printf('metric/%s', whole) AS TEXT) AS place, CAST(parts AS DOUBLE) AS expected, CAST(value AS DOUBLE) AS actual,
       CAST(printf('“%s”%.15g，超过了各渠道合计%.15g。', name_zh, value, parts) AS TEXT) AS message
  FROM (SELECT report_id, i.whole, i.severity, d.name_zh, m.value,
               (SELECT CASE count(DISTINCT p.code) WHEN (SELECT count(*) FROM metric_identity AS o
                                                           WHERE o.edition = i.edition AND o.whole = i.whole AND o.relation = 'cover')
                            THEN sum(p.value) END
                  FROM metric AS p JOIN metric_identity AS o ON o.part = p.code
                 WHERE p.report_id = m.report_id AND p.origin = 'form' AND o.edition = i.edition AND o.whole = i.whole AND o.relation = 'cover') AS parts
          FROM metric AS m JOIN report AS r USING (report_id)
          JOIN metric_identity AS i ON i.edition = CASE r.edition WHEN 'pre2014' THEN 'pre2014' ELSE '2014' END AND i.whole = m.code
          JOIN metric_definition AS d ON d.code = m.code
         WHERE m.origin = 'form' AND i.relation = 'cover'
           AND i.part = (SELECT min(o.part) FROM metric_identity AS o WHERE o.edition = i.edition AND o.whole = i.whole AND o.relation = 'cover'))
 WHERE value > parts;
