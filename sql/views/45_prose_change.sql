-- prose_change: what does a report say again, say otherwise, or no more than the year before? For a current report and the current one of the
-- same agency for the year before: a row per main section, with the prose of all under it, and rows per sentence.
-- Sections belong together by topic, else by heading. A sentence ends at 。！？； and with its paragraph. A shingle is every run of four
-- characters of a text without its digits and blanks; a shorter text is one. `repeated` is the share of the shingles that the other report's
-- section has, from 0 to 1. A sentence is 'kept' when that section has it word for word, 'changed' when it has at least half
-- of its shingles, else 'added' or, of the earlier report, 'gone'. A section's row counts the sentences of the later
-- report, and those gone. Ask for a report: each takes some 20 ms.
-- Only a subquery can look at one pair of reports at a time; it returns its rows as JSON. Each step is used once, since
-- SQLite works out a step of such a subquery as often as it is named.

CREATE VIEW IF NOT EXISTS main.prose_change AS
SELECT p.report_id, p.prior_report_id,
       CAST(json_extract(j.value, '$[0]') AS TEXT) AS kind, CAST(json_extract(j.value, '$[1]') AS TEXT) AS place,
       CAST(json_extract(j.value, '$[2]') AS TEXT) AS status, CAST(json_extract(j.value, '$[3]') AS BIGINT) AS ordinal,
       CAST(json_extract(j.value, '$[4]') AS TEXT) AS prior_text, CAST(json_extract(j.value, '$[5]') AS TEXT) AS text,
       CAST(json_extract(j.value, '$[6]') AS BIGINT) AS prior_nth, CAST(json_extract(j.value, '$[7]') AS BIGINT) AS nth,
       CAST(CAST(json_extract(j.value, '$[8]') AS DOUBLE) / json_extract(j.value, '$[13]') AS DOUBLE) AS repeated,
       CAST(json_extract(j.value, '$[9]') AS BIGINT) AS kept, CAST(json_extract(j.value, '$[10]') AS BIGINT) AS changed,
       CAST(json_extract(j.value, '$[11]') AS BIGINT) AS added, CAST(json_extract(j.value, '$[12]') AS BIGINT) AS gone
  FROM report_pair AS p,
       json_each((
  WITH RECURSIVE
    prose AS (  -- every section with its main section
      SELECT s.report_id, s.ordinal, s.body,
             (SELECT max(m.ordinal) FROM section AS m
               WHERE m.report_id = s.report_id AND m.ordinal <= s.ordinal
                 AND (m.depth <= 1 OR NOT EXISTS (SELECT 1 FROM section AS f WHERE f.report_id = m.report_id AND f.ordinal < m.ordinal))) AS begins
        FROM section AS s WHERE s.report_id IN (p.report_id, p.prior_report_id)),
    keyed AS (
      SELECT e.report_id = p.report_id AS later, e.ordinal, e.body, e.begins, coalesce(m.topic, m.heading, m.label, '') AS key,
             coalesce(m.label, m.heading, '') AS name, ifnull(m.label, '') || ifnull(m.heading, '') AS heading
        FROM prose AS e JOIN section AS m ON m.report_id = e.report_id AND m.ordinal = e.begins),
    joined AS (
      SELECT *, CASE WHEN sum(body <> '') OVER (PARTITION BY later, key) > 0 THEN group_concat(CASE body WHEN '' THEN '' ELSE body || '
' END, '') OVER (PARTITION BY later, key ORDER BY ordinal
                                                     ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) END AS words,  -- of nothing, 3.46 makes a NUL
             row_number() OVER (PARTITION BY later, key ORDER BY ordinal) AS part
        FROM keyed),
    split (later, key, name, heading, begins, nth, words, rest) AS (  -- nth 0: the whole section
      SELECT later, key, name, heading, begins, 0, words,
             replace(replace(replace(replace(replace(replace(replace(words, '。', '。' || '
'), '！', '！' || '
'), '？', '？' || '
'), '；', '；' || '
'), '!', '!' || '
'), '?', '?' || '
'), ';', ';' || '
')
        FROM joined WHERE part = 1
      UNION ALL
      SELECT later, key, name, heading, begins,
             nth + (trim(substr(rest, 1, instr(rest, '
') - 1), ' 	 　') <> ''),
             trim(substr(rest, 1, instr(rest, '
') - 1), ' 	 　'), substr(rest, instr(rest, '
') + 1)
        FROM split WHERE rest <> ''),
    plain AS (
      SELECT *, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(words, '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''), '9', ''), ' ', ''), '	', ''), '
', ''), ' ', ''), '　', '') AS plain
        FROM split WHERE nth = 0 OR words <> ''),
    matched AS (
      SELECT *, max(later) OVER (PARTITION BY key) AS has_later, min(later) OVER (PARTITION BY key) AS has_no_earlier,
             max(CASE later WHEN 1 THEN begins END) OVER (PARTITION BY key) AS later_begins,
             max(CASE WHEN later = 0 AND nth = 0 THEN heading END) OVER (PARTITION BY key) AS prior_heading,
             max(CASE WHEN later = 1 AND nth = 0 THEN heading END) OVER (PARTITION BY key) AS later_heading,
             max(CASE WHEN later = 1 AND nth = 0 THEN name END) OVER (PARTITION BY key) AS later_name,
             max(CASE WHEN later = 0 AND nth = 0 THEN plain END) OVER (PARTITION BY key) AS prior_plain,
             max(CASE WHEN later = 1 AND nth = 0 THEN plain END) OVER (PARTITION BY key) AS later_plain,
             min(CASE WHEN later = 0 AND nth > 0 THEN nth END) OVER (PARTITION BY key, words) AS prior_nth,
             min(CASE WHEN later = 1 AND nth > 0 THEN nth END) OVER (PARTITION BY key, words) AS later_nth
        FROM plain),
    measured AS (
      SELECT *, max(length(plain) - 3, 1) AS shingles,
             CASE WHEN plain = '' THEN NULL WHEN nth > 0 AND prior_nth IS NOT NULL AND later_nth IS NOT NULL THEN max(length(plain) - 3, 1) ELSE
               (WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < length(plain) - 3)
                SELECT sum(instr(CASE later WHEN 1 THEN ifnull(prior_plain, '') ELSE ifnull(later_plain, '') END, substr(plain, n, 4)) > 0) FROM number)
             END AS found
        FROM matched),
    judged AS (
      SELECT *, CASE WHEN nth = 0 THEN '' WHEN prior_nth IS NOT NULL AND later_nth IS NOT NULL THEN 'kept' WHEN 2 * found >= shingles THEN 'changed'
                     WHEN later THEN 'added' ELSE 'gone' END AS verdict
        FROM measured),
    counted AS (
      SELECT *, dense_rank() OVER (ORDER BY has_later DESC, coalesce(later_begins, begins)) AS section,
             sum(later = 1 AND verdict = 'kept') OVER (PARTITION BY key) AS kept,
             sum(later = 1 AND verdict = 'changed') OVER (PARTITION BY key) AS changed,
             sum(verdict = 'added') OVER (PARTITION BY key) AS added,
             sum(verdict = 'gone') OVER (PARTITION BY key) AS gone
        FROM judged)
  SELECT json_group_array(CASE nth
           WHEN 0 THEN json_array('section', 'section' || CASE coalesce(later_name, name) WHEN '' THEN '' ELSE '/' || coalesce(later_name, name) END,
                  CASE WHEN has_later = 0 THEN 'gone' WHEN has_no_earlier THEN 'added' WHEN changed + added + gone = 0 THEN 'kept' ELSE 'changed' END,
                  section, prior_heading, later_heading, NULL, NULL, CASE WHEN later THEN found END, kept, changed, added, gone, shingles)
           ELSE json_array('sentence', 'section' || CASE coalesce(later_name, name) WHEN '' THEN '' ELSE '/' || coalesce(later_name, name) END, verdict, section,
                  CASE WHEN verdict = 'kept' OR later = 0 THEN words END, CASE WHEN later THEN words END,
                  CASE WHEN later = 0 THEN nth ELSE prior_nth END, CASE WHEN later THEN nth END, found, NULL, NULL, NULL, NULL, shingles)
         END)
    FROM counted
   WHERE CASE WHEN nth = 0 THEN later = has_later ELSE later OR verdict <> 'kept' END)) AS j;
