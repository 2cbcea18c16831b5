-- Every rule of `finding`: rows that break it and rows that do not, NULL operands and blanks among them. The figures are
-- put into the tables by hand; what must be found is noted beside them.
.load "@MODULE@"
.mode list
SELECT gongkai_create();
CREATE TEMP VIEW found AS
  SELECT report_id, rule, severity, place, expected, actual, message FROM finding ORDER BY report_id, rule, place;
CREATE TEMP VIEW offer (report_id, agency_id, year, edition) AS SELECT 1, 1, 1, '';
CREATE TEMP TRIGGER offer INSTEAD OF INSERT ON offer BEGIN
  INSERT OR IGNORE INTO agency (agency_id, name, full_name, region, kind)
    VALUES (NEW.agency_id, NEW.agency_id || '县人民政府', NEW.agency_id || '县人民政府', NULL, 'government');
  INSERT INTO report (report_id, agency_id, year, edition, media_type, charset, sha256, is_current)
    VALUES (NEW.report_id, NEW.agency_id, NEW.year, NEW.edition, 'text/plain', 'UTF-8', NEW.report_id, 1);
END;

.print -- rows: granted 4 for 5; partial 3 stated for 2; the others hold or have blanks
INSERT INTO offer VALUES (1, 1, 2022, '2021');
INSERT INTO request VALUES (1, 'granted', 3, 1, 0, 0, 0, 0, 5), (1, 'partial', 3, NULL, NULL, NULL, NULL, NULL, 2),
  (1, 'denied.process', 1, NULL, NULL, NULL, NULL, NULL, 2), (1, 'denied.third_party', 2, 1, 0, 0, 0, 4, 7),
  (1, 'unavailable.unclear', 1, 2, 3, 4, 5, 6, NULL), (1, 'unavailable.not_held', NULL, NULL, NULL, NULL, NULL, NULL, 9);
SELECT * FROM found;

.print -- columns: report 2 breaks two, 3 has a blank, 4 has more than its total in spite of one, 5 holds, as does 6 of 2019
INSERT INTO offer VALUES (2, 2, 2022, '2021'), (3, 3, 2022, '2021'), (4, 4, 2022, '2021'), (5, 5, 2022, '2021'), (6, 6, 2019, '2019');
INSERT INTO request SELECT report_id, outcome, 0, 0, 0, 0, 0, 0, 0 FROM report JOIN outcome_edition USING (edition)
  WHERE report_id BETWEEN 2 AND 6 AND role IN ('result', 'total');
UPDATE request SET natural_person = 3, total = 3 WHERE report_id BETWEEN 2 AND 6 AND outcome = 'granted';
UPDATE request SET natural_person = 4, total = 4 WHERE report_id IN (2, 3) AND outcome = 'concluded';
UPDATE request SET natural_person = 2, total = 2 WHERE report_id = 4 AND outcome = 'concluded';
UPDATE request SET natural_person = 3, total = 3 WHERE report_id IN (5, 6) AND outcome = 'concluded';
DELETE FROM request WHERE report_id IN (3, 4) AND outcome = 'denied.process';
SELECT * FROM found WHERE report_id BETWEEN 2 AND 6;

.print -- balance: 10 breaks it, 11 in spite of a blank; in 12 the blank may be what is missing, 13 holds, 14 states too little
INSERT INTO offer VALUES (10, 10, 2022, '2021'), (11, 11, 2022, '2021'), (12, 12, 2022, '2021'), (13, 13, 2022, '2021'), (14, 14, 2022, '2021');
INSERT INTO request (report_id, outcome, total) VALUES
  (10, 'received_new', 5), (10, 'carried_in', 1), (10, 'concluded', 4), (10, 'carried_out', 1),
  (11, 'received_new', 5), (11, 'carried_in', NULL), (11, 'concluded', 4), (11, 'carried_out', 0),
  (12, 'received_new', 3), (12, 'carried_in', NULL), (12, 'concluded', 4), (12, 'carried_out', 0),
  (13, 'received_new', 5), (13, 'carried_in', 0), (13, 'concluded', 4), (13, 'carried_out', 1),
  (14, 'received_new', 5), (14, 'concluded', 4);
