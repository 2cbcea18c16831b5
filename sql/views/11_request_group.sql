-- request_group: the 总计 of the four groups of answers, 不予公开, 无法提供, 不予处理, 其他处理. Every report. `stated` is the
-- figure the form gives the group itself, `parts` the sum of its rows that state one, `blanks` how many of its rows state
-- none; total is stated or, where every row of the group is stated, their sum, else NULL: never a sum too low.

CREATE VIEW IF NOT EXISTS main.request_group AS
SELECT report_id, outcome, CAST(coalesce(stated, CASE blanks WHEN 0 THEN parts END) AS BIGINT) AS total, stated, CAST(parts AS BIGINT) AS parts, CAST(blanks AS BIGINT) AS blanks
  FROM (SELECT r.report_id, g.outcome,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = g.outcome) AS stated,
               (SELECT sum(q.total) FROM request AS q
                 WHERE q.report_id = r.report_id AND q.outcome > g.outcome || '.' AND q.outcome < g.outcome || '/') AS parts,
               -- The groups of 2019 have the rows of 2021, but 其他处理 has none there and is stated itself.
               (SELECT nullif(count(*), 0) FROM outcome_edition AS e
                 WHERE e.edition = CASE r.edition WHEN '2019' THEN '2021' ELSE r.edition END
                   AND e.role IN ('result', 'ground')
                   AND e.outcome > g.outcome || '.' AND e.outcome < g.outcome || '/')
               - (SELECT count(q.total) FROM outcome_edition AS e JOIN request AS q ON q.outcome = e.outcome
                   WHERE q.report_id = r.report_id
                     AND e.edition = CASE r.edition WHEN '2019' THEN '2021' ELSE r.edition END
                     AND e.role IN ('result', 'ground')
                     AND e.outcome > g.outcome || '.' AND e.outcome < g.outcome || '/') AS blanks
          FROM report AS r
          CROSS JOIN (SELECT outcome FROM outcome WHERE outcome IN ('denied', 'unavailable', 'unprocessed', 'other')) AS g);
