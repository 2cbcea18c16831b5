-- A folder, twice, and what cannot be found.
.load "@MODULE@"
SELECT writefile('@WORK@/reports/b.txt', replace(CAST(readfile('@FIXTURES@/qinghe_2022.txt') AS TEXT), '青禾', '白石')) > 0,
       writefile('@WORK@/reports/a/qinghe.txt', readfile('@FIXTURES@/qinghe_2022.txt')) > 0,
       writefile('@WORK@/reports/notes.txt', '从前有一座山。') > 0,
       writefile('@WORK@/reports/.hidden', 'x') > 0;
.headers on
SELECT source, status, report_id, agency, year, cells FROM gongkai_ingest('@WORK@/reports');
SELECT source, status, report_id, agency, year, cells FROM gongkai_ingest('@WORK@/reports/*.txt');
SELECT * FROM gongkai_ingest('@WORK@/elsewhere');
SELECT * FROM gongkai_ingest;
CREATE VIEW files AS SELECT * FROM gongkai_ingest('@WORK@/reports');
SELECT * FROM files;
SELECT status, count(*) FROM ingest_log GROUP BY status ORDER BY status;
