-- figure_change: how did the figures of a report change against those of the year before? For a current report and the current one of the
-- same agency for the year before, a row per figure that one of them states: of tables two to four, and coded quantities
-- of which a report states one exact figure. `comparable` is 1 where both forms count it the same way (table comparability),
-- 0 where not, or where nobody knows; `note` says why. Only then there are difference and ratio (value / prior, NULL
-- where prior is 0, and for 本年增/减, itself a growth). `place` as in finding.

CREATE VIEW IF NOT EXISTS main.figure_change AS
SELECT report_id, prior_report_id, CAST('figure' AS TEXT) AS kind, CAST(place AS TEXT) AS place,
       CAST(CASE WHEN prior IS NULL THEN 'added' WHEN value IS NULL THEN 'gone' WHEN prior = value THEN 'kept' ELSE 'changed' END AS TEXT) AS status,
       CAST(prior AS DOUBLE) AS prior, CAST(value AS DOUBLE) AS value,
       CAST(CASE WHEN comparable THEN value - prior END AS DOUBLE) AS difference,
       CAST(CASE WHEN comparable AND prior <> 0 AND measure <> 'change' THEN CAST(value AS DOUBLE) / prior END AS DOUBLE) AS ratio,
       CAST(comparable AS BIGINT) AS comparable,
       CAST(CASE WHEN comparable = 0 THEN ifnull(
         (SELECT c.note FROM comparability AS c
           WHERE (c.measure_a = measure || '@' || prior_edition AND c.measure_b = measure || '@' || edition AND c.comparable = 0)
              OR (c.measure_a = measure || '@' || edition AND c.measure_b = measure || '@' || prior_edition AND c.comparable = 0)),
         '两年报告的格式不同，没有对照') END AS TEXT) AS note
  FROM (SELECT *, CASE
                    WHEN prior IS NULL OR value IS NULL THEN NULL
                    WHEN prose <> prior_prose THEN 0
                    WHEN prose OR prior_edition = edition THEN 1
                    ELSE EXISTS (SELECT 1 FROM comparability AS c
                                  WHERE c.comparable = 1
                                    AND ((c.measure_a = measure || '@' || prior_edition AND c.measure_b = measure || '@' || edition)
                                      OR (c.measure_a = measure || '@' || edition AND c.measure_b = measure || '@' || prior_edition)))
                  END AS comparable
          FROM (
    SELECT p.*, 'disclosure/' || d.item || '/' || d.measure AS place, d.measure, 0 AS prose, 0 AS prior_prose,
           (SELECT o.value FROM disclosure AS o WHERE o.report_id = p.prior_report_id AND o.item = d.item AND o.measure = d.measure) AS prior, d.value
      FROM report_pair AS p JOIN disclosure AS d ON d.report_id = p.report_id AND d.value IS NOT NULL
    UNION ALL
    SELECT p.*, 'disclosure/' || o.item || '/' || o.measure, o.measure, 0, 0, o.value, NULL
      FROM report_pair AS p JOIN disclosure AS o ON o.report_id = p.prior_report_id AND o.value IS NOT NULL
     WHERE NOT EXISTS (SELECT 1 FROM disclosure AS d
                        WHERE d.report_id = p.report_id AND d.item = o.item AND d.measure = o.measure AND d.value IS NOT NULL)
    UNION ALL
    SELECT p.*, 'request/' || c.outcome || '/' || c.applicant, 'request.' || c.outcome, 0, 0,
           (SELECT o.count FROM request_cell AS o WHERE o.report_id = p.prior_report_id AND o.outcome = c.outcome AND o.applicant = c.applicant), c.count
      FROM report_pair AS p JOIN request_cell AS c ON c.report_id = p.report_id AND c.count IS NOT NULL
    UNION ALL
    SELECT p.*, 'request/' || o.outcome || '/' || o.applicant, 'request.' || o.outcome, 0, 0, o.count, NULL
      FROM report_pair AS p JOIN request_cell AS o ON o.report_id = p.prior_report_id AND o.count IS NOT NULL
     WHERE NOT EXISTS (SELECT 1 FROM request_cell AS c
                        WHERE c.report_id = p.report_id AND c.outcome = o.outcome AND c.applicant = o.applicant AND c.count IS NOT NULL)
    UNION ALL
    SELECT p.*, 'dispute/' || c.channel || '/' || c.result, 'dispute.' || c.result, 0, 0,
           (SELECT o.count FROM dispute_cell AS o WHERE o.report_id = p.prior_report_id AND o.channel = c.channel AND o.result = c.result), c.count
      FROM report_pair AS p JOIN dispute_cell AS c ON c.report_id = p.report_id AND c.count IS NOT NULL
    UNION ALL
    SELECT p.*, 'dispute/' || o.channel || '/' || o.result, 'dispute.' || o.result, 0, 0, o.count, NULL
      FROM report_pair AS p JOIN dispute_cell AS o ON o.report_id = p.prior_report_id AND o.count IS NOT NULL
     WHERE NOT EXISTS (SELECT 1 FROM dispute_cell AS c
                        WHERE c.report_id = p.report_id AND c.channel = o.channel AND c.result = o.result AND c.count IS NOT NULL)
    UNION ALL
    SELECT p.*, 'metric/' || m.code, m.code, m.origin = 'narrative',
           (SELECT o.origin = 'narrative' FROM metric AS o WHERE o.report_id = p.prior_report_id AND o.code = m.code ORDER BY o.seq LIMIT 1),
           (SELECT o.value FROM metric AS o WHERE o.report_id = p.prior_report_id AND o.code = m.code ORDER BY o.seq LIMIT 1), m.value
      FROM report_pair AS p JOIN metric AS m ON m.report_id = p.report_id AND m.code IS NOT NULL
     WHERE NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = m.report_id AND f.code = m.code AND f.seq < m.seq)
       AND NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = m.report_id AND f.code = m.code AND (f.value <> m.value OR f.qualifier <> 'exact'))
       AND NOT EXISTS (SELECT 1 FROM metric AS o JOIN metric AS f ON f.report_id = o.report_id AND f.code = o.code
                        WHERE o.report_id = p.prior_report_id AND o.code = m.code AND (f.value <> o.value OR f.qualifier <> 'exact'))
    UNION ALL
    SELECT p.*, 'metric/' || o.code, o.code, NULL, o.origin = 'narrative', o.value, NULL
      FROM report_pair AS p JOIN metric AS o ON o.report_id = p.prior_report_id AND o.code IS NOT NULL
     WHERE NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = o.report_id AND f.code = o.code AND f.seq < o.seq)
       AND NOT EXISTS (SELECT 1 FROM metric AS f WHERE f.report_id = o.report_id AND f.code = o.code AND (f.value <> o.value OR f.qualifier <> 'exact'))
       AND NOT EXISTS (SELECT 1 FROM metric AS m WHERE m.report_id = p.report_id AND m.code = o.code)));
