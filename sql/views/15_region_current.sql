-- region_current: every code of `region` with the code that its division has today, through all its successors; itself
-- where it stands, NULL where it was divided among several.

CREATE VIEW IF NOT EXISTS main.region_current AS
WITH RECURSIVE chain(code, reached) AS (
  SELECT code, code FROM region
  UNION
  SELECT chain.code, s.successor FROM chain JOIN region_succession s ON s.code = chain.reached
)
SELECT code, CAST(CASE count(*) WHEN 1 THEN max(reached) END AS BIGINT) AS current_code
  FROM chain
 WHERE NOT EXISTS (SELECT 1 FROM region_succession s WHERE s.code = chain.reached)
 GROUP BY code;
