-- Which figures cannot be right, or are hardly so?
SELECT o.agency, o.year, f.severity, f.rule, f.place, f.message
  FROM finding AS f JOIN report_overview AS o USING (report_id)
 ORDER BY f.severity, o.agency, o.year, f.place;
