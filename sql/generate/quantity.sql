-- Prints the tables of sql/recognition/narrative/60_quantity.sql as the constexpr tables that
-- extension/report/narrative/quantity_words.cc reads: words found by the same characters in a row, longest first. Run by the sqlite3 shell.
.mode list
.headers off

-- Units are numbered behind unit_number::none and unit_number::share.
SELECT 'constexpr UnitWord unit_rows[] = {';
SELECT format('  {U"%s", {"%s", %d, Unit::Kind::%s, %d, %d}},', replace(word, '"', '\"'), unit,
              dense_rank() OVER (ORDER BY unit) + 1, kind, spelled,
              iif(kind = 'none', length(word), min(length(word), length(unit))))
FROM quantity_unit ORDER BY unicode(word), substr(word, 2, 1), length(word) DESC, word;
SELECT '};';
SELECT 'constexpr PrefixWord prefix_rows[] = {';
SELECT format('  {U"%s", {Prefix::Class::%s, Prefix::Numbers::%s, %d}},', word, class, numbers, length(word))
FROM quantity_prefix ORDER BY unicode(substr(word, -1)), length(word) DESC, word;
SELECT '};';
SELECT 'constexpr std::u32string_view name_rows[] = {';
SELECT format('  U"%s",', word) FROM quantity_name
ORDER BY unicode(word), substr(word, 2, 1), length(word) DESC, word;
SELECT '};';
SELECT 'constexpr std::u32string_view single_rows[] = {';
SELECT format('  U"%s",', word) FROM quantity_single ORDER BY length(word) DESC, word;
SELECT '};';
SELECT 'constexpr QualifierWord ahead_rows[] = {';
SELECT format('  {U"%s", Qualifier::%s},', word, qualifier) FROM qualifier_ahead ORDER BY length(word) DESC, word;
SELECT '};';
SELECT 'constexpr std::u32string_view exception_rows[] = {';
SELECT format('  U"%s",', word) FROM qualifier_exception ORDER BY length(word) DESC, word;
SELECT '};';
SELECT 'constexpr MarkRow mark_rows[] = {';
SELECT format('  {QuantityWords::Role::%s, U''%s''},', role, mark) FROM quantity_mark ORDER BY role, mark;
SELECT '};';
