-- request_summary: what became of an agency's requests in a year? The 总计 column of table three, a row per current
-- report that has the table. received is 本年新收.
-- denied, unavailable, unprocessed, other are the figure of the group where the form has one (不同意公开答复数 of 2014,
-- 其他处理 of 2019), else the sum of its rows; where one of its rows is not stated, the sum is unknown: NULL, never a
-- sum too low. disclosure_rate = (granted + partial) / concluded, from 0 to 1; NULL where one of them is NULL or
-- nothing was concluded.

CREATE VIEW IF NOT EXISTS main.request_summary AS
SELECT report_id, agency, region, year, received, granted, partial,
       denied, unavailable, unprocessed, other, concluded, carried_out,
       CAST(CASE WHEN concluded > 0 THEN CAST(granted + partial AS DOUBLE) / concluded END AS DOUBLE) AS disclosure_rate,
       carried_in, agency_id, edition
  FROM (SELECT r.report_id, a.name AS agency, a.region, r.year, r.edition, r.agency_id,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'received_new') AS received,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'granted') AS granted,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'partial') AS partial,
               (SELECT g.total FROM request_group AS g WHERE g.report_id = r.report_id AND g.outcome = 'denied') AS denied,
               (SELECT g.total FROM request_group AS g WHERE g.report_id = r.report_id AND g.outcome = 'unavailable')
                 AS unavailable,
               (SELECT g.total FROM request_group AS g WHERE g.report_id = r.report_id AND g.outcome = 'unprocessed')
                 AS unprocessed,
               (SELECT g.total FROM request_group AS g WHERE g.report_id = r.report_id AND g.outcome = 'other') AS other,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'concluded') AS concluded,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'carried_out')
                 AS carried_out,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'carried_in') AS carried_in
          FROM report AS r JOIN agency AS a USING (agency_id)
         WHERE r.is_current = 1 AND EXISTS (SELECT 1 FROM request AS q WHERE q.report_id = r.report_id));
