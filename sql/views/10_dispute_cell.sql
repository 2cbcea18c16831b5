-- dispute_cell: what does table four say, cell by cell? `dispute` unpivoted, as request_cell is.

CREATE VIEW IF NOT EXISTS main.dispute_cell AS
SELECT d.report_id, d.channel, CAST(r.result AS TEXT) AS result,
       CAST(CASE r.result
         WHEN 'upheld' THEN d.upheld
         WHEN 'corrected' THEN d.corrected
         WHEN 'other' THEN d.other
         WHEN 'pending' THEN d.pending
         WHEN 'total' THEN d.total
       END AS BIGINT) AS count
  FROM dispute AS d CROSS JOIN (SELECT 'upheld' AS result UNION ALL SELECT 'corrected' UNION ALL SELECT 'other' UNION ALL SELECT 'pending' UNION ALL SELECT 'total') AS r;
