-- The definition of the view `finding`: all that the rules find that are enabled and sound. With columns of one type in
-- every rule SQLite looks up a report in each instead of listing them all. A DECIMAL is any number as it is to SQLite, and
-- exact to DuckDB. A subquery opens its tables anew for every row, which takes the longer the more are open already: the
-- rules come in the order of the catalogue, where those that ask most subqueries are first. `verdict`: what finding_review says of it.
SELECT 'finding AS' || char(10)
    || 'SELECT f.report_id, f.rule, f.severity, f.place, f.expected, f.actual, f.message, v.verdict FROM (' || char(10)
    || coalesce(group_concat('SELECT report_id, CAST(rule AS TEXT) AS rule, '
                             || 'CAST(severity AS TEXT) AS severity, CAST(place AS TEXT) AS place, '
                             || 'CAST(expected AS DECIMAL(38, 10)) AS expected, '
                             || 'CAST(actual AS DECIMAL(38, 10)) AS actual, CAST(message AS TEXT) AS message '
                             || 'FROM "' || replace(view_name, '"', '""') || '"', char(10) || 'UNION ALL '),
                'SELECT report_id, CAST(NULL AS TEXT) AS rule, CAST(NULL AS TEXT) AS severity, CAST(NULL AS TEXT) AS place, '
                || 'CAST(NULL AS DECIMAL(38, 10)) AS expected, CAST(NULL AS DECIMAL(38, 10)) AS actual, '
                || 'CAST(NULL AS TEXT) AS message FROM report WHERE 0')
    || char(10) || ') AS f LEFT JOIN finding_review AS v USING (report_id, rule, place)'
  FROM (SELECT view_name FROM main.finding_rule WHERE enabled AND problem IS NULL ORDER BY rowid);
