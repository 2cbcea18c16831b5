-- Prints the rows of sql/recognition/statistics/70_statistics.sql as the constexpr tables that
-- extension/report/forms/statistics_catalogue.h declares.
.mode list
.headers off

CREATE TEMP VIEW list AS SELECT *, row_number() OVER (ORDER BY edition, list) - 1 AS number FROM statistics_list;

SELECT '// Generated from sql/recognition by sql/generate/statistics.sql.';
SELECT 'constexpr StatisticsListDef list_defs[] = {';
SELECT format('  {"%s", "%s", %s},', list, edition, iif(complete, 'true', 'false')) FROM list ORDER BY number;
SELECT '};';

SELECT 'constexpr IndicatorDef indicator_defs[] = {';
SELECT format('  {%d, %d, "%s", "%s", "%s", "%s", "%s", "%s", "%s"},', l.number, r.ordinal, r.metric, r.label, r.unit, p.metric,
              iif(f.form = 'request', f.code, ''), iif(f.form = 'dispute', f.code, ''), f.result)
FROM statistics_row r JOIN list l USING (list) LEFT JOIN statistics_row p ON p.list = r.list AND p.ordinal = r.parent LEFT JOIN statistics_fact f ON f.list = r.list AND f.metric = r.metric
WHERE r.metric IS NOT NULL ORDER BY l.number, r.ordinal;
SELECT '};';

SELECT 'constexpr IndicatorLabelDef indicator_label_defs[] = {';
SELECT format('  {"%s", "%s"},', metric, label)
FROM (SELECT '' AS metric, label FROM statistics_row WHERE metric IS NULL UNION SELECT metric, label FROM statistics_label)
ORDER BY metric, label;
SELECT '};';

SELECT 'constexpr StatisticsSpellingDef statistics_spelling_defs[] = {';
SELECT format('  {"%s", "%s"},', word, standard) FROM statistics_spelling ORDER BY length(word) DESC, word;
SELECT '};';

SELECT 'constexpr StatisticsWordDef statistics_word_defs[] = {';
SELECT format('  {"%s", "%s", %s},', role, wording, iif(inside, 'true', 'false'))
FROM statistics_word ORDER BY inside, CASE role WHEN 'other' THEN 0 WHEN 'total' THEN 1 ELSE 2 END, length(wording) DESC, wording;
SELECT '};';
