-- peer_rank: where does an agency stand among those of its kind and level in a year? Every current report that has table
-- three. Rank 1 is the most requests received, or the highest disclosure rate; those that do not state it have no rank, and
-- peers counts those that do. An agency whose region is not known has no level, hence no peers: its row has no ranks, and
-- `reason` says why. received and disclosure_rate as in request_summary. `findings` and `diagnostics` of the report stand
-- beside: a rank is as good as the figures. An agency is ranked among all, so this reads every current report whatever is asked; hence single
-- lookups, and the year first, which tells most reports apart.
CREATE VIEW IF NOT EXISTS main.peer_rank AS
SELECT report_id, a.name AS agency, agency_id, a.region, level, a.kind, year, received,
       CAST(CASE WHEN level IS NOT NULL AND received IS NOT NULL THEN received_rank END AS BIGINT) AS received_rank,
       CAST(CASE WHEN level IS NOT NULL THEN received_peers END AS BIGINT) AS received_peers,
       CAST(CAST(given AS DOUBLE) / concluded AS DOUBLE) AS disclosure_rate,
       CAST(CASE WHEN level IS NOT NULL AND given IS NOT NULL AND concluded IS NOT NULL THEN disclosure_rate_rank END AS BIGINT)
         AS disclosure_rate_rank,
       CAST(CASE WHEN level IS NOT NULL THEN disclosure_rate_peers END AS BIGINT) AS disclosure_rate_peers,
       CAST(CASE WHEN level IS NULL THEN '机关所属行政区划不明，无同级可比' END AS TEXT) AS reason,
       CAST((SELECT count(*) FROM (SELECT 1 FROM finding AS f WHERE f.report_id = ranked.report_id LIMIT 1000000000)) AS BIGINT)
         AS findings,
       CAST((SELECT count(*) FROM diagnostic AS d WHERE d.report_id = ranked.report_id) AS BIGINT) AS diagnostics
  FROM (SELECT report_id, agency_id, level, year, received, given, concluded,
               rank() OVER (PARTITION BY year, level, kind ORDER BY received DESC) AS received_rank,
               count(received) OVER (PARTITION BY year, level, kind) AS received_peers,
               rank() OVER (PARTITION BY year, level, kind ORDER BY CAST(given AS DOUBLE) / concluded DESC) AS disclosure_rate_rank,
               count(given / concluded) OVER (PARTITION BY year, level, kind) AS disclosure_rate_peers
          FROM (SELECT r.report_id, r.agency_id, g.level, a.kind, r.year,
                       n.total AS received, p.total + f.total AS given, nullif(c.total, 0) AS concluded
                  FROM report AS r JOIN agency AS a USING (agency_id) LEFT JOIN region AS g ON g.code = a.region
                  LEFT JOIN request AS n ON n.report_id = r.report_id AND n.outcome = 'received_new'
                  LEFT JOIN request AS c ON c.report_id = r.report_id AND c.outcome = 'concluded'
                  LEFT JOIN request AS f ON f.report_id = r.report_id AND f.outcome = 'granted'
                  LEFT JOIN request AS p ON p.report_id = r.report_id AND p.outcome = 'partial'
                 WHERE r.is_current = 1 AND EXISTS (SELECT 1 FROM request AS q WHERE q.report_id = r.report_id))) AS ranked
  JOIN agency AS a USING (agency_id);
