-- agency_year: how did an agency's figures go over the years, also under its earlier names and divisions? A row per
-- current report. Counts as in request_summary; litigations is the sum of its channels, known when both are stated.
-- granted_share, denied_share are parts of concluded, from 0 to 1. …_growth is the change against the report of the same
-- line (agency_line) for the year before, 0.25 = a quarter more; NULL where a number is NULL, last year's is 0, or the
-- form changed and table comparability does not say that the numbers compare. `break` says what does not compare with
-- the year before, and why. prior_report_id: the report compared with; none where several agencies, since merged into
-- one division, reported on that year.

CREATE VIEW IF NOT EXISTS main.agency_year AS
SELECT line, agency, agency_id, region, current_region, level, kind, year, report_id, edition,
       received, concluded, granted, partial, denied, reconsiderations, CAST(litigations AS BIGINT) AS litigations,
       CAST(CASE WHEN concluded > 0 THEN CAST(granted AS DOUBLE) / concluded END AS DOUBLE) AS granted_share,
       CAST(CASE WHEN concluded > 0 THEN CAST(denied AS DOUBLE) / concluded END AS DOUBLE) AS denied_share,
       CAST(CASE WHEN concluded > 0 THEN CAST(granted + partial AS DOUBLE) / concluded END AS DOUBLE) AS disclosure_rate,
       prior_report_id,
       CAST(CASE WHEN prior_received > 0 AND (prior_edition = edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.received_new@' || prior_edition AND c.measure_b = 'request.received_new@' || edition))
            THEN CAST(received AS DOUBLE) / prior_received - 1 END AS DOUBLE) AS received_growth,
       CAST(CASE WHEN prior_concluded > 0 AND (prior_edition = edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.concluded@' || prior_edition AND c.measure_b = 'request.concluded@' || edition))
            THEN CAST(concluded AS DOUBLE) / prior_concluded - 1 END AS DOUBLE) AS concluded_growth,
       CAST(CASE WHEN prior_granted > 0 AND (prior_edition = edition OR EXISTS (
              SELECT 1 FROM comparability AS c WHERE c.comparable = 1
                 AND c.measure_a = 'request.granted@' || prior_edition AND c.measure_b = 'request.granted@' || edition))
            THEN CAST(granted AS DOUBLE) / prior_granted - 1 END AS DOUBLE) AS granted_growth,
       CAST(CASE WHEN prior_edition <> edition THEN
         (SELECT group_concat(c.measure_b || ': ' || c.note, '
') FROM comparability AS c
           WHERE c.comparable = 0 AND c.measure_a LIKE '%@' || prior_edition AND c.measure_b LIKE '%@' || edition)
       END AS TEXT) AS break
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
          -- LIMIT: the lines are worked out once and indexed.
          LEFT JOIN report AS p
            ON p.report_id = (SELECT CASE count(*) WHEN 1 THEN max(o.report_id) END
                                FROM (SELECT agency_id, line FROM agency_line LIMIT 1000000000) AS m
                                JOIN report AS o ON o.agency_id = m.agency_id AND o.year = r.year - 1 AND o.is_current = 1
                               WHERE m.line = l.line)
         WHERE r.is_current = 1);
