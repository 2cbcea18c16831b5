-- Summaries, series, peers and deduction, on figures put into the tables by hand.
.load "@MODULE@"
.mode list
.headers on
SELECT gongkai_create() AS created;
-- 洪泽县 became 洪泽区 of 淮安市 in 2016: two codes, one line. 2018 is on the form of 2014, 2019 and 2020 on that of 2019.
INSERT INTO agency VALUES (1, '洪泽县人民政府', '江苏省淮安市洪泽县人民政府', 320829, 'government'),
  (2, '洪泽区人民政府', '江苏省淮安市洪泽区人民政府', 320813, 'government'),
  (3, '金湖县人民政府', '江苏省淮安市金湖县人民政府', 320831, 'government');
INSERT INTO report (report_id, agency_id, year, edition, media_type, charset, sha256, is_current)
  VALUES (1, 1, 2015, '2014', '', '', '1', 1), (2, 2, 2016, '2014', '', '', '2', 1), (3, 2, 2018, '2014', '', '', '3', 1),
         (4, 2, 2019, '2019', '', '', '4', 1), (5, 2, 2020, '2019', '', '', '5', 1), (6, 2, 2020, '2019', '', '', '6', 0),
         (7, 3, 2020, '2019', '', '', '7', 1), (8, 2, 2021, '2021', '', '', '8', 1);
INSERT INTO request (report_id, outcome, total) VALUES (1, 'received_new', 20), (1, 'concluded', 20), (1, 'granted', 5),
  (2, 'received_new', 25), (2, 'concluded', 25), (2, 'granted', 10), (2, 'denied', 3), (2, 'partial', 0),
  (3, 'received_new', 40), (3, 'concluded', 40), (3, 'granted', 10),
  (4, 'received_new', 50), (4, 'concluded', 48), (4, 'granted', 24), (4, 'partial', 6), (4, 'other', 2),
  (5, 'received_new', 40), (5, 'concluded', 0), (5, 'granted', 0), (5, 'partial', 0), (6, 'received_new', 99),
  (7, 'received_new', 60), (7, 'concluded', 50), (7, 'granted', 20), (7, 'partial', 5), (8, 'received_new', 44);
INSERT INTO request (report_id, outcome, total) SELECT 4, outcome, 1 FROM outcome WHERE outcome GLOB 'denied.*' AND ordinal BETWEEN 310 AND 380
  AND outcome IN (SELECT outcome FROM outcome_edition WHERE edition = '2019');
INSERT INTO request (report_id, outcome, total) VALUES (4, 'unavailable.not_held', 3), (4, 'unavailable.unclear', 2);
-- Groups: denied of report 2 is stated, of 4 the sum of eight rows; a row of unavailable is missing there, so it is unknown.
SELECT report_id, year, received, granted, partial, denied, unavailable, other, concluded, disclosure_rate FROM request_summary ORDER BY report_id;
SELECT agency, year, received, concluded, prior_report_id, received_growth, concluded_growth, granted_growth, break FROM agency_year ORDER BY line, year;
SELECT agency, year, received, received_rank, received_peers, disclosure_rate_rank, disclosure_rate_peers FROM peer_rank WHERE year = 2020 ORDER BY 1;
INSERT INTO disclosure VALUES (5, 'rules', 'made', 4), (8, 'rules', 'issued', 5), (5, 'administrative_license', 'decisions', 100), (8, 'administrative_license', 'decisions', 150),
  (4, 'rules', 'made', 2), (5, 'administrative_license', 'change', 2), (4, 'administrative_license', 'change', 1);
SELECT year, item, measure, value, prior, growth, break FROM disclosure_year ORDER BY year, item, measure;
-- Deduction. One blank in a row: 5 - 3 = 2. Two blanks in two rows: one is settled by its total 0, the other by the column. A blank total: the sum. A row that is not there, by the balance.
INSERT INTO report (report_id, agency_id, year, edition, media_type, charset, sha256, is_current) VALUES
  (20, 3, 2022, '2021', '', '', '20', 1), (21, 3, 2023, '2021', '', '', '21', 1), (22, 3, 2024, '2021', '', '', '22', 1);
INSERT INTO request SELECT report_id, outcome, 0, 0, 0, 0, 0, 0, 0 FROM report JOIN outcome_edition USING (edition) WHERE report_id BETWEEN 20 AND 22;
UPDATE request SET natural_person = 3, commercial_enterprise = 2, total = 5 WHERE report_id BETWEEN 20 AND 22 AND outcome IN ('received_new', 'concluded', 'granted');
SELECT count(*) AS open FROM request_deduced WHERE report_id >= 20;
UPDATE request SET commercial_enterprise = NULL WHERE report_id = 20 AND outcome = 'granted';
UPDATE request SET total = NULL WHERE report_id = 20 AND outcome = 'received_new';
DELETE FROM request WHERE report_id = 20 AND outcome = 'carried_out';
UPDATE request SET natural_person = NULL, commercial_enterprise = NULL WHERE report_id = 21 AND outcome IN ('granted', 'partial');
SELECT * FROM request_deduced WHERE report_id IN (20, 21) ORDER BY report_id, outcome, applicant;
-- A contradiction, 3 + 2 for 9, and nothing follows; of the current table `request` nothing has changed.
UPDATE request SET total = 9, other_org = NULL WHERE report_id = 22 AND outcome = 'granted';
UPDATE request SET natural_person = 8, total = 2, other_org = NULL WHERE report_id = 22 AND outcome = 'partial';
SELECT count(*) AS deduced FROM request_deduced WHERE report_id = 22;
SELECT count(*) AS stated FROM request WHERE report_id = 20;
