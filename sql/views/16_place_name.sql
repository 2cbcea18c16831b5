-- place_name: what is a place (finding.place, diagnostic.place) called on the form? A row per figure and per row of tables
-- two to four, per code of `metric`, and for agency, year and period. Sections are not here: their places name them.

CREATE VIEW IF NOT EXISTS main.place_name AS
SELECT CAST(source_table || '/' || source_key AS TEXT) AS place, name_zh
  FROM panel_column WHERE source_table IN ('disclosure', 'request', 'dispute')
UNION ALL
SELECT CAST('request/' || outcome AS TEXT) AS place, CAST('表三 ' || name_zh AS TEXT) AS name_zh FROM outcome
UNION ALL
SELECT CAST('disclosure/' || item AS TEXT) AS place, CAST('表二 ' || name_zh AS TEXT) AS name_zh FROM disclosure_item
UNION ALL
SELECT CAST('metric/' || code AS TEXT) AS place, CAST('指标 ' || name_zh AS TEXT) AS name_zh FROM metric_definition
UNION ALL
SELECT CAST('request' AS TEXT) AS place, CAST('表三' AS TEXT) AS name_zh
UNION ALL
SELECT CAST('disclosure' AS TEXT) AS place, CAST('表二' AS TEXT) AS name_zh
UNION ALL
SELECT CAST('dispute' AS TEXT) AS place, CAST('表四' AS TEXT) AS name_zh
UNION ALL
SELECT CAST('report/agency' AS TEXT) AS place, CAST('报告机关' AS TEXT) AS name_zh
UNION ALL
SELECT CAST('report/year' AS TEXT) AS place, CAST('报告年度' AS TEXT) AS name_zh
UNION ALL
SELECT CAST('report/period_start' AS TEXT) AS place, CAST('统计期限' AS TEXT) AS name_zh;
