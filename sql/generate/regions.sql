-- Prints the tables of sql/regions as the constexpr tables of extension/report/identity/region_names.cc.  Years that are open: 0
-- and 9999; no parent: 0.
.mode list
.headers off

SELECT '// Generated from sql/regions by sql/generate/regions.sql.';

CREATE TEMP TABLE pool AS
  SELECT name, length(CAST(name AS BLOB)) AS size,
         coalesce(sum(length(CAST(name AS BLOB))) OVER (ORDER BY name ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS begin
    FROM (SELECT name FROM region UNION SELECT name FROM region_name);

SELECT 'constexpr char region_text[] =';
SELECT '  "' || name || '"' FROM pool ORDER BY name;
SELECT '  ;';

SELECT 'constexpr RegionDef region_defs[] = {';  -- by code
SELECT format('  {%d, %d, {%d, %d}, RegionLevel::%s, %d, %d},', code, parent, begin, size, level, iif(first_year = '', 0, first_year),
              iif(last_year = '', 9999, last_year))
FROM region JOIN pool USING (name) ORDER BY code;
SELECT '};';

SELECT 'constexpr RegionName region_name_defs[] = {';  -- by name, as bytes
SELECT format('  {{%d, %d}, %d, NameKind::%s, %d},', begin, size, code, kind, iif(last_year = '', 9999, last_year))
FROM (SELECT name, code, 'official' AS kind, '' AS last_year FROM region
      UNION ALL SELECT name, code, iif(kind = 'short', 'shortened', kind), last_year FROM region_name) JOIN pool USING (name)
ORDER BY name, code;
SELECT '};';

SELECT 'constexpr SuccessionDef succession_defs[] = {';
SELECT format('  {%d, %d, %d},', code, successor, year) FROM region_succession ORDER BY code, successor;
SELECT '};';
