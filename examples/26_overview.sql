-- What is held, and how good is it?
SELECT agency, year, edition, sections, cells, metrics, diagnostics, findings FROM report_overview ORDER BY agency, year;
