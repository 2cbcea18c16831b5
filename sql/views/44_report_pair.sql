-- report_pair: which reports lie side by side? A current report and the current one of the same agency for the year before.

CREATE VIEW IF NOT EXISTS main.report_pair AS
SELECT r.report_id, b.report_id AS prior_report_id, r.edition, b.edition AS prior_edition
  FROM report AS r JOIN report AS b ON b.agency_id = r.agency_id AND b.year = r.year - 1 AND b.is_current = 1
 WHERE r.is_current = 1;
