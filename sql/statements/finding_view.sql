-- The definition of the view `finding`: all that the rules find that are enabled and sound. The unary plus takes the
-- affinity off the columns: with the same in every rule SQLite looks up a report in each instead of listing them all.
SELECT 'finding AS' || char(10)
    || coalesce(group_concat('SELECT report_id, +rule AS rule, +severity AS severity, +place AS place, '
                             || '+expected AS expected, +actual AS actual, +message AS message FROM "'
                             || replace(view_name, '"', '""') || '"', char(10) || 'UNION ALL '),
                'SELECT NULL AS report_id, NULL AS rule, NULL AS severity, NULL AS place, NULL AS expected, '
                || 'NULL AS actual, NULL AS message WHERE 0')
  FROM (SELECT view_name FROM main.finding_rule WHERE enabled AND problem IS NULL ORDER BY view_name);