SELECT * FROM found WHERE report_id BETWEEN 10 AND 14;

.print -- table four: 1+1 for 3, 2 stated for 1; blanks, and what holds, are silent
INSERT INTO offer VALUES (20, 20, 2022, '2021'), (21, 21, 2022, '2021');
INSERT INTO dispute VALUES (20, 'reconsideration', 1, 1, 0, 0, 3), (20, 'litigation_direct', 1, NULL, 0, 0, 3),
  (20, 'litigation_after_reconsideration', 2, NULL, NULL, NULL, 1),
  (21, 'reconsideration', 1, 1, 0, 1, 3), (21, 'litigation_direct', 1, 1, 1, 1, NULL),
  (21, 'litigation_after_reconsideration', NULL, NULL, NULL, NULL, NULL);
SELECT * FROM found WHERE report_id IN (20, 21);

.print -- form of 2014: grounds 4 for 5, answers 9 for 10, a case that may be pending; parts of its quantities. 31 holds
INSERT INTO offer VALUES (30, 30, 2016, '2014'), (31, 31, 2016, '2014');
INSERT INTO request (report_id, outcome, total) SELECT report_id, outcome, 0 FROM report JOIN outcome_edition USING (edition) WHERE report_id IN (30, 31);
UPDATE request SET total = 4 WHERE report_id IN (30, 31) AND outcome = 'granted';
UPDATE request SET total = 5 WHERE report_id IN (30, 31) AND outcome = 'denied';
UPDATE request SET total = 4 + (report_id = 31) WHERE report_id IN (30, 31) AND outcome = 'denied.other';
UPDATE request SET total = 10 - (report_id = 31) WHERE report_id IN (30, 31) AND outcome = 'concluded';
INSERT INTO dispute VALUES (30, 'litigation', 1, 0, 0, NULL, 2), (31, 'litigation', 1, 1, 0, NULL, 2), (31, 'reconsideration', 1, NULL, 0, NULL, 2);
CREATE TEMP TABLE stated (report_id, code, value);
INSERT INTO stated VALUES (30, 'request.received', 10), (30, 'request.received_in_person', 4), (30, 'request.received_by_fax', 0),
  (30, 'request.received_online', 5), (30, 'request.received_by_letter', 0), (30, 'request.closed', 5), (30, 'request.closed_on_time', 4),
  (30, 'organization.staff', 3), (30, 'organization.staff_full_time', 1), (30, 'organization.staff_part_time', 1),
  (30, 'response.press_conferences', 2), (30, 'response.press_conferences_by_head', 3),
  (30, 'disclosure.items', 100), (30, 'channel.gazette.items', 10), (30, 'channel.website.items', 70), (30, 'channel.weibo.items', 5),
  (30, 'channel.wechat.items', 4), (30, 'channel.other.items', 1),
  (31, 'request.received', 10), (31, 'request.received_in_person', 4), (31, 'request.received_by_fax', 0),
  (31, 'request.received_online', 6), (31, 'request.received_by_letter', 0),
  (31, 'response.press_conferences', 3), (31, 'response.press_conferences_by_head', 3),
  (31, 'disclosure.items', 100), (31, 'channel.website.items', 70);
INSERT INTO metric SELECT report_id, rowid, code, value, '件', 'exact', 'form', NULL, '' FROM stated;
SELECT * FROM found WHERE report_id IN (30, 31);

.print -- before 2014: 32 received by six ways 9 for 10, has more grounds than refusals, and 2 people for 3; 33 and 34 (blanks) hold
INSERT INTO offer VALUES (32, 32, 2009, 'pre2014'), (33, 33, 2009, 'pre2014'), (34, 34, 2009, 'pre2014');
DELETE FROM stated;
INSERT INTO stated SELECT report_id, column1, column2 FROM (SELECT 32 AS report_id UNION ALL SELECT 33), (VALUES ('request.received', 10),
  ('request.received_in_person', 1), ('request.received_by_fax', 0), ('request.received_by_email', 2), ('request.received_by_website', 3),
  ('request.received_by_letter', 3), ('fee.total_cny', 300.3), ('fee.disclosure_cny', 100.1), ('request.fees_cny', 200.2), ('request.answered', 9),
  ('request.granted', 4), ('organization.designated_staff', 3), ('organization.designated_staff_full_time', 1), ('request.denied', 2)) ;
