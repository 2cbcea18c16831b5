-- Through which channels was information disclosed? Figures of the prose, each with the clause that states it.
SELECT agency, year, code, value, unit, qualifier, quote
  FROM metric_by_year JOIN metric USING (report_id, seq, code, value, unit, qualifier)
 WHERE code GLOB 'channel.*' AND metric.origin = 'narrative'
 ORDER BY agency, year, seq;
