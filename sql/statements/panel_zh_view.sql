-- The definition of the view `panel_zh`: `panel` under the form's own headings.
SELECT 'panel_zh AS' || char(10) || 'SELECT '
    || group_concat(printf('"%w" AS "%w"', name, name_zh), ',' || char(10) || '       ') || char(10) || '  FROM panel'
  FROM (SELECT name, name_zh FROM main.panel_column ORDER BY ordinal);
