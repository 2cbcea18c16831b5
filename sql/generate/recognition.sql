-- Prints the rows of sql/recognition (with the editions of sql/catalogue) as the constexpr tables that
-- extension/report/forms/catalogue.h declares.  Run by the sqlite3 shell over a database that holds both.
.mode list
.headers off

CREATE TEMP VIEW form_edition AS
  SELECT edition, first_year, last_year, row_number() OVER (ORDER BY coalesce(first_year, 0), edition) - 1 AS number
  FROM edition;

-- Rows of all editions of a form in one order: a table is read against this sequence.
CREATE TEMP VIEW form_sequence AS
  SELECT form, code, row_number() OVER (PARTITION BY form ORDER BY min(position), code) - 1 AS number,
         sum(1 << e.number) AS editions, max(e.number || label) AS latest
  FROM (SELECT r.edition, r.form, r.code, r.label,
               CASE r.form WHEN 'request' THEN r.ordinal
                 ELSE (SELECT max(x.ordinal) FROM form_row x WHERE x.form = r.form AND x.code = r.code) END AS position
        FROM form_row r) JOIN form_edition e USING (edition)
  GROUP BY form, code;

CREATE TEMP VIEW form_measure AS
  SELECT measure, row_number() OVER (ORDER BY measure) - 1 AS number FROM (SELECT DISTINCT measure FROM form_cell);

CREATE TEMP VIEW known_label AS
  SELECT form, 'row' AS role, code, label FROM form_row
  UNION SELECT 'disclosure', 'column', measure, label FROM form_cell
  UNION SELECT CASE form WHEN 'channel' THEN 'dispute' ELSE form END, CASE form WHEN 'channel' THEN 'channel' ELSE 'column' END,
               code, label FROM form_column
  UNION SELECT form, role, code, label FROM label_variant;

CREATE TEMP VIEW known_label_number AS
  SELECT form, role, code, label,
         coalesce(CASE role
           WHEN 'row' THEN (SELECT s.number FROM form_sequence s WHERE s.form = k.form AND s.code = k.code)
           WHEN 'column' THEN CASE form WHEN 'disclosure' THEN (SELECT m.number FROM form_measure m WHERE m.measure = k.code)
                              ELSE (SELECT c.ordinal - 1 FROM form_column c WHERE c.form = k.form AND c.code = k.code) END
           WHEN 'channel' THEN (SELECT c.ordinal - 1 FROM form_column c WHERE c.form = 'channel' AND c.code = k.code)
         END, -1) AS number
  FROM known_label k;

SELECT '// Generated from sql/recognition by sql/generate/recognition.sql.';

SELECT 'constexpr EditionDef edition_defs[] = {';
SELECT format('  {"%s", %d, %d},', edition, coalesce(first_year, 0), coalesce(last_year, 9999)) FROM form_edition ORDER BY number;
SELECT '};';

SELECT 'constexpr RowDef request_row_defs[] = {';
SELECT format('  {"%s", "%s", %d, 0, Part::%s},', s.code, substr(latest, 2), editions, coalesce(b.part, 'result'))
FROM form_sequence s LEFT JOIN form_balance b ON b.code = s.code WHERE form = 'request' ORDER BY number;
SELECT '};';

SELECT 'constexpr RowDef disclosure_row_defs[] = {';
SELECT format('  {"%s", "%s", %d, %d, Part::result},', s.code, substr(latest, 2), editions, i.article20)
FROM form_sequence s JOIN disclosure_item i ON i.item = s.code WHERE form = 'disclosure' ORDER BY number;
SELECT '};';

SELECT 'constexpr std::string_view measure_defs[] = {';
SELECT format('  "%s",', measure) FROM form_measure ORDER BY number;
SELECT '};';

SELECT 'constexpr CellDef disclosure_cell_defs[] = {';
SELECT format('  {%d, %d, %d, %d, "%s", %d, %s, %s},', e.number, s.number, c.ordinal - 1, m.number, c.label, c.power,
              iif(c.unit_known, 'true', 'false'), iif(c.signed, 'true', 'false'))
FROM form_cell c JOIN form_edition e USING (edition) JOIN form_sequence s ON s.form = 'disclosure' AND s.code = c.item
     JOIN form_measure m USING (measure)
ORDER BY e.number, s.number, c.ordinal;
SELECT '};';

SELECT 'constexpr std::string_view applicant_defs[] = {';
SELECT format('  "%s",', code) FROM form_column WHERE form = 'request' ORDER BY ordinal;
SELECT '};';
SELECT 'constexpr std::string_view result_defs[] = {';
SELECT format('  "%s",', code) FROM form_column WHERE form = 'dispute' ORDER BY ordinal;
SELECT '};';
SELECT 'constexpr std::string_view channel_defs[] = {';
SELECT format('  "%s",', code) FROM form_column WHERE form = 'channel' ORDER BY ordinal;
SELECT '};';

