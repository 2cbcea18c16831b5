-- Prints sql/regions/township.tsv as the constexpr tables of extension/report/identity/townships.cc: names in order, run
-- together; where every sixteenth begins, and how long each is; the townships that each name stands for. No pointers: they
-- would cost three times the text.
.mode list
.headers off

-- Units of UTF-16: of the four bytes of an ideograph outside of the basic plane two, of the three of another one.
CREATE TEMP TABLE name AS
  SELECT name, row_number() OVER (ORDER BY name) - 1 AS number, length(CAST(name AS BLOB)) - 2 * length(name) AS length
    FROM (SELECT DISTINCT name FROM township);
CREATE TEMP TABLE numbered AS
  SELECT n.number, t.code, first_year, last_year, row_number() OVER (ORDER BY n.number, t.code) - 1 AS place
    FROM township t JOIN name n USING (name);

SELECT '// Generated from sql/regions by sql/generate/townships.sql.';

SELECT 'constexpr char16_t township_names[] =';
SELECT '  u"' || group_concat(name, '') || '"' FROM (SELECT name, number / 100 AS line FROM name ORDER BY number) GROUP BY line ORDER BY line;
SELECT '  ;';

SELECT 'constexpr std::size_t township_block = 16;';
SELECT 'constexpr std::uint32_t township_block_begins[] = {';
SELECT group_concat(begin, ',') || ','
  FROM (SELECT coalesce(sum(length) OVER (ORDER BY number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS begin, number FROM name)
 WHERE number % 16 = 0;
SELECT '};';

SELECT 'constexpr std::uint8_t township_name_lengths[] = {';
SELECT group_concat(length, ',') || ',' FROM (SELECT length, number / 100 AS line FROM name ORDER BY number) GROUP BY line ORDER BY line;
SELECT '};';

SELECT 'constexpr std::uint16_t township_firsts[] = {';
SELECT group_concat(first, ',') || ','
  FROM (SELECT min(place) AS first, number / 100 AS line, number FROM numbered GROUP BY number ORDER BY number)
 GROUP BY line ORDER BY line;
SELECT (SELECT count(*) FROM numbered) || '};';

SELECT 'constexpr std::uint32_t township_codes[] = {';
SELECT group_concat(code, ',') || ',' FROM (SELECT code, place / 100 AS line FROM numbered ORDER BY place) GROUP BY line ORDER BY line;
SELECT '};';

-- Years from 2014 on, four bits each: 0 when it stood before, 15 when it stands.
SELECT 'constexpr int township_years_from = 2014;';
SELECT 'constexpr std::uint8_t township_years[] = {';
SELECT group_concat(years, ',') || ','
  FROM (SELECT iif(first_year = '', 0, first_year - 2014) * 16 + iif(last_year = '', 15, last_year - 2014) AS years, place / 100 AS line
          FROM numbered ORDER BY place)
 GROUP BY line ORDER BY line;
SELECT '};';
