-- report_change: what does a report say otherwise than that of the year before? prose_change and figure_change in one, with the columns of
-- gongkai_compare. Ask for a report; of all, ask prose_change or figure_change.

CREATE VIEW IF NOT EXISTS main.report_change AS
SELECT report_id, prior_report_id, kind, place, status, CAST(ordinal AS BIGINT) AS ordinal, prior_text, text,
       CAST(prior_nth AS BIGINT) AS prior_nth, CAST(nth AS BIGINT) AS nth, CAST(repeated AS DOUBLE) AS repeated, CAST(kept AS BIGINT) AS kept,
       CAST(changed AS BIGINT) AS changed, CAST(added AS BIGINT) AS added, CAST(gone AS BIGINT) AS gone,
       CAST(prior AS DOUBLE) AS prior, CAST(value AS DOUBLE) AS value, CAST(difference AS DOUBLE) AS difference, CAST(ratio AS DOUBLE) AS ratio,
       CAST(comparable AS BIGINT) AS comparable, note
  FROM (SELECT report_id, prior_report_id, kind, place, status, ordinal, prior_text, text, prior_nth, nth, repeated, kept, changed, added, gone,
               NULL AS prior, NULL AS value, NULL AS difference, NULL AS ratio, NULL AS comparable, CAST(NULL AS TEXT) AS note
          FROM prose_change
        UNION ALL
        SELECT report_id, prior_report_id, kind, place, status, NULL AS ordinal, CAST(NULL AS TEXT) AS prior_text, CAST(NULL AS TEXT) AS text,
               NULL AS prior_nth, NULL AS nth, NULL AS repeated, NULL AS kept, NULL AS changed, NULL AS added, NULL AS gone,
               prior, value, difference, ratio, comparable, note
          FROM figure_change) AS c;
