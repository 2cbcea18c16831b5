-- report_change: what does a report say otherwise than that of the year before? prose_change and figure_change in one, with the columns of
-- gongkai_compare. Ask for a report; of all, ask prose_change or figure_change.

CREATE VIEW IF NOT EXISTS main.report_change AS
SELECT report_id, prior_report_id, kind, place, status, ordinal, prior_text, text, prior_nth, nth, repeated, kept, changed, added, gone,
       CAST(NULL AS DOUBLE) AS prior, CAST(NULL AS DOUBLE) AS value, CAST(NULL AS DOUBLE) AS difference, CAST(NULL AS DOUBLE) AS ratio,
       CAST(NULL AS BIGINT) AS comparable, CAST(NULL AS TEXT) AS note
  FROM prose_change
UNION ALL
SELECT report_id, prior_report_id, kind, place, status, CAST(NULL AS BIGINT) AS ordinal, CAST(NULL AS TEXT) AS prior_text, CAST(NULL AS TEXT) AS text,
       CAST(NULL AS BIGINT) AS prior_nth, CAST(NULL AS BIGINT) AS nth, CAST(NULL AS DOUBLE) AS repeated, CAST(NULL AS BIGINT) AS kept,
       CAST(NULL AS BIGINT) AS changed, CAST(NULL AS BIGINT) AS added, CAST(NULL AS BIGINT) AS gone,
       prior, value, difference, ratio, comparable, note
  FROM figure_change;
