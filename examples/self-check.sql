-- May this draft be published? What is wrong with it and what could not be read, most serious first.
-- From the project's folder, with another path for a draft of yours:
--   sqlite3 :memory: ".load build/release/gongkai" ".read examples/self-check.sql"
-- With an archive of the office's earlier reports in place of :memory: the draft is compared with last year's as well.
-- It is read within a transaction that is undone: nothing of it stays.
BEGIN;
INSERT INTO gongkai_inbox (source, content)
  VALUES ('draft', readfile('examples/draft/wangshu-2024.txt'));

WITH draft AS (SELECT max(report_id) AS report_id FROM report),
     problem (rank, severity, place, line, message) AS (
       SELECT CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, severity, place, NULL, message
         FROM finding WHERE report_id = (SELECT report_id FROM draft)
       UNION ALL
       SELECT CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, severity, place, line, message
         FROM diagnostic WHERE report_id = (SELECT report_id FROM draft))
SELECT severity, place, line, message FROM problem ORDER BY rank, line IS NULL, line, place, message;

SELECT CASE WHEN EXISTS (SELECT 1 FROM finding WHERE severity = 'error' AND report_id = (SELECT max(report_id) FROM report))
              OR EXISTS (SELECT 1 FROM diagnostic WHERE severity = 'error' AND report_id = (SELECT max(report_id) FROM report))
            THEN '有错误，不宜发布。' ELSE '未发现错误。' END AS verdict;
ROLLBACK;
