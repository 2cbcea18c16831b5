-- Which totals of table three are left open, and what must they be?
SELECT o.agency, o.year, d.outcome, d.count, d.lower, d.upper, d.identity
  FROM request_deduced AS d JOIN report_overview AS o USING (report_id)
 WHERE d.upper IS NOT NULL AND d.applicant = 'total'
 ORDER BY o.agency, o.year, d.outcome;