INSERT INTO stated VALUES (32, 'request.received_otherwise', 0), (33, 'request.received_otherwise', 1), (32, 'organization.designated_staff_part_time', 1),
  (33, 'organization.designated_staff_part_time', 2), (32, 'request.denied_process', 3), (33, 'request.denied_process', 2),
  (34, 'request.received', 10), (34, 'request.received_in_person', 4), (34, 'request.received_by_email', 5),
  (34, 'request.answered', 9), (34, 'request.granted', 4), (34, 'request.rejected', 5), (34, 'request.does_not_exist', 5);
INSERT INTO metric SELECT report_id, rowid, code, value, '件', 'exact', 'form', NULL, '' FROM stated;
SELECT * FROM found WHERE report_id BETWEEN 32 AND 34;

.print -- prose: 40 says 8 for 5 (or 7 with those carried over) and 3 for 2; 41 says 7 with them, about 9, and both 1 and 2
INSERT INTO offer VALUES (40, 40, 2022, '2021'), (41, 41, 2022, '2021'), (42, 42, 2022, '2021');
INSERT INTO request (report_id, outcome, total) VALUES (40, 'received_new', 5), (40, 'carried_in', 2), (40, 'concluded', 6),
  (41, 'received_new', 5), (41, 'carried_in', 2), (41, 'concluded', 6), (42, 'received_new', 5), (42, 'concluded', NULL);
INSERT INTO dispute (report_id, channel, total) VALUES (40, 'reconsideration', 2), (40, 'litigation_direct', 1),
  (40, 'litigation_after_reconsideration', 1), (41, 'reconsideration', 2), (42, 'litigation_direct', 1);
INSERT INTO metric VALUES
  (40, 1, 'request.received', 8, '件', 'exact', 'narrative', NULL, '收到申请8件'), (40, 2, 'dispute.reconsiderations', 3, '件', 'exact', 'narrative', NULL, '复议3件'),
  (40, 3, 'dispute.litigations', 2, '件', 'exact', 'narrative', NULL, '诉讼2件'), (40, 4, 'request.answered', 4, '件', 'exact', 'narrative', NULL, '答复4件'),
  (40, 5, 'service.online_rate', 100.5, '%', 'exact', 'narrative', NULL, '网上可办率100.5%'),
  (41, 1, 'request.received', 7, '件', 'exact', 'narrative', NULL, ''), (41, 2, 'request.answered', 9, '件', 'approximate', 'narrative', NULL, ''),
  (41, 3, 'dispute.reconsiderations', 1, '件', 'exact', 'narrative', NULL, ''), (41, 4, 'dispute.reconsiderations', 2, '件', 'exact', 'narrative', NULL, ''),
  (41, 5, 'service.online_rate', 100, '%', 'exact', 'narrative', NULL, ''), (41, 6, NULL, 130, '%', 'exact', 'narrative', NULL, '同比增长130%'),
  (42, 1, 'request.received', 8, '件', 'exact', 'narrative', NULL, ''), (42, 2, 'request.closed', 8, '件', 'exact', 'narrative', NULL, ''),
  (42, 3, 'dispute.litigations', 2, '件', 'exact', 'narrative', NULL, '');
INSERT OR IGNORE INTO metric_definition (code, unit, name_zh, name_en) VALUES ('request.carried_out', '件', '结转下年度申请数', 'requests carried over to next year');
INSERT INTO request (report_id, outcome, total) VALUES (40, 'carried_out', 1), (41, 'carried_out', 1);
INSERT INTO metric VALUES (40, 6, 'request.carried_out', 2, '件', 'exact', 'narrative', NULL, '结转下年度2件'),
  (41, 7, 'request.carried_out', 1, '件', 'exact', 'narrative', NULL, ''), (42, 4, 'request.carried_out', 2, '件', 'exact', 'narrative', NULL, '');
