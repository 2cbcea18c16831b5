-- What views_archive.sql made, asked by agency, by year and as a whole: wall and processor time of every question.
.load @MODULE@
.headers off
SELECT count(*) || ' reports' FROM report;
SELECT count(*) FROM request;
.timer on
.print one agency: 50 ms each with 10,000 reports
.print -- request_summary
SELECT count(*), sum(disclosure_rate) FROM request_summary WHERE agency = '机关500';
.print -- dispute_summary
SELECT count(*), sum(correction_rate) FROM dispute_summary WHERE agency = '机关500';
.print -- metric_by_year
SELECT count(*), sum(value) FROM metric_by_year WHERE agency = '机关500';
.print -- disclosure_year
SELECT count(*), sum(growth) FROM disclosure_year WHERE agency = '机关500';
.print -- agency_year
SELECT count(*), sum(received_growth) FROM agency_year WHERE agency = '机关500';
.print -- report_overview
SELECT count(*), sum(findings) FROM report_overview WHERE agency = '机关500';
.print -- peer_rank
SELECT count(*), sum(received_rank), sum(received_peers) FROM peer_rank WHERE agency = '机关500';
.print -- request_deduced
SELECT count(*) FROM request_deduced WHERE report_id IN (SELECT report_id FROM report WHERE agency_id = 500);
.print -- finding, joined
CREATE TEMP TABLE joined AS SELECT finding.* FROM agency JOIN report USING (agency_id) JOIN finding USING (report_id) WHERE name = '机关500';
.print -- finding, IN
CREATE TEMP TABLE listed AS SELECT * FROM finding WHERE report_id IN (SELECT report_id FROM report WHERE agency_id = 500);
.print -- finding, one report
SELECT count(*) FROM finding WHERE report_id = 5000;
.print -- figure_change, one report
SELECT count(*), sum(difference) FROM figure_change WHERE report_id = 5000;
.print -- prose_change, one report
SELECT count(*), sum(repeated) FROM prose_change WHERE report_id = 5000;
.print all: 2 s for the findings of 10,000 reports
.print -- finding
SELECT count(*) FROM finding;
.print all: 2 s for a yearly sum over 100,000 reports
.print -- received by year
SELECT count(*) FROM (SELECT year, sum(received), sum(granted) FROM request_summary GROUP BY year);
.print -- received and groups of answers by year
SELECT count(*) FROM (SELECT year, sum(received), sum(denied), sum(unavailable), sum(unprocessed), sum(other) FROM request_summary GROUP BY year);
.print -- finding, counted by a join: SQLite lists every report's first
SELECT count(*) FROM finding JOIN report USING (report_id) WHERE agency_id = 500;
