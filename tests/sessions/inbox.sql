-- Documents offered one by one, in every mode.
.load "@MODULE@"
.headers on
INSERT INTO gongkai_inbox(source, content) VALUES ('qinghe-2022.txt', readfile('@FIXTURES@/qinghe_2022.txt'));
SELECT a.name AS agency, r.year, r.edition, r.title, r.source, r.is_current FROM report r JOIN agency a USING (agency_id);
SELECT d.item, d.measure, d.value FROM disclosure d JOIN disclosure_item i USING (item) ORDER BY i.article20, 1, 2;
SELECT o.name_zh, r.* FROM request r JOIN outcome o USING (outcome) ORDER BY o.ordinal;
SELECT * FROM dispute;
INSERT INTO gongkai_inbox(source, content) VALUES ('again.txt', readfile('@FIXTURES@/qinghe_2022.txt'));
INSERT INTO gongkai_inbox(source, content) VALUES ('novel.txt', '从前有一座山，山上有一座庙。');
INSERT INTO gongkai_inbox(source) VALUES ('nothing.txt');
INSERT OR IGNORE INTO gongkai_inbox(source, content) VALUES ('novel.txt', '从前有一座山，山上有一座庙。'), ('nothing.txt', NULL);
INSERT INTO gongkai_inbox(source, content)
  SELECT 'corrected.txt', replace(CAST(readfile('@FIXTURES@/qinghe_2022.txt') AS TEXT), '736', '737');
INSERT OR REPLACE INTO gongkai_inbox(source, content)
  SELECT 'final.txt', replace(CAST(readfile('@FIXTURES@/qinghe_2022.txt') AS TEXT), '736', '738');
SELECT r.report_id, r.source, r.is_current, d.value FROM report r JOIN disclosure d USING (report_id)
 WHERE d.item = 'administrative_penalty' ORDER BY 1;
SELECT log_id, source, substr(sha256, 1, 8) AS sha256, status, report_id, message IS NOT NULL AS explained FROM ingest_log;
SELECT * FROM gongkai_inbox;
