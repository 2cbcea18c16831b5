-- agency_figures: the main counts of a current report with the line of its agency (agency_line). Table three as in
-- request_summary; litigations is the sum of its channels, known when both are stated.

CREATE VIEW IF NOT EXISTS main.agency_figures AS
SELECT l.line, l.name AS agency, l.agency_id, l.region, l.current_region, l.level, l.kind,
       r.year, r.report_id, r.edition,
       (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'received_new') AS received,
       (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'concluded') AS concluded,
       (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'granted') AS granted,
       (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'partial') AS partial,
       (SELECT g.total FROM request_group AS g WHERE g.report_id = r.report_id AND g.outcome = 'denied') AS denied,
       (SELECT d.total FROM dispute AS d WHERE d.report_id = r.report_id AND d.channel = 'reconsideration')
         AS reconsiderations,
       coalesce((SELECT d.total FROM dispute AS d WHERE d.report_id = r.report_id AND d.channel = 'litigation'),
                (SELECT CASE count(d.total) WHEN 2 THEN sum(d.total) END FROM dispute AS d WHERE d.report_id = r.report_id
                    AND d.channel IN ('litigation_direct', 'litigation_after_reconsideration'))) AS litigations
  FROM report AS r JOIN agency_line AS l ON l.agency_id = r.agency_id
 WHERE r.is_current = 1;

-- agency_year: how did an agency's figures go over the years, also under its earlier names and divisions? A row per
-- current report. granted_share, denied_share are parts of concluded, from 0 to 1. …_growth is the change against the
-- report of the same line for the year before, 0.25 = a quarter more; NULL where a number is NULL, last year's is 0, or
-- the form changed and table comparability does not say that the numbers compare. `break` says what does not compare
-- with the year before, and why. prior_report_id: the report compared with; none where several agencies that have since
-- been merged into one division reported on that year.
CREATE VIEW IF NOT EXISTS main.agency_year AS
SELECT y.line, y.agency, y.agency_id, y.region, y.current_region, y.level, y.kind, y.year, y.report_id, y.edition,
       y.received, y.concluded, y.granted, y.partial, y.denied, y.reconsiderations, y.litigations,
       CASE WHEN y.concluded > 0 THEN CAST(y.granted AS REAL) / y.concluded END AS granted_share,
       CASE WHEN y.concluded > 0 THEN CAST(y.denied AS REAL) / y.concluded END AS denied_share,
       CASE WHEN y.concluded > 0 THEN CAST(y.granted + y.partial AS REAL) / y.concluded END AS disclosure_rate,
       p.report_id AS prior_report_id,
       CASE WHEN p.received > 0 AND (p.edition = y.edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.received_new@' || p.edition
                 AND c.measure_b = 'request.received_new@' || y.edition))
            THEN CAST(y.received AS REAL) / p.received - 1 END AS received_growth,
       CASE WHEN p.concluded > 0 AND (p.edition = y.edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.concluded@' || p.edition
                 AND c.measure_b = 'request.concluded@' || y.edition))
            THEN CAST(y.concluded AS REAL) / p.concluded - 1 END AS concluded_growth,
       CASE WHEN p.granted > 0 AND (p.edition = y.edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.granted@' || p.edition
                 AND c.measure_b = 'request.granted@' || y.edition))
            THEN CAST(y.granted AS REAL) / p.granted - 1 END AS granted_growth,
       CASE WHEN p.edition <> y.edition THEN
         (SELECT group_concat(c.measure_b || ': ' || c.note, char(10)) FROM comparability AS c
           WHERE c.comparable = 0 AND c.measure_a GLOB '*@' || p.edition AND c.measure_b GLOB '*@' || y.edition)
       END AS break
  FROM agency_figures AS y
  LEFT JOIN agency_figures AS p
    ON p.line = y.line AND p.year = y.year - 1
   AND NOT EXISTS (SELECT 1 FROM agency_line AS l JOIN report AS o ON o.agency_id = l.agency_id
                    WHERE l.line = y.line AND o.year = y.year - 1 AND o.is_current = 1 AND o.report_id <> p.report_id);

-- peer_rank: where does an agency stand among those of its kind and level in a year? Rank 1 is the most requests
-- received, or the highest disclosure rate; those that do not state it have no rank, and peers counts those that do.
CREATE VIEW IF NOT EXISTS main.peer_rank AS
SELECT report_id, agency, agency_id, region, level, kind, year, received,
       CASE WHEN received IS NOT NULL THEN rank() OVER (PARTITION BY level, kind, year ORDER BY received DESC) END
         AS received_rank,
       count(received) OVER (PARTITION BY level, kind, year) AS received_peers,
       disclosure_rate,
       CASE WHEN disclosure_rate IS NOT NULL
            THEN rank() OVER (PARTITION BY level, kind, year ORDER BY disclosure_rate DESC) END AS disclosure_rate_rank,
       count(disclosure_rate) OVER (PARTITION BY level, kind, year) AS disclosure_rate_peers
  FROM (SELECT s.report_id, s.agency, s.agency_id, s.region, g.level, a.kind, s.year, s.received, s.disclosure_rate
          FROM request_summary AS s JOIN agency AS a USING (agency_id) JOIN region AS g ON g.code = s.region);
