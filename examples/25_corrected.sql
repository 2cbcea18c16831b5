-- Whose answers were corrected most often in dispute?
SELECT agency, sum(total) AS cases, sum(corrected) AS corrected, round(100.0 * sum(corrected) / sum(total), 1) AS "corrected %"
  FROM dispute_summary WHERE total IS NOT NULL AND corrected IS NOT NULL
 GROUP BY agency_id HAVING sum(total) > 0 ORDER BY 4 DESC, agency;
