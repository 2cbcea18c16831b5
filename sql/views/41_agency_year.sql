-- agency_year: how did an agency's figures go over the years, also under its earlier names and divisions? A row per
-- current report. Counts as in request_summary; litigations is the sum of its channels, known when both are stated.
-- granted_share, denied_share are parts of concluded, from 0 to 1. …_growth is the change against the report of the same
-- line (agency_line) for the year before, 0.25 = a quarter more; NULL where a number is NULL, last year's is 0, or the
-- form changed and table comparability does not say that the numbers compare. `break` says what does not compare with
-- the year before, and why. prior_report_id: the report compared with; none where several agencies, since merged into
-- one division, reported on that year.

CREATE VIEW IF NOT EXISTS main.agency_year AS
SELECT line, agency, agency_id, region, current_region, level, kind, year, report_id, edition,
       received, concluded, granted, partial, denied, reconsiderations, litigations,
       CASE WHEN concluded > 0 THEN CAST(granted AS REAL) / concluded END AS granted_share,
       CASE WHEN concluded > 0 THEN CAST(denied AS REAL) / concluded END AS denied_share,
       CASE WHEN concluded > 0 THEN CAST(granted + partial AS REAL) / concluded END AS disclosure_rate,
       prior_report_id,
       CASE WHEN prior_received > 0 AND (prior_edition = edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.received_new@' || prior_edition AND c.measure_b = 'request.received_new@' || edition))
            THEN CAST(received AS REAL) / prior_received - 1 END AS received_growth,
       CASE WHEN prior_concluded > 0 AND (prior_edition = edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.concluded@' || prior_edition AND c.measure_b = 'request.concluded@' || edition))
            THEN CAST(concluded AS REAL) / prior_concluded - 1 END AS concluded_growth,
       CASE WHEN prior_granted > 0 AND (prior_edition = edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.granted@' || prior_edition AND c.measure_b = 'request.granted@' || edition))
            THEN CAST(granted AS REAL) / prior_granted - 1 END AS granted_growth,
       CASE WHEN prior_edition <> edition THEN
         (SELECT group_concat(c.measure_b || ': ' || c.note, char(10)) FROM comparability AS c
           WHERE c.comparable = 0 AND c.measure_a GLOB '*@' || prior_edition AND c.measure_b GLOB '*@' || edition)
       END AS break
  FROM (SELECT l.line, l.name AS agency, l.agency_id, l.region, l.current_region, l.level, l.kind,
               r.year, r.report_id, r.edition,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'received_new') AS received,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'concluded') AS concluded,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'granted') AS granted,
               (SELECT q.total FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'partial') AS partial,
               (SELECT g.total FROM request_group AS g WHERE g.report_id = r.report_id AND g.outcome = 'denied') AS denied,
               (SELECT d.total FROM dispute AS d WHERE d.report_id = r.report_id AND d.channel = 'reconsideration')
                 AS reconsiderations,
               coalesce((SELECT d.total FROM dispute AS d WHERE d.report_id = r.report_id AND d.channel = 'litigation'),
                        (SELECT CASE count(d.total) WHEN 2 THEN sum(d.total) END FROM dispute AS d
                          WHERE d.report_id = r.report_id
                            AND d.channel IN ('litigation_direct', 'litigation_after_reconsideration'))) AS litigations,
               p.report_id AS prior_report_id, p.edition AS prior_edition,
               (SELECT q.total FROM request AS q WHERE q.report_id = p.report_id AND q.outcome = 'received_new') AS prior_received,
               (SELECT q.total FROM request AS q WHERE q.report_id = p.report_id AND q.outcome = 'concluded') AS prior_concluded,
               (SELECT q.total FROM request AS q WHERE q.report_id = p.report_id AND q.outcome = 'granted') AS prior_granted
          FROM report AS r
          JOIN agency_line AS l ON l.agency_id = r.agency_id
          -- LIMIT -1: the lines are worked out once and indexed.
          LEFT JOIN report AS p
            ON p.report_id = (SELECT CASE count(*) WHEN 1 THEN max(o.report_id) END
                                FROM (SELECT agency_id, line FROM agency_line LIMIT -1) AS m
                                JOIN report AS o ON o.agency_id = m.agency_id AND o.year = r.year - 1 AND o.is_current = 1
                               WHERE m.line = l.line)
         WHERE r.is_current = 1);

-- peer_rank: where does an agency stand among those of its kind and level in a year? Rank 1 is the most requests
-- received, or the highest disclosure rate; those that do not state it have no rank, and peers counts those that do. received and
-- disclosure_rate as in request_summary. An agency is ranked among all, so this reads every current report whatever is
-- asked; hence single lookups, and the year first, which tells most reports apart.
CREATE VIEW IF NOT EXISTS main.peer_rank AS
SELECT report_id, a.name AS agency, agency_id, a.region, level, a.kind, year, received,
       CASE WHEN received IS NOT NULL THEN received_rank END AS received_rank, received_peers,
       CAST(given AS REAL) / concluded AS disclosure_rate,
       CASE WHEN given / concluded IS NOT NULL THEN disclosure_rate_rank END AS disclosure_rate_rank, disclosure_rate_peers
  FROM (SELECT report_id, agency_id, level, year, received, given, concluded,
               rank() OVER (PARTITION BY year, level, kind ORDER BY received DESC) AS received_rank,
               count(received) OVER (PARTITION BY year, level, kind) AS received_peers,
               rank() OVER (PARTITION BY year, level, kind ORDER BY CAST(given AS REAL) / concluded DESC) AS disclosure_rate_rank,
               count(given / concluded) OVER (PARTITION BY year, level, kind) AS disclosure_rate_peers
          FROM (SELECT r.report_id, r.agency_id, g.level, a.kind, r.year,
                       n.total AS received, p.total + f.total AS given, nullif(c.total, 0) AS concluded
                  FROM report AS r JOIN agency AS a USING (agency_id) JOIN region AS g ON g.code = a.region
                  LEFT JOIN request AS n ON n.report_id = r.report_id AND n.outcome = 'received_new'
                  LEFT JOIN request AS c ON c.report_id = r.report_id AND c.outcome = 'concluded'
                  LEFT JOIN request AS f ON f.report_id = r.report_id AND f.outcome = 'granted'
                  LEFT JOIN request AS p ON p.report_id = r.report_id AND p.outcome = 'partial'
                 WHERE r.is_current = 1 AND EXISTS (SELECT 1 FROM request AS q WHERE q.report_id = r.report_id)))
  JOIN agency AS a USING (agency_id);
