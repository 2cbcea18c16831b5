-- Which documents do the reports cite, and how many reports cite each?
SELECT coalesce(title, '') AS title, coalesce(document_no, '') AS number, count(DISTINCT report_id) AS reports
  FROM citation
 GROUP BY title, document_no
 ORDER BY reports DESC, title, number;
