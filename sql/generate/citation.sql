-- Prints sql/recognition/narrative/62_citation.sql as the constexpr tables that extension/report/narrative/citation.cc reads.
.mode list
.headers off

SELECT 'constexpr std::u32string_view introductions[] = {';
SELECT format('  U"%s",', word) FROM citation_introduction ORDER BY word;
SELECT '};';
SELECT 'constexpr std::u32string_view no_introductions[] = {';
SELECT format('  U"%s",', word) FROM citation_no_introduction ORDER BY word;
SELECT '};';
SELECT 'constexpr std::u32string_view own_labels[] = {';
SELECT format('  U"%s",', word) FROM citation_own_label ORDER BY word;
SELECT '};';
SELECT 'constexpr std::u32string_view media[] = {';
SELECT format('  U"%s",', ending) FROM citation_medium ORDER BY ending;
SELECT '};';
SELECT 'constexpr std::u32string_view no_media[] = {';
SELECT format('  U"%s",', ending) FROM citation_no_medium ORDER BY ending;
SELECT '};';