SELECT * FROM found WHERE report_id BETWEEN 40 AND 42;

.print -- years: 51 after 50; 53 after 52 (2019 form); 54 is no longer current and must not be compared with
INSERT INTO offer VALUES (50, 50, 2021, '2021'), (51, 50, 2022, '2021'), (52, 52, 2019, '2019'), (53, 52, 2020, '2019');
INSERT INTO report (report_id, agency_id, year, edition, media_type, charset, sha256, is_current) VALUES (54, 50, 2021, '2021', 'text/plain', 'UTF-8', '54', 0);
INSERT INTO request VALUES (50, 'carried_out', 2, 1, 0, 0, 0, NULL, 3), (51, 'carried_in', 1, 1, 0, 0, NULL, 0, 2), (54, 'carried_out', 1, 1, 9, 0, 0, 0, 2);
INSERT INTO disclosure VALUES (50, 'rules', 'in_force', 10), (51, 'rules', 'issued', 3), (51, 'rules', 'repealed', 1), (51, 'rules', 'in_force', 13),
  (50, 'normative_documents', 'in_force', 10), (51, 'normative_documents', 'issued', 3), (51, 'normative_documents', 'repealed', NULL), (51, 'normative_documents', 'in_force', 9),
  (52, 'administrative_license', 'prior_items', 20), (52, 'administrative_license', 'change', -2), (53, 'administrative_license', 'prior_items', 19),
  (52, 'administrative_penalty', 'prior_items', 20), (52, 'administrative_penalty', 'change', -2), (53, 'administrative_penalty', 'prior_items', 18),
  (52, 'rules', 'disclosed_total', 7), (53, 'rules', 'disclosed', 2), (53, 'rules', 'disclosed_total', 8),
  (52, 'normative_documents', 'disclosed_total', 7), (53, 'normative_documents', 'disclosed', 2), (53, 'normative_documents', 'disclosed_total', 9),
  (52, 'rules', 'disclosed', 8), (52, 'normative_documents', 'disclosed', 7);
SELECT * FROM found WHERE report_id BETWEEN 50 AND 54;

.print -- series: 62 ten times the others, 63 zero; 65 doubles, 68 is small
INSERT INTO offer VALUES (60, 60, 2019, '2019'), (61, 60, 2020, '2019'), (62, 60, 2021, '2021'), (63, 60, 2022, '2021'), (64, 64, 2020, '2019'), (65, 64, 2021, '2021'),
  (66, 64, 2022, '2021'), (67, 67, 2020, '2019'), (68, 67, 2021, '2021'), (69, 67, 2022, '2021');
INSERT INTO request (report_id, outcome, total) VALUES (60, 'received_new', 120), (61, 'received_new', 130), (62, 'received_new', 1300), (63, 'received_new', 0),
  (64, 'received_new', 120), (65, 'received_new', 240), (66, 'received_new', 120), (67, 'received_new', 1), (68, 'received_new', 50), (69, 'received_new', NULL);
INSERT INTO disclosure VALUES (60, 'administrative_license', 'decisions', 5000), (61, 'administrative_license', 'decisions', 0), (62, 'administrative_license', 'decisions', 400), (63, 'administrative_license', 'decisions', 6000),
  (64, 'administrative_license', 'decisions', 5000), (65, 'administrative_license', 'decisions', NULL), (66, 'administrative_license', 'decisions', 4000);
SELECT * FROM found WHERE report_id BETWEEN 60 AND 69;

