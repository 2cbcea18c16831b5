-- request_deduced: what must a cell of table three be that the report leaves open? Every report of the forms of 2019 and
-- 2021 that has the table: a row per cell not stated (blank, or in a row that is not there), with the least and the
-- largest number that the identities leave it, given what is stated and that no count is negative. `count` where the two
-- are one, else NULL; upper is NULL where nothing bounds it. `identity` names what narrowed it, in order: row (six
-- applicants = 总计), column (answers = 办理结果总计), balance (inflow = outflow). Nothing of it enters `request`.
-- How: the bounds are narrowed along rows, sums of columns and balances in turn, three times; what would take more
-- steps stays open. A report whose stated figures contradict each other in this has no rows: nothing follows from it.
-- Every layer below narrows the bounds of the one before. All windows are parts of a report, so that a question for one
-- report reads only that.

CREATE VIEW IF NOT EXISTS main.request_deduced AS
WITH
  cell AS (
    SELECT r.report_id, o.role, o.outcome, a.applicant,
           CASE a.applicant
             WHEN 'natural_person' THEN q.natural_person
             WHEN 'commercial_enterprise' THEN q.commercial_enterprise
             WHEN 'research_institution' THEN q.research_institution
             WHEN 'social_welfare_org' THEN q.social_welfare_org
             WHEN 'legal_service_org' THEN q.legal_service_org
             WHEN 'other_org' THEN q.other_org
             WHEN 'total' THEN q.total
           END AS stated
      FROM request_edition AS r
      JOIN outcome_edition AS o ON o.edition = r.edition
      CROSS JOIN applicant AS a
      LEFT JOIN request AS q ON q.report_id = r.report_id AND q.outcome = o.outcome
     WHERE r.edition IN ('2019', '2021') AND EXISTS (SELECT 1 FROM request AS t WHERE t.report_id = r.report_id)
       -- Nothing to be done where every cell is stated.
       AND (SELECT count(t.natural_person + t.commercial_enterprise + t.research_institution + t.social_welfare_org
                         + t.legal_service_org + t.other_org + t.total)
              FROM outcome_edition AS f JOIN request AS t ON t.report_id = r.report_id AND t.outcome = f.outcome
             WHERE f.edition = r.edition)
           < (SELECT count(*) FROM outcome_edition AS f WHERE f.edition = r.edition)),
  bound_0 AS (  -- 1000000000000 stands for no bound; what is above half of it comes of that
    SELECT report_id, role, outcome, applicant, stated, ifnull(stated, 0) AS low, ifnull(stated, 1000000000000) AS high,
           '' AS identity
      FROM cell),
  row_1 AS (
    SELECT *,
           sum(CASE WHEN applicant <> 'total' THEN low END) OVER line AS parts_low,
           sum(CASE WHEN applicant <> 'total' THEN high END) OVER line AS parts_high,
           max(CASE WHEN applicant = 'total' THEN low END) OVER line AS total_low,
           max(CASE WHEN applicant = 'total' THEN high END) OVER line AS total_high
      FROM bound_0
    WINDOW line AS (PARTITION BY report_id, outcome)),
  by_row_1 AS (
    SELECT report_id, role, outcome, applicant, stated, low, high, identity,
           CASE applicant WHEN 'total' THEN parts_low ELSE total_low - (parts_high - high) END AS new_low,
           CASE applicant WHEN 'total' THEN parts_high ELSE total_high - (parts_low - low) END AS new_high
      FROM row_1),
  narrowed_1 AS (
    SELECT report_id, role, outcome, applicant, stated,
           CASE WHEN new_low > low THEN new_low ELSE low END AS low,
           CASE WHEN new_high < high AND new_high < 500000000000 THEN new_high ELSE high END AS high,
           identity || CASE WHEN new_low > low OR (new_high < high AND new_high < 500000000000) THEN ' row' ELSE '' END AS identity
      FROM by_row_1),
  column_1 AS (
    SELECT *,
           sum(CASE role WHEN 'result' THEN low END) OVER line AS parts_low,
           sum(CASE role WHEN 'result' THEN high END) OVER line AS parts_high,
           max(CASE role WHEN 'total' THEN low END) OVER line AS total_low,
           max(CASE role WHEN 'total' THEN high END) OVER line AS total_high,
           sum(CASE role WHEN 'inflow' THEN low END) OVER line AS in_low,
           sum(CASE role WHEN 'inflow' THEN high END) OVER line AS in_high,
           sum(CASE role WHEN 'total' THEN low WHEN 'outflow' THEN low END) OVER line AS out_low,
           sum(CASE role WHEN 'total' THEN high WHEN 'outflow' THEN high END) OVER line AS out_high
      FROM narrowed_1
    WINDOW line AS (PARTITION BY report_id, applicant)),
  by_column_1 AS (
    SELECT report_id, role, outcome, applicant, stated, low, high, identity,
           CASE role WHEN 'result' THEN total_low - (parts_high - high) WHEN 'total' THEN parts_low ELSE low END AS sum_low,
           CASE role WHEN 'result' THEN total_high - (parts_low - low) WHEN 'total' THEN parts_high ELSE high END AS sum_high,
           CASE role WHEN 'inflow' THEN out_low - (in_high - high) WHEN 'result' THEN low
                     ELSE in_low - (out_high - high) END AS balance_low,
           CASE role WHEN 'inflow' THEN out_high - (in_low - low) WHEN 'result' THEN high
                     ELSE in_high - (out_low - low) END AS balance_high
      FROM column_1),
  summed_1 AS (
    SELECT report_id, role, outcome, applicant, stated, balance_low, balance_high,
           CASE WHEN sum_low > low THEN sum_low ELSE low END AS low,
           CASE WHEN sum_high < high AND sum_high < 500000000000 THEN sum_high ELSE high END AS high,
           identity || CASE WHEN sum_low > low OR (sum_high < high AND sum_high < 500000000000)
                            THEN ' column' ELSE '' END AS identity
      FROM by_column_1),
  bound_1 AS (
    SELECT report_id, role, outcome, applicant, stated,
           CASE WHEN balance_low > low THEN balance_low ELSE low END AS low,
           CASE WHEN balance_high < high AND balance_high < 500000000000 THEN balance_high ELSE high END AS high,
           identity || CASE WHEN balance_low > low OR (balance_high < high AND balance_high < 500000000000)
                            THEN ' balance' ELSE '' END AS identity
      FROM summed_1),
  row_2 AS (
    SELECT *,
           sum(CASE WHEN applicant <> 'total' THEN low END) OVER line AS parts_low,
           sum(CASE WHEN applicant <> 'total' THEN high END) OVER line AS parts_high,
           max(CASE WHEN applicant = 'total' THEN low END) OVER line AS total_low,
           max(CASE WHEN applicant = 'total' THEN high END) OVER line AS total_high
      FROM bound_1
    WINDOW line AS (PARTITION BY report_id, outcome)),
  by_row_2 AS (
    SELECT report_id, role, outcome, applicant, stated, low, high, identity,
           CASE applicant WHEN 'total' THEN parts_low ELSE total_low - (parts_high - high) END AS new_low,
           CASE applicant WHEN 'total' THEN parts_high ELSE total_high - (parts_low - low) END AS new_high
      FROM row_2),
  narrowed_2 AS (
    SELECT report_id, role, outcome, applicant, stated,
           CASE WHEN new_low > low THEN new_low ELSE low END AS low,
           CASE WHEN new_high < high AND new_high < 500000000000 THEN new_high ELSE high END AS high,
           identity || CASE WHEN new_low > low OR (new_high < high AND new_high < 500000000000) THEN ' row' ELSE '' END AS identity
      FROM by_row_2),
  column_2 AS (
    SELECT *,
           sum(CASE role WHEN 'result' THEN low END) OVER line AS parts_low,
           sum(CASE role WHEN 'result' THEN high END) OVER line AS parts_high,
           max(CASE role WHEN 'total' THEN low END) OVER line AS total_low,
           max(CASE role WHEN 'total' THEN high END) OVER line AS total_high,
           sum(CASE role WHEN 'inflow' THEN low END) OVER line AS in_low,
           sum(CASE role WHEN 'inflow' THEN high END) OVER line AS in_high,
           sum(CASE role WHEN 'total' THEN low WHEN 'outflow' THEN low END) OVER line AS out_low,
           sum(CASE role WHEN 'total' THEN high WHEN 'outflow' THEN high END) OVER line AS out_high
      FROM narrowed_2
    WINDOW line AS (PARTITION BY report_id, applicant)),
  by_column_2 AS (
    SELECT report_id, role, outcome, applicant, stated, low, high, identity,
           CASE role WHEN 'result' THEN total_low - (parts_high - high) WHEN 'total' THEN parts_low ELSE low END AS sum_low,
           CASE role WHEN 'result' THEN total_high - (parts_low - low) WHEN 'total' THEN parts_high ELSE high END AS sum_high,
           CASE role WHEN 'inflow' THEN out_low - (in_high - high) WHEN 'result' THEN low
                     ELSE in_low - (out_high - high) END AS balance_low,
           CASE role WHEN 'inflow' THEN out_high - (in_low - low) WHEN 'result' THEN high
                     ELSE in_high - (out_low - low) END AS balance_high
      FROM column_2),
  summed_2 AS (
    SELECT report_id, role, outcome, applicant, stated, balance_low, balance_high,
           CASE WHEN sum_low > low THEN sum_low ELSE low END AS low,
           CASE WHEN sum_high < high AND sum_high < 500000000000 THEN sum_high ELSE high END AS high,
           identity || CASE WHEN sum_low > low OR (sum_high < high AND sum_high < 500000000000)
                            THEN ' column' ELSE '' END AS identity
      FROM by_column_2),
  bound_2 AS (
    SELECT report_id, role, outcome, applicant, stated,
           CASE WHEN balance_low > low THEN balance_low ELSE low END AS low,
           CASE WHEN balance_high < high AND balance_high < 500000000000 THEN balance_high ELSE high END AS high,
           identity || CASE WHEN balance_low > low OR (balance_high < high AND balance_high < 500000000000)
                            THEN ' balance' ELSE '' END AS identity
      FROM summed_2),
  row_3 AS (
    SELECT *,
           sum(CASE WHEN applicant <> 'total' THEN low END) OVER line AS parts_low,
           sum(CASE WHEN applicant <> 'total' THEN high END) OVER line AS parts_high,
           max(CASE WHEN applicant = 'total' THEN low END) OVER line AS total_low,
           max(CASE WHEN applicant = 'total' THEN high END) OVER line AS total_high
      FROM bound_2
    WINDOW line AS (PARTITION BY report_id, outcome)),
  by_row_3 AS (
    SELECT report_id, role, outcome, applicant, stated, low, high, identity,
           CASE applicant WHEN 'total' THEN parts_low ELSE total_low - (parts_high - high) END AS new_low,
           CASE applicant WHEN 'total' THEN parts_high ELSE total_high - (parts_low - low) END AS new_high
      FROM row_3),
  narrowed_3 AS (
    SELECT report_id, role, outcome, applicant, stated,
           CASE WHEN new_low > low THEN new_low ELSE low END AS low,
           CASE WHEN new_high < high AND new_high < 500000000000 THEN new_high ELSE high END AS high,
           identity || CASE WHEN new_low > low OR (new_high < high AND new_high < 500000000000) THEN ' row' ELSE '' END AS identity
      FROM by_row_3),
  column_3 AS (
    SELECT *,
           sum(CASE role WHEN 'result' THEN low END) OVER line AS parts_low,
           sum(CASE role WHEN 'result' THEN high END) OVER line AS parts_high,
           max(CASE role WHEN 'total' THEN low END) OVER line AS total_low,
           max(CASE role WHEN 'total' THEN high END) OVER line AS total_high,
           sum(CASE role WHEN 'inflow' THEN low END) OVER line AS in_low,
           sum(CASE role WHEN 'inflow' THEN high END) OVER line AS in_high,
           sum(CASE role WHEN 'total' THEN low WHEN 'outflow' THEN low END) OVER line AS out_low,
           sum(CASE role WHEN 'total' THEN high WHEN 'outflow' THEN high END) OVER line AS out_high
      FROM narrowed_3
    WINDOW line AS (PARTITION BY report_id, applicant)),
  by_column_3 AS (
    SELECT report_id, role, outcome, applicant, stated, low, high, identity,
           CASE role WHEN 'result' THEN total_low - (parts_high - high) WHEN 'total' THEN parts_low ELSE low END AS sum_low,
           CASE role WHEN 'result' THEN total_high - (parts_low - low) WHEN 'total' THEN parts_high ELSE high END AS sum_high,
           CASE role WHEN 'inflow' THEN out_low - (in_high - high) WHEN 'result' THEN low
                     ELSE in_low - (out_high - high) END AS balance_low,
           CASE role WHEN 'inflow' THEN out_high - (in_low - low) WHEN 'result' THEN high
                     ELSE in_high - (out_low - low) END AS balance_high
      FROM column_3),
  summed_3 AS (
    SELECT report_id, role, outcome, applicant, stated, balance_low, balance_high,
           CASE WHEN sum_low > low THEN sum_low ELSE low END AS low,
           CASE WHEN sum_high < high AND sum_high < 500000000000 THEN sum_high ELSE high END AS high,
           identity || CASE WHEN sum_low > low OR (sum_high < high AND sum_high < 500000000000)
                            THEN ' column' ELSE '' END AS identity
      FROM by_column_3),
  bound_3 AS (
    SELECT report_id, role, outcome, applicant, stated,
           CASE WHEN balance_low > low THEN balance_low ELSE low END AS low,
           CASE WHEN balance_high < high AND balance_high < 500000000000 THEN balance_high ELSE high END AS high,
           identity || CASE WHEN balance_low > low OR (balance_high < high AND balance_high < 500000000000)
                            THEN ' balance' ELSE '' END AS identity
      FROM summed_3),
  checked AS (
    SELECT *, max(CASE WHEN low > high THEN 1 ELSE 0 END) OVER (PARTITION BY report_id) AS contradictory FROM bound_3)
SELECT report_id, outcome, applicant, CAST(CASE WHEN low = high THEN low END AS BIGINT) AS count, CAST(low AS BIGINT) AS lower,
       CAST(CASE WHEN high < 500000000000 THEN high END AS BIGINT) AS upper, CAST(nullif(ltrim(identity), '') AS TEXT) AS identity
  FROM checked
 WHERE stated IS NULL AND contradictory = 0;
