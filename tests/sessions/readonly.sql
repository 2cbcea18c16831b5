.load "@MODULE@" sqlite3_gongkai_readonly_init
SELECT group_concat(DISTINCT name) FROM (SELECT name FROM pragma_function_list WHERE name GLOB 'gongkai*' ORDER BY name);
SELECT count(*) FROM pragma_module_list WHERE name IN ('gongkai_inbox', 'gongkai_ingest');
SELECT total FROM gongkai_request(readfile('@EXAMPLES@/reports/shidu-2023.txt')) WHERE outcome = 'concluded';
SELECT * FROM gongkai_ingest('@EXAMPLES@/reports');
SELECT count(*) FROM sqlite_schema;