.print -- peers: 70 has a hundred times what its peers have, 71 less
UPDATE finding_threshold SET value = 3 WHERE name = 'peer_jump.peers';
INSERT INTO offer VALUES (70, 70, 2022, '2021'), (71, 71, 2022, '2021'), (72, 72, 2022, '2021'), (73, 73, 2022, '2021'), (74, 74, 2022, '2021');
UPDATE agency SET region = 410300 + agency_id - 48 WHERE agency_id BETWEEN 70 AND 74;
INSERT INTO request (report_id, outcome, total) VALUES (70, 'received_new', 2000), (71, 'received_new', 1500), (72, 'received_new', 20), (73, 'received_new', 10), (74, 'received_new', 5);
SELECT report_id, region.level FROM report JOIN agency USING (agency_id) JOIN region ON code = region WHERE report_id BETWEEN 70 AND 74;
SELECT * FROM found WHERE report_id BETWEEN 70 AND 74;

.print -- copies: 81 of 80 and, of another agency, 82 of both; 83 differs in one cell
INSERT INTO offer VALUES (80, 80, 2021, '2021'), (81, 80, 2022, '2021'), (82, 82, 2022, '2021'), (83, 83, 2022, '2021');
INSERT INTO request SELECT report_id, outcome, 0, 0, 0, 0, 0, 0, 0 FROM report JOIN outcome_edition USING (edition) WHERE report_id BETWEEN 80 AND 83;
UPDATE request SET natural_person = 9, commercial_enterprise = 2, total = 11 WHERE report_id BETWEEN 80 AND 83 AND outcome IN ('received_new', 'concluded');
UPDATE request SET natural_person = 5, total = 5 WHERE report_id BETWEEN 80 AND 83 AND outcome = 'granted';
UPDATE request SET natural_person = 4, commercial_enterprise = 2, total = 6 WHERE report_id BETWEEN 80 AND 82 AND outcome = 'partial';
UPDATE request SET natural_person = 4, commercial_enterprise = 2, total = 6 WHERE report_id = 83 AND outcome = 'denied.process';
INSERT INTO disclosure SELECT report_id, item, measure, 200 + length(item) - (report_id = 83 AND measure = 'repealed') FROM (SELECT 80 AS report_id UNION ALL SELECT 81 UNION ALL SELECT 82 UNION ALL SELECT 83),
  (SELECT item, measure FROM disclosure_item, measure WHERE item IN ('rules', 'normative_documents', 'administrative_license') AND measure IN ('issued', 'repealed', 'decisions'));
INSERT INTO dispute SELECT report_id, channel, 10, 1, 1, 0, 12 + (report_id = 83) FROM (SELECT 80 AS report_id UNION ALL SELECT 81 UNION ALL SELECT 82), (SELECT 'reconsideration' AS channel UNION ALL SELECT 'litigation_direct');
SELECT * FROM found WHERE report_id BETWEEN 80 AND 83;

.print -- prose: section 一 of 91 but for its numbers that of 90, section 二 is new
INSERT INTO offer VALUES (90, 90, 2021, '2021'), (91, 90, 2022, '2021');
INSERT INTO section (report_id, ordinal, depth, label, heading, topic, body) VALUES
  (90, 1, 1, '一、', '总体情况', 'overview', '2021年，我县共公开信息1203条，比上年有所增加；县政府门户网站发布871条，政务新媒体发布332条。一是完善制度，修订了县级主动公开基本目录并按季度核对；二是强化培训，全年组织各单位业务骨干集中学习4次；三是加强考核，把公开工作纳入年度综合评价，对落后单位逐一约谈并督促整改到位。'),
  (91, 1, 1, '一、', '总体情况', 'overview', '2022年，我县共公开信息1377条，比上年有所增加；县政府门户网站发布903条，政务新媒体发布474条。一是完善制度，修订了县级主动公开基本目录并按季度核对；二是强化培训，全年组织各单位业务骨干集中学习6次；三是加强考核，把公开工作纳入年度综合评价，对落后单位逐一约谈并督促整改到位。'),
  (90, 2, 1, '二、', '存在的主要问题', 'problems', '一些部门公开不够及时，解读形式单一，群众看不懂、找不到的情况仍然存在；基层人员更换频繁，对法规不够熟悉，答复文书不够规范，个别申请超过了法定期限才作出答复；政务新媒体更新较慢，与群众互动较少，留言回复有时只是照抄条文，没有回答问题本身。'),
  (91, 2, 1, '二、', '存在的主要问题', 'problems', '今年的短板在于数据质量：目录与实际公开的内容时有出入，历史文件的效力标注还不完整，规范性文件库中约有两成未注明有效期；下一步将组织专人逐件核对，在六月底前完成标注，并把核对结果在网站上公布，接受社会监督，同时为每一份文件补上解读材料的链接。');
