-- Rules of `finding` on the wording of a report: what an office would mend before it publishes. Every report. Wordings are
-- rows of finding_wording. Sections are told by their label, or heading.

-- What a template leaves to be filled in. The words around it are quoted.
CREATE VIEW IF NOT EXISTS main.finding_placeholder AS
SELECT s.report_id, CAST('placeholder' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST(printf('section/%s', coalesce(s.label, s.heading)) AS TEXT) AS place,
       CAST(NULL AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('“%s”中有未填写之处：“%s”。', coalesce(s.heading, s.label, '正文'),
              substr(s.body, CASE WHEN instr(s.body, w.wording) > 8 THEN instr(s.body, w.wording) - 8 ELSE 1 END, 20)) AS TEXT) AS message
  -- Most bodies have none of the few beginnings that all placeholders share.
  FROM section AS s
  CROSS JOIN (SELECT DISTINCT substr(wording, 1, 2) AS beginning FROM finding_wording WHERE kind = 'placeholder' LIMIT 1000000000) AS b
  CROSS JOIN finding_wording AS w
 WHERE instr(s.body, b.beginning) > 0 AND w.kind = 'placeholder' AND substr(w.wording, 1, 2) = b.beginning AND instr(s.body, w.wording) > 0;

-- A word written twice, which no sentence needs.
CREATE VIEW IF NOT EXISTS main.finding_doubled_word AS
SELECT s.report_id, CAST('doubled_word' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('section/%s', coalesce(s.label, s.heading)) AS TEXT) AS place,
       CAST(NULL AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('“%s”中“%s”重复：“%s”。', coalesce(s.heading, s.label, '正文'), w.wording,
              substr(s.body, CASE WHEN instr(s.body, w.twice) > 6 THEN instr(s.body, w.twice) - 6 ELSE 1 END, 20)) AS TEXT) AS message
  FROM report AS r CROSS JOIN section AS s
  CROSS JOIN (SELECT wording, wording || wording AS twice FROM finding_wording WHERE kind = 'doubled' LIMIT 1000000000) AS w
 -- Most reports have none. One long text costs least, and there replace() is quicker than instr().
 WHERE EXISTS (SELECT 1 FROM (SELECT group_concat(t.body, '
') AS text FROM section AS t WHERE t.report_id = r.report_id) AS a
                 CROSS JOIN (SELECT wording || wording AS twice FROM finding_wording WHERE kind = 'doubled' LIMIT 1000000000) AS k
                WHERE replace(a.text, k.twice, '') <> a.text)
   AND s.report_id = r.report_id AND instr(s.body, w.twice) > 0;

-- Brackets and quotation marks that do not close. A bracket that was not opened is no fault: 1）, 2）.
CREATE VIEW IF NOT EXISTS main.finding_unclosed AS
SELECT report_id, CAST('unclosed' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('section/%s', name) AS TEXT) AS place, CAST(opened AS BIGINT) AS expected, CAST(closed AS BIGINT) AS actual,
       CAST(printf('“%s”中“%s”有%d个，“%s”只有%d个。', coalesce(heading, name, '正文'), open, opened, close, closed) AS TEXT) AS message
  FROM (SELECT s.report_id, coalesce(s.label, s.heading) AS name, s.heading, w.wording AS open, w.other AS close,
               length(s.body) - length(replace(replace(s.body, w.wording, ''), w.half_width, '')) AS opened,
               length(s.body) - length(replace(replace(s.body, w.other, ''), w.other_half_width, '')) AS closed
          FROM section AS s JOIN finding_wording AS w ON w.kind = 'bracket' AND instr(s.body, w.wording) > 0)
 WHERE opened > closed;

-- Prose that breaks off: its last character belongs to a sentence, though more than a phrase stands there.
CREATE VIEW IF NOT EXISTS main.finding_unfinished AS
SELECT report_id, CAST('unfinished' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST(printf('section/%s', coalesce(label, heading)) AS TEXT) AS place,
       CAST(NULL AS BIGINT) AS expected, CAST(NULL AS BIGINT) AS actual,
       CAST(printf('“%s”的最后一句没有结束：“…%s”。', coalesce(heading, label), substr(body, -16)) AS TEXT) AS message
  FROM section
 WHERE topic IN ('overview', 'problems') AND length(body) >= 40
   AND (substr(body, -1) IN ('，', '、', ',') OR (unicode(substr(body, -1)) BETWEEN 19968 AND 40959));

-- The period a report says it covers is another year than its own, or not all of it (2008: since the regulation was in
-- force). A school year begins in the year it is counted as.
CREATE VIEW IF NOT EXISTS main.finding_period AS
SELECT report_id, CAST('period' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST('report/period_start' AS TEXT) AS place, CAST(year AS BIGINT) AS expected,
       CAST(substr(CASE WHEN substr(period_start, 1, 4) <> CAST(year AS TEXT) THEN period_start ELSE period_end END, 1, 4) AS BIGINT) AS actual,
       CAST(printf('本报告为%d年度报告，所列统计期限却是%s至%s。', year, period_start, period_end) AS TEXT) AS message
  FROM report
 WHERE (substr(period_start, 1, 4) <> CAST(year AS TEXT) OR substr(period_end, 1, 4) <> CAST(year AS TEXT))
   AND NOT (substr(period_start, 1, 4) = CAST(year AS TEXT) AND substr(period_start, 9) = '01'
            AND substr(period_end, 1, 4) = CAST(year + 1 AS TEXT)
            AND CAST(substr(period_end, 6, 2) AS BIGINT) = CAST(substr(period_start, 6, 2) AS BIGINT) - 1)
UNION ALL
SELECT report_id, CAST('period' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity, CAST('report/period_start' AS TEXT) AS place, CAST(year AS BIGINT) AS expected,
       CAST(year AS BIGINT) AS actual,
       CAST(printf('统计期限为%s至%s，不是%d年全年。', period_start, period_end, year) AS TEXT) AS message
  FROM report
 WHERE substr(period_start, 1, 4) = CAST(year AS TEXT) AND substr(period_end, 1, 4) = CAST(year AS TEXT)
   AND (substr(period_start, 6) NOT IN ('01-01', CASE year WHEN 2008 THEN '05-01' ELSE '01-01' END) OR substr(period_end, 6) <> '12-31');

-- A sentence that begins with the year before as if it were the report's own: nothing in it compares, carries over or names
-- the report's year. Before the first section: a sentence that names the report of the year before and not this one.
CREATE VIEW IF NOT EXISTS main.finding_other_year AS
SELECT report_id, CAST('other_year' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity, CAST(printf('section/%s', name) AS TEXT) AS place, CAST(year AS BIGINT) AS expected, CAST(year - 1 AS BIGINT) AS actual,
       CAST(printf('“%s”有一句写的是%d年，本报告是%d年的：“%s”。', coalesce(heading, name, '正文'), year - 1, year, substr(sentence, 1, 24)) AS TEXT) AS message
  FROM (SELECT r.report_id, r.year, s.depth, coalesce(s.label, s.heading) AS name, s.heading,
               (WITH RECURSIVE split (sentence, rest) AS (
                  SELECT '', replace(s.body, '。', '
') || '
'
                  UNION ALL
                  SELECT trim(substr(rest, 1, instr(rest, '
') - 1), '  　'), substr(rest, instr(rest, '
') + 1)
                    FROM split WHERE rest <> '')
                SELECT sentence FROM split
                 WHERE instr(sentence, printf('%d年', r.year)) = 0
                   AND CASE WHEN s.depth > 0 THEN sentence LIKE printf('%d年%%', r.year - 1)
                                              AND NOT EXISTS (SELECT 1 FROM finding_wording AS w WHERE w.kind = 'other_year' AND instr(sentence, w.wording) > 0)
                            ELSE sentence LIKE printf('%%%d年%%年度报告%%', r.year - 1) AND sentence NOT LIKE '%上年%' END
                 LIMIT 1) AS sentence
          FROM report AS r JOIN section AS s USING (report_id)
         WHERE (s.topic IN ('overview', 'disclosure', 'requests', 'disputes') OR s.depth IN (0, 2))
           AND instr(s.body, printf('%d年', r.year - 1)) > 0)
 WHERE sentence IS NOT NULL;
