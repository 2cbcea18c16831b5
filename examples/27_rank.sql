-- Who discloses most among the counties of a year?
SELECT year, disclosure_rate_rank AS rank, agency, round(100 * disclosure_rate, 1) AS "disclosed %", received
  FROM (SELECT s.*, rank() OVER (PARTITION BY year ORDER BY disclosure_rate DESC) AS disclosure_rate_rank
          FROM request_summary AS s JOIN agency AS a USING (agency_id)
         WHERE a.kind = 'government' AND disclosure_rate IS NOT NULL)
 ORDER BY year, rank;
