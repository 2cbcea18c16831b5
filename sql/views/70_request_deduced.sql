-- request_deduced: what must a cell of table three be that the report leaves open? Every report of the forms of 2019 and
-- 2021 that has the table: a row per cell not stated (blank, or in a row that is not there), with the least and the
-- largest number that the identities leave it, given what is stated and that no count is negative. `count` where the two
-- are one, else NULL; upper is NULL where nothing bounds it. `identity` names what narrowed it, in order: row (six
-- applicants = 总计), column (answers = 办理结果总计), balance (inflow = outflow). Nothing of it enters `request`.
-- How: the bounds are narrowed along rows, sums of columns and balances in turn, three times; what would take more
-- steps stays open. A report whose stated figures contradict each other in this has no rows: nothing follows from it.
-- A round is one step of a recursion, for which the cells of a report are one JSON array of arrays: outcome, applicant,
-- role, 1 where stated, low, high, identity. It stands in a subquery of its own report, so that a question for one
-- report reads only that.

CREATE VIEW IF NOT EXISTS main.request_deduced AS
WITH
  incomplete AS (
    SELECT r.report_id, r.edition
      FROM request_edition AS r
     WHERE r.edition IN ('2019', '2021') AND EXISTS (SELECT 1 FROM request AS t WHERE t.report_id = r.report_id)
       -- Nothing to be done where every cell is stated.
       AND (SELECT count(t.natural_person + t.commercial_enterprise + t.research_institution + t.social_welfare_org
                         + t.legal_service_org + t.other_org + t.total)
              FROM outcome_edition AS f JOIN request AS t ON t.report_id = r.report_id AND t.outcome = f.outcome
             WHERE f.edition = r.edition)
           < (SELECT count(*) FROM outcome_edition AS f WHERE f.edition = r.edition)),
  checked AS (
    SELECT i.report_id, json_extract(cell.value, '$[0]') AS outcome, json_extract(cell.value, '$[1]') AS applicant,
           json_extract(cell.value, '$[3]') AS stated, json_extract(cell.value, '$[4]') AS low,
           json_extract(cell.value, '$[5]') AS high, json_extract(cell.value, '$[6]') AS identity,
           max(json_extract(cell.value, '$[4]') > json_extract(cell.value, '$[5]')) OVER (PARTITION BY i.report_id)
             AS contradictory
      FROM incomplete AS i
      JOIN json_each((
        WITH RECURSIVE
          round (number, cells) AS (
            SELECT 0, (  -- 1000000000000 stands for no bound; what is above half of it comes of that
              SELECT json_group_array(json_array(outcome, applicant, role, stated IS NOT NULL, ifnull(stated, 0),
                                                 ifnull(stated, 1000000000000), ''))
                FROM (SELECT o.role, o.outcome, a.applicant,
                             CASE a.applicant
                               WHEN 'natural_person' THEN q.natural_person
                               WHEN 'commercial_enterprise' THEN q.commercial_enterprise
                               WHEN 'research_institution' THEN q.research_institution
                               WHEN 'social_welfare_org' THEN q.social_welfare_org
                               WHEN 'legal_service_org' THEN q.legal_service_org
                               WHEN 'other_org' THEN q.other_org
                               WHEN 'total' THEN q.total
                             END AS stated
                        FROM outcome_edition AS o
                        CROSS JOIN applicant AS a
                        LEFT JOIN request AS q ON q.report_id = i.report_id AND q.outcome = o.outcome
                       WHERE o.edition = i.edition))
            UNION ALL
            SELECT number + 1, (
              WITH
                cell AS (
                  SELECT json_extract(value, '$[0]') AS outcome, json_extract(value, '$[1]') AS applicant,
                         json_extract(value, '$[2]') AS role, json_extract(value, '$[3]') AS stated,
                         json_extract(value, '$[4]') AS low, json_extract(value, '$[5]') AS high,
                         json_extract(value, '$[6]') AS identity
                    FROM json_each(round.cells)),
                in_row AS (
                  SELECT *,
                         sum(CASE WHEN applicant <> 'total' THEN low END) OVER line AS parts_low,
                         sum(CASE WHEN applicant <> 'total' THEN high END) OVER line AS parts_high,
                         max(CASE WHEN applicant = 'total' THEN low END) OVER line AS total_low,
                         max(CASE WHEN applicant = 'total' THEN high END) OVER line AS total_high
                    FROM cell
                  WINDOW line AS (PARTITION BY outcome)),
                by_row AS (
                  SELECT *,
                         CASE applicant WHEN 'total' THEN parts_low ELSE total_low - (parts_high - high) END AS new_low,
                         CASE applicant WHEN 'total' THEN parts_high ELSE total_high - (parts_low - low) END AS new_high
                    FROM in_row),
                narrowed AS (
                  SELECT outcome, applicant, role, stated, max(low, new_low) AS low,
                         CASE WHEN new_high < high AND new_high < 500000000000 THEN new_high ELSE high END AS high,
                         identity || CASE WHEN new_low > low OR (new_high < high AND new_high < 500000000000)
                                          THEN ' row' ELSE '' END AS identity
                    FROM by_row),
                in_column AS (
                  SELECT *,
                         sum(CASE role WHEN 'result' THEN low END) OVER line AS parts_low,
                         sum(CASE role WHEN 'result' THEN high END) OVER line AS parts_high,
                         max(CASE role WHEN 'total' THEN low END) OVER line AS total_low,
                         max(CASE role WHEN 'total' THEN high END) OVER line AS total_high,
                         sum(CASE role WHEN 'inflow' THEN low END) OVER line AS in_low,
                         sum(CASE role WHEN 'inflow' THEN high END) OVER line AS in_high,
                         sum(CASE role WHEN 'total' THEN low WHEN 'outflow' THEN low END) OVER line AS out_low,
                         sum(CASE role WHEN 'total' THEN high WHEN 'outflow' THEN high END) OVER line AS out_high
                    FROM narrowed
                  WINDOW line AS (PARTITION BY applicant)),
                by_column AS (
                  SELECT *,
                         CASE role WHEN 'result' THEN total_low - (parts_high - high)
                                   WHEN 'total' THEN parts_low ELSE low END AS sum_low,
                         CASE role WHEN 'result' THEN total_high - (parts_low - low)
                                   WHEN 'total' THEN parts_high ELSE high END AS sum_high,
                         CASE role WHEN 'inflow' THEN out_low - (in_high - high) WHEN 'result' THEN low
                                   ELSE in_low - (out_high - high) END AS balance_low,
                         CASE role WHEN 'inflow' THEN out_high - (in_low - low) WHEN 'result' THEN high
                                   ELSE in_high - (out_low - low) END AS balance_high
                    FROM in_column),
                summed AS (
                  SELECT outcome, applicant, role, stated, balance_low, balance_high, max(low, sum_low) AS low,
                         CASE WHEN sum_high < high AND sum_high < 500000000000 THEN sum_high ELSE high END AS high,
                         identity || CASE WHEN sum_low > low OR (sum_high < high AND sum_high < 500000000000)
                                          THEN ' column' ELSE '' END AS identity
                    FROM by_column)
              SELECT json_group_array(json_array(outcome, applicant, role, stated, max(low, balance_low),
                       CASE WHEN balance_high < high AND balance_high < 500000000000 THEN balance_high ELSE high END,
                       identity || CASE WHEN balance_low > low OR (balance_high < high AND balance_high < 500000000000)
                                        THEN ' balance' ELSE '' END))
                FROM summed)
              FROM round
             WHERE number < 3)
        SELECT cells FROM round WHERE number = 3)) AS cell)
SELECT report_id, CAST(outcome AS TEXT) AS outcome, CAST(applicant AS TEXT) AS applicant,
       CAST(CASE WHEN low = high THEN low END AS BIGINT) AS count, CAST(low AS BIGINT) AS lower,
       CAST(CASE WHEN high < 500000000000 THEN high END AS BIGINT) AS upper, CAST(nullif(ltrim(identity), '') AS TEXT) AS identity
  FROM checked
 WHERE stated = 0 AND contradictory = 0;
