-- May this draft be published? What is wrong with it and what could not be read, most serious first.
-- From the project's folder, for a draft of yours (quoted twice where its path has a blank):
--   sqlite3 :memory: ".load build/release/gongkai" ".param set :draft examples/draft/wangshu-2024.txt" ".read examples/self-check.sql"
-- or examples/self-check DRAFT [ARCHIVE], which is the same. With an archive of the office's earlier reports in place of
-- :memory: the draft is compared with last year's as well. What cannot be read as a report is an error, without a verdict.
-- It is read within a transaction that is undone: nothing of it stays.
.bail on
BEGIN;
INSERT INTO gongkai_inbox (source, content) VALUES ('draft/' || :draft, readfile(:draft));

-- The report of exactly these bytes, which the archive may hold already, taken for the current one of its year.
CREATE TEMP TABLE draft AS
  SELECT r.report_id, r.agency_id, r.year, a.full_name
    FROM ingest_log AS l JOIN report AS r USING (report_id) JOIN agency AS a USING (agency_id)
   WHERE l.source = 'draft/' || :draft
   ORDER BY l.log_id DESC LIMIT 1;
UPDATE report SET is_current = 0 WHERE (agency_id, year) = (SELECT agency_id, year FROM draft);
UPDATE report SET is_current = 1 WHERE report_id = (SELECT report_id FROM draft);

CREATE TEMP TABLE problem AS
  SELECT severity, place, NULL AS line, NULL AS raw, message FROM finding WHERE report_id = (SELECT report_id FROM draft)
  UNION ALL
  SELECT severity, place, line, raw, message FROM diagnostic WHERE report_id = (SELECT report_id FROM draft);

SELECT CASE p.severity WHEN 'error' THEN '错误' WHEN 'warning' THEN '警告' ELSE '提示' END AS 程度,
       CASE WHEN p.place LIKE 'section/%' THEN '章节 ' || substr(p.place, length('section/') + 1)
            ELSE coalesce(n.name_zh, p.place) END AS 位置,
       p.raw AS 原文, p.line AS 行, p.message AS 说明
  FROM problem AS p LEFT JOIN place_name AS n USING (place)
 ORDER BY CASE p.severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, p.line IS NULL, p.line, p.place, p.message;

SELECT printf('%s%d年度报告', full_name, year) AS 报告,
       CASE WHEN EXISTS (SELECT 1 FROM problem WHERE severity = 'error') THEN '有错误，不宜发布。'
            WHEN EXISTS (SELECT 1 FROM problem WHERE severity = 'warning') THEN
              printf('未发现错误，但有%d处警告，请核对。', (SELECT count(*) FROM problem WHERE severity = 'warning'))
            ELSE '未发现错误。' END AS 结论
  FROM draft;
ROLLBACK;
