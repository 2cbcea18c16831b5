-- dispute_summary: how often were an agency's answers disputed and corrected? A row per channel of a current report.
-- total as stated; correction_rate = corrected / total, from 0 to 1, pending cases in the total; NULL where one of them
-- is NULL or the total is 0.

CREATE VIEW IF NOT EXISTS main.dispute_summary AS
SELECT r.report_id, a.name AS agency, a.region, r.year, d.channel, d.total, d.corrected,
       CAST(CASE WHEN d.total > 0 THEN CAST(d.corrected AS DOUBLE) / d.total END AS DOUBLE) AS correction_rate,
       d.pending, r.agency_id
  FROM report AS r JOIN agency AS a USING (agency_id) JOIN dispute AS d USING (report_id)
 WHERE r.is_current = 1;