SELECT 'constexpr LabelDef label_defs[] = {';
SELECT format('  {Form::%s, Role::%s, %d, %d, "%s", "%s"},', form, role, number,
              coalesce((SELECT sum(DISTINCT 1 << e.number) FROM form_cell c JOIN form_edition e USING (edition)
                        WHERE known.form = 'disclosure' AND c.measure = known.code AND c.label = known.label),
                       (SELECT sum(DISTINCT 1 << e.number) FROM form_cell c JOIN form_edition e USING (edition)
                        WHERE known.form = 'disclosure' AND c.measure = known.code), 0), code, label)
FROM known_label_number AS known ORDER BY form, role, number, label;
SELECT '};';

SELECT 'constexpr std::string_view ambiguous_defs[] = {';
SELECT format('  "%s",', label) FROM ambiguous_label ORDER BY label;
SELECT '};';

SELECT 'constexpr WordDef word_defs[] = {';
SELECT format('  {"%s", "%s"},', word, standard) FROM word_variant ORDER BY length(word) DESC, word;
SELECT '};';

SELECT 'constexpr TopicDef topic_defs[] = {';
SELECT format('  {"%s", "%s", "%s", %d},', topic, label, heading,
              CASE form WHEN 'disclosure' THEN 0 WHEN 'request' THEN 1 WHEN 'dispute' THEN 2 ELSE -1 END)
FROM topic ORDER BY ordinal;
SELECT '};';
SELECT 'constexpr TopicWordingDef topic_wording_defs[] = {';
SELECT format('  {%d, "%s"},', t.ordinal - 1, w.wording) FROM topic_wording w JOIN topic t USING (topic) ORDER BY w.priority;
SELECT '};';

SELECT 'constexpr std::string_view title_subject_defs[] = {';
SELECT format('  "%s",', wording) FROM title_wording WHERE part = 'subject' ORDER BY length(wording) DESC, wording;
SELECT '};';
SELECT 'constexpr std::string_view title_kind_defs[] = {';
SELECT format('  "%s",', wording) FROM title_wording WHERE part = 'kind' ORDER BY length(wording) DESC, wording;
SELECT '};';
SELECT 'constexpr std::string_view title_direct_defs[] = {';
SELECT format('  "%s",', wording) FROM title_wording WHERE part = 'direct' ORDER BY length(wording) DESC, wording;
SELECT '};';

SELECT 'constexpr SuffixDef agency_suffix_defs[] = {';
SELECT format('  {"%s", "%s", "%s"},', suffix, kind, coalesce(canonical, suffix)) FROM agency_suffix ORDER BY length(suffix) DESC, suffix;
SELECT '};';
SELECT 'constexpr DivisionDef division_suffix_defs[] = {';
SELECT format('  {"%s", "%s", %d, %s},', suffix, seat, rank, iif(listed, 'true', 'false')) FROM division_suffix ORDER BY length(suffix) DESC, suffix;
SELECT '};';
SELECT 'constexpr HeadDef agency_head_defs[] = {';
SELECT format('  {"%s", "%s", %d, %s},', name, coalesce(canonical, name), coalesce(region, 0), iif(covers, 'true', 'false'))
FROM agency_head ORDER BY length(name) DESC, name;
SELECT '};';

SELECT 'constexpr WordingDef division_exception_defs[] = {';
SELECT format('  {"", "%s"},', word) FROM division_exception ORDER BY word;
SELECT '};';

SELECT 'constexpr WordingDef identity_wording_defs[] = {';
SELECT format('  {"%s", "%s"},', role, wording) FROM identity_wording ORDER BY role, length(wording) DESC, wording;
SELECT '};';

SELECT 'constexpr std::string_view value_mark_defs[] = {';
SELECT format('  "%s",', replace(mark, '\', '\\')) FROM value_mark ORDER BY mark;
SELECT '};';
SELECT 'constexpr SignDef value_sign_defs[] = {';
SELECT format('  {"%s", %d},', word, sign) FROM value_sign ORDER BY length(word) DESC, word;
SELECT '};';
SELECT 'constexpr UnitDef value_unit_defs[] = {';
SELECT format('  {"%s", %d, %s},', word, power, iif(money, 'true', 'false')) FROM value_unit ORDER BY length(word) DESC, word;
SELECT '};';

SELECT 'constexpr DiagnosticDef diagnostic_defs[] = {';
SELECT format('  {"%s", "%s", "%s"},', code, severity, message) FROM diagnostic_kind ORDER BY code;
SELECT '};';
