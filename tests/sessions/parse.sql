-- Parsing without storing, where nothing may be written.
.load "@MODULE@"
PRAGMA query_only = ON;
.mode list
.headers on
SELECT year, edition, title, media_type, charset, agency, agency_full_name, agency_kind, region
  FROM gongkai_report(readfile('@FIXTURES@/qinghe_2022.txt'));
SELECT section_id, parent_id, depth, label, heading, topic FROM gongkai_section(readfile('@FIXTURES@/qinghe_2022.txt'));
SELECT outcome, total FROM gongkai_request(readfile('@FIXTURES@/qinghe_2022.txt')) WHERE total > 0;
SELECT channel, total FROM gongkai_dispute(readfile('@FIXTURES@/qinghe_2022.txt'));
SELECT * FROM gongkai_diagnostic(readfile('@FIXTURES@/qinghe_2022.txt'));
SELECT * FROM gongkai_cell(readfile('@FIXTURES@/qinghe_2022.txt')) WHERE place LIKE 'disclosure/%';
SELECT count(*) FROM gongkai_request;
SELECT count(*) FROM gongkai_request(NULL);
SELECT count(*) FROM gongkai_request('从前有一座山。');
SELECT gongkai_create();
SELECT gongkai_number('6,798'), gongkai_number('1 万多'), gongkai_number('一百二十三'), gongkai_number('１２'),
       gongkai_number('85.01%'), gongkai_number('若干');
SELECT gongkai_normalize('（一）　公開“１２”件');
