-- Prints sql/recognition/narrative/62_citation.sql as the constexpr tables that extension/report/narrative/citation.cc reads.
.mode list
.headers off

SELECT 'constexpr std::u32string_view introductions[] = {';
SELECT format('  U"%s",', word) FROM citation_introduction ORDER BY word;
SELECT '};';
SELECT 'constexpr std::u32string_view no_introductions[] = {';
SELECT format('  U"%s",', word) FROM citation_no_introduction ORDER BY word;
SELECT '};';
