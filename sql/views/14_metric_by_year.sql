-- metric_by_year: what does a quantity of the prose, or of the statistics form of 2014, come to year by year? Coded
-- quantities of current reports. Where a report states a code more than once there is a row for each different value,
-- in document order: they may differ in scope, and `report_id, seq` leads to the words.

CREATE VIEW IF NOT EXISTS main.metric_by_year AS
SELECT a.name AS agency, a.region, r.year, m.code, m.value, m.unit, m.qualifier, m.origin, r.report_id, m.seq, r.agency_id
  FROM report AS r JOIN agency AS a USING (agency_id) JOIN metric AS m USING (report_id)
 WHERE r.is_current = 1 AND m.code IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM metric AS e
                    WHERE e.report_id = m.report_id AND e.seq < m.seq AND e.code = m.code AND e.value = m.value
                      AND coalesce(e.unit, '') = coalesce(m.unit, '') AND e.qualifier = m.qualifier);
