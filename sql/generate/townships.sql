-- Prints sql/regions/township.tsv as the constexpr tables of extension/report/identity/townships.cc: names in order, run
-- together, where each ends; the codes that each name stands for. No pointers: they would cost three times the text.
.mode list
.headers off

CREATE TEMP TABLE name AS
  SELECT name, row_number() OVER (ORDER BY name) - 1 AS number FROM (SELECT DISTINCT name FROM township);
CREATE TEMP TABLE numbered AS
  SELECT n.number, t.code, row_number() OVER (ORDER BY n.number, t.code) - 1 AS place FROM township t JOIN name n USING (name);

SELECT '// Generated from sql/regions by sql/generate/townships.sql.';

SELECT 'constexpr char township_names[] =';
SELECT '  "' || group_concat(name, '') || '"' FROM (SELECT name, number / 100 AS line FROM name ORDER BY number) GROUP BY line ORDER BY line;
SELECT '  ;';

SELECT 'constexpr std::uint32_t township_name_ends[] = {';
SELECT group_concat(behind, ',') || ','
  FROM (SELECT sum(length(CAST(name AS BLOB))) OVER (ORDER BY number) AS behind, number / 100 AS line FROM name ORDER BY number)
 GROUP BY line ORDER BY line;
SELECT '};';

SELECT 'constexpr std::uint16_t township_firsts[] = {';
SELECT group_concat(first, ',') || ','
  FROM (SELECT min(place) AS first, number / 100 AS line, number FROM numbered GROUP BY number ORDER BY number)
 GROUP BY line ORDER BY line;
SELECT (SELECT count(*) FROM numbered) || '};';

SELECT 'constexpr std::uint32_t township_codes[] = {';
SELECT group_concat(code, ',') || ',' FROM (SELECT code, place / 100 AS line FROM numbered ORDER BY place) GROUP BY line ORDER BY line;
SELECT '};';