SELECT report_id, rule, severity, place, expected, actual > 0.95, message FROM found WHERE report_id BETWEEN 90 AND 91;

.print -- ways: 100 says 5 + 3 for 10, 101 more than 7, 102 has two totals, 103 one way only; outcomes and 制发: 104 differs, 105 holds
INSERT INTO offer SELECT 100 + value, 100 + value, 2022, '2021' FROM (SELECT 0 AS value UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5);
INSERT INTO section (section_id, report_id, ordinal, depth, body) SELECT 1000 + report_id, report_id, 1, 1, '' FROM report WHERE report_id BETWEEN 100 AND 105;
INSERT INTO metric SELECT column1, column2, column3, column4, '件', 'exact', 'narrative', 1000 + column1, 'q' FROM (VALUES
  (100, 1, 'request.received', 10), (100, 2, 'request.received_online', 5), (100, 3, 'request.received_by_letter', 3),
  (101, 1, 'request.received', 7), (101, 2, 'request.received_online', 5), (101, 3, 'request.received_in_person', 3),
  (102, 1, 'request.received', 7), (102, 2, 'request.received', 8), (102, 3, 'request.received_online', 5), (102, 4, 'request.received_in_person', 3),
  (103, 1, 'request.received', 7), (103, 2, 'request.received_online', 5),
  (104, 1, 'dispute.reconsiderations_corrected', 2), (104, 2, 'dispute.litigations_upheld', 3), (104, 3, 'disclosure.normative_documents_issued', 4),
  (105, 1, 'dispute.reconsiderations_corrected', 1), (105, 2, 'dispute.litigations_upheld', 2), (105, 3, 'disclosure.normative_documents_issued', 5));
INSERT INTO dispute SELECT report_id, column1, column2, column3, 0, 0, column2 + column3 FROM (SELECT 104 AS report_id UNION ALL SELECT 105),
  (VALUES ('reconsideration', 0, 1), ('litigation_direct', 1, 0), ('litigation_after_reconsideration', 1, 0));
INSERT INTO disclosure VALUES (104, 'normative_documents', 'issued', 5), (105, 'normative_documents', 'issued', 5);
SELECT report_id, rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 100 AND 105;

.print -- 办结 7 is 本年新收 5 with 上年结转 2: no fault, though 办理结果总计 is 6
INSERT INTO offer VALUES (106, 106, 2022, '2021');
INSERT INTO request (report_id, outcome, total) VALUES (106, 'received_new', 5), (106, 'carried_in', 2), (106, 'concluded', 6), (106, 'carried_out', 1);
INSERT INTO metric VALUES (106, 1, 'request.closed', 7, '件', 'exact', 'narrative', NULL, '办结7件');
SELECT * FROM found WHERE report_id = 106;

.print -- wording: 110 has a fault of every kind, 111 none
INSERT INTO offer VALUES (110, 110, 2024, '2021'), (111, 111, 2024, '2021');
UPDATE report SET period_start = '2023-01-01', period_end = '2023-12-31' WHERE report_id = 110;
UPDATE report SET period_start = '2024-01-01', period_end = '2024-12-31' WHERE report_id = 111;
INSERT INTO section (report_id, ordinal, depth, label, heading, topic, body) VALUES
  (110, 1, 1, '一、', '总体情况', 'overview', '2023年，本单位公开信息30条（其中网站20条，召开培训会XX次。继续加强加强学习，把各项任务落到实处，让群众看得懂、找得到、用得上，不断提高'),
  (111, 1, 1, '一、', '总体情况', 'overview', '2023年以来，本单位公开信息30条（其中网站20条）：1）网站；2）公众号。继续加强学习，把各项任务落到实处，让群众看得懂、找得到、用得上。');
