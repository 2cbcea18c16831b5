-- peer_median: what is usual? The middle 本年新收 of the agencies of one kind whose regions are of one level, year by year;
-- current reports that state it. With an even number of peers, the upper of the two in the middle.

CREATE VIEW IF NOT EXISTS main.peer_median AS
SELECT level, kind, year, CAST(peers AS BIGINT) AS peers, received
  FROM (SELECT g.level, a.kind, r.year, q.total AS received,
               row_number() OVER (PARTITION BY g.level, a.kind, r.year ORDER BY q.total) AS nth,
               count(*) OVER (PARTITION BY g.level, a.kind, r.year) AS peers
          FROM report AS r
          JOIN request AS q ON q.report_id = r.report_id AND q.outcome = 'received_new'
          JOIN agency AS a ON a.agency_id = r.agency_id
          JOIN region AS g ON g.code = a.region
         WHERE r.is_current = 1 AND q.total IS NOT NULL)
 WHERE 2 * nth IN (peers + 1, peers + 2);
