-- The definition of the view `panel`, of the rows of panel_column: each row of table three or four that has columns is
-- joined once, a number of table two is looked up.
WITH
  keyed AS (
    SELECT name, source_table, ordinal, source_key, substr(source_key, 1, instr(source_key, '/') - 1) AS row_key,
           substr(source_key, instr(source_key, '/') + 1) AS column_key
      FROM main.panel_column),
  part (source_table, row_key, alias) AS (
    SELECT source_table, row_key, printf('%s_%d', source_table, row_number() OVER (ORDER BY source_table, row_key))
      FROM (SELECT DISTINCT source_table, row_key FROM keyed WHERE source_table IN ('request', 'dispute')))
SELECT 'panel AS' || char(10) || 'SELECT '
    || (SELECT group_concat(
                 CASE k.source_table
                   WHEN 'report' THEN printf('r."%w" AS "%w"', k.source_key, k.name)
                   WHEN 'agency' THEN printf('a."%w" AS "%w"', k.source_key, k.name)
                   WHEN 'region' THEN printf('g."%w" AS "%w"', k.source_key, k.name)
                   WHEN 'finding' THEN printf('CAST((SELECT count(*) FROM (SELECT 1 FROM finding AS f WHERE f.report_id = '
                                              || 'r.report_id LIMIT 1000000000)) AS BIGINT) AS "%w"', k.name)
                   WHEN 'request_group' THEN printf('(SELECT s.total FROM request_group AS s WHERE s.report_id = r.report_id '
                                                    || 'AND s.outcome = %Q) AS "%w"', k.row_key, k.name)
                   WHEN 'disclosure' THEN printf('(SELECT d.value FROM disclosure AS d WHERE d.report_id = r.report_id '
                                                 || 'AND d.item = %Q AND d.measure = %Q) AS "%w"', k.row_key, k.column_key, k.name)
                   ELSE printf('%s."%w" AS "%w"', p.alias, k.column_key, k.name)
                 END, ',' || char(10) || '       ')
          FROM (SELECT * FROM keyed ORDER BY ordinal) AS k LEFT JOIN part AS p USING (source_table, row_key))
    || char(10) || '  FROM report AS r JOIN agency AS a USING (agency_id) LEFT JOIN region AS g ON g.code = a.region' || char(10)
    || (SELECT group_concat(printf('  LEFT JOIN "%w" AS %s ON %s.report_id = r.report_id AND %s."%w" = %Q', source_table, alias,
                                   alias, alias, CASE source_table WHEN 'request' THEN 'outcome' ELSE 'channel' END, row_key),
                            char(10))
          FROM part)
    || char(10) || ' WHERE r.is_current = 1';