SELECT rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 110 AND 111;

.print -- period: 112 is not all of its year, 113 is a school year, 114 the year of the regulation: these hold
INSERT INTO offer VALUES (112, 112, 2024, '2021'), (113, 113, 2024, '2021'), (114, 114, 2008, '2021');
UPDATE report SET period_start = '2024-01-01', period_end = '2024-11-30' WHERE report_id = 112;
UPDATE report SET period_start = '2024-09-01', period_end = '2025-08-31' WHERE report_id = 113;
UPDATE report SET period_start = '2008-05-01', period_end = '2008-12-31' WHERE report_id = 114;
SELECT rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 112 AND 114;

.print -- outline: 120 sets a part of the overview apart, leaves out 四, has problems behind 其他 and nothing in them, and fees that 其他 does not tell; 121 holds
INSERT INTO offer VALUES (120, 120, 2022, '2021'), (121, 121, 2022, '2021');
INSERT INTO section (report_id, ordinal, depth, label, heading, topic, body) VALUES
  (120, 1, 1, '一、', '总体情况', 'overview', ''), (120, 2, 1, '二、', '依申请公开情况', NULL, '收到3件。'), (120, 3, 1, '三、', '收到和处理政府信息公开申请情况', 'requests', ''),
  (120, 4, 1, '五、', '其他需要报告的事项', 'other', '无。'), (120, 5, 1, '六、', '存在的主要问题及改进情况', 'problems', '无。'),
  (121, 1, 1, '一、', '总体情况', 'overview', ''), (121, 2, 2, '（一）', '依申请公开情况', NULL, '收到3件。'), (121, 3, 1, '二、', '主动公开政府信息情况', 'disclosure', ''),
  (121, 4, 1, '三、', '存在的主要问题及改进情况', 'problems', ''), (121, 5, 2, '（一）', '问题', NULL, '更新不及时，解读形式单一。'), (121, 6, 1, '四、', '其他需要报告的事项', 'other', '收取信息处理费1件10元。');
INSERT INTO metric VALUES (120, 1, 'request.fees_cny', 10, '元', 'exact', 'narrative', NULL, '收费10元'), (121, 1, 'request.fees_cny', 10, '元', 'exact', 'narrative', NULL, '收费10元');
SELECT rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 120 AND 121;

.print -- outline: 122 numbers 二 as 2., denies in 一 the fees of 六, which 六 of 123 is silent on; 124 names the report of the year before; 125 holds
INSERT INTO offer SELECT 122 + value, 122 + value, 2024, '2021' FROM json_each('[0,1,2,3]');
INSERT INTO section (section_id, report_id, ordinal, depth, label, heading, topic, body) VALUES
  (1220, 122, 1, 1, '一、', '总体情况', 'overview', '未收取信息处理费。'), (1221, 122, 2, 3, '2.', '主动公开政府信息情况', NULL, ''), (1222, 122, 3, 1, '六、', '其他需要报告的事项', 'other', '收取信息处理费10元。'),
  (1230, 123, 1, 1, '六、', '其他需要报告的事项', 'other', '无。'),
  (1240, 124, 1, 0, NULL, NULL, NULL, '现公布本局2023年政府信息公开工作年度报告。'), (1241, 124, 2, 1, '一、', '总体情况', 'overview', '工作平稳。2023年，全年公开10条。'),
  (1250, 125, 1, 0, NULL, NULL, NULL, '与2023年年度报告相比，2024年有变化。'), (1251, 125, 2, 1, '一、', '总体情况', 'overview', '工作平稳。2023年结转10件。本年2024年收到3件。'),
  (1252, 125, 3, 1, '二、', '主动公开政府信息情况', 'disclosure', ''), (1253, 125, 4, 2, '（一）', '总体情况', NULL, ''), (1254, 125, 5, 1, '六、', '其他需要报告的事项', 'other', '收取信息处理费10元。');
