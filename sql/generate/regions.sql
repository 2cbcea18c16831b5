-- Prints the tables of sql/regions as the constexpr tables of extension/report/identity/region_names.cc.  Years that are open: 0
-- and 9999; no parent: 0.
.mode list
.headers off

SELECT '// Generated from sql/regions by sql/generate/regions.sql.';

SELECT 'constexpr RegionDef region_defs[] = {';  -- by code
SELECT format('  {%d, %d, "%s", RegionLevel::%s, %d, %d},', code, parent, name, level, iif(first_year = '', 0, first_year),
              iif(last_year = '', 9999, last_year))
FROM region ORDER BY code;
SELECT '};';

SELECT 'constexpr RegionName region_name_defs[] = {';  -- by name, as bytes
SELECT format('  {"%s", %d, NameKind::%s, %d},', name, code, kind, iif(last_year = '', 9999, last_year))
FROM (SELECT name, code, 'official' AS kind, '' AS last_year FROM region
      UNION ALL SELECT name, code, iif(kind = 'short', 'shortened', kind), last_year FROM region_name)
ORDER BY name, code;
SELECT '};';

SELECT 'constexpr SuccessionDef succession_defs[] = {';
SELECT format('  {%d, %d, %d},', code, successor, year) FROM region_succession ORDER BY code, successor;
SELECT '};';
