-- Prints sql/recognition/62_citation.sql as the constexpr table that extension/report/citation.cc reads.
.mode list
.headers off

SELECT 'constexpr std::u32string_view introductions[] = {';
SELECT format('  U"%s",', word) FROM citation_introduction ORDER BY word;
SELECT '};';