INSERT INTO metric VALUES (122, 1, NULL, 0, NULL, 'exact', 'narrative', 1220, '未收取信息处理费'), (122, 2, 'request.fees_cny', 10, '元', 'exact', 'narrative', 1222, '收取信息处理费10元'),
  (125, 1, NULL, 0, NULL, 'exact', 'narrative', 1251, '未收到申请'), (125, 2, 'request.fees_cny', 10, '元', 'exact', 'narrative', 1254, '收取信息处理费10元');
INSERT INTO request (report_id, outcome, total) VALUES (123, 'other.unpaid_fee', 2), (125, 'other.unpaid_fee', 2);
SELECT report_id, rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 122 AND 125;

.print -- outline: 126 has 依申请公开 beside the section prescribed; 127 heads that section with other words
INSERT INTO offer VALUES (126, 126, 2024, '2021'), (127, 127, 2024, '2021');
INSERT INTO section (report_id, ordinal, depth, label, heading, topic, body) VALUES
  (126, 1, 1, '一、', '依申请公开情况', 'requests', ''), (126, 2, 1, '二、', '主动公开政府信息情况', 'disclosure', ''), (126, 3, 1, '三、', '收到和处理政府信息公开申请情况', 'requests', ''),
  (127, 1, 1, '一、', '主动公开情况', 'disclosure', ''), (127, 2, 1, '二、', '依申请公开情况', 'requests', '');
SELECT report_id, rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 126 AND 127;

.print -- family: of a county with four offices, the county's 3 are less than their 4, and one office has no report of the next year
INSERT INTO offer VALUES (130, 130, 2021, '2021'), (131, 131, 2021, '2021'), (132, 132, 2021, '2021'), (133, 133, 2021, '2021'), (134, 134, 2021, '2021'),
  (135, 131, 2022, '2021'), (136, 132, 2022, '2021'), (137, 133, 2022, '2021');
UPDATE agency SET region = 410326, kind = CASE agency_id WHEN 130 THEN 'government' ELSE 'department' END WHERE agency_id BETWEEN 130 AND 134;
INSERT INTO request (report_id, outcome, total) VALUES (130, 'received_new', 3), (131, 'received_new', 2), (132, 'received_new', 2), (133, 'received_new', 0), (134, 'received_new', NULL);
SELECT report_id, rule, severity, place, expected, actual, message FROM found WHERE report_id BETWEEN 130 AND 137 AND rule IN ('below_parts', 'missing_next_year');
INSERT INTO offer VALUES (138, 134, 2024, '2021');
SELECT report_id, rule FROM found WHERE report_id = 134 AND rule = 'missing_next_year';
SELECT agency_id, year FROM report_missing WHERE agency_id BETWEEN 130 AND 134;

.print -- a person dismisses a finding; it stays, with the verdict
INSERT INTO finding_review VALUES (100, 'narrative_parts', 'metric/request.received', 'dismissed', '另有传真2件');
SELECT rule, place, verdict FROM finding WHERE report_id IN (100, 101);

.print -- a rule of the user's, a broken one, one that reads finding itself, one switched off
CREATE VIEW my_rule AS SELECT report_id, 'mine' AS rule, 'note' AS severity, 'request/granted/total' AS place, 0 AS expected, total AS actual, '我的规则：' || total AS message FROM request WHERE report_id = 1 AND outcome = 'granted';
CREATE VIEW broken_rule AS SELECT report_id FROM request;
CREATE VIEW circular_rule AS SELECT * FROM finding;
INSERT INTO finding_rule (view_name, description) VALUES ('my_rule', ''), ('broken_rule', ''), ('circular_rule', ''), ('no_such_view', '');
UPDATE finding_rule SET enabled = 0 WHERE view_name = 'finding_request_row_sum';
SELECT gongkai_create();
SELECT * FROM found WHERE report_id = 1;
SELECT view_name, problem FROM finding_rule WHERE problem IS NOT NULL;
SELECT findings FROM report_overview WHERE report_id = 1;
