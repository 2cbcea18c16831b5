-- metric_coverage: how many of the quantities that a report states have a code? Every report; one without quantities has 0
-- and 0.

CREATE VIEW IF NOT EXISTS main.metric_coverage AS
SELECT r.report_id, CAST(count(m.seq) AS BIGINT) AS quantities, CAST(count(m.code) AS BIGINT) AS coded
  FROM report AS r LEFT JOIN metric AS m USING (report_id)
 GROUP BY r.report_id;
