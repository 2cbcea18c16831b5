-- Rules of `finding` on table four. Every report.

-- 结果维持, 结果纠正, 其他结果 and 尚未审结 add up to 总计, thrice: an error. The statistics form of 2014 has no row for pending
-- cases, so there it is a note.
CREATE VIEW IF NOT EXISTS main.finding_dispute_sum AS
SELECT report_id, CAST('dispute_sum' AS TEXT) AS rule, CAST(CASE pending_shown WHEN 1 THEN 'error' ELSE 'note' END AS TEXT) AS severity,
       CAST(printf('dispute/%s/total', channel) AS TEXT) AS place, CAST(parts AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf(CASE blanks WHEN 0 THEN '%s各项结果合计%d，总计却是%d。' ELSE '%s已填的各项结果合计%d，超过了总计%d。' END,
              CASE channel WHEN 'reconsideration' THEN '行政复议' WHEN 'litigation_direct' THEN '未经复议直接起诉'
                           WHEN 'litigation_after_reconsideration' THEN '复议后起诉' ELSE '行政诉讼' END,
              parts, total) AS TEXT) AS message
  FROM (SELECT d.report_id, d.channel, d.total, CAST(r.edition IN ('2019', '2021') AS INTEGER) AS pending_shown,
               ifnull(d.upheld, 0) + ifnull(d.corrected, 0) + ifnull(d.other, 0) + ifnull(d.pending, 0) AS parts,
               CAST(d.upheld IS NULL AS INTEGER) + CAST(d.corrected IS NULL AS INTEGER) + CAST(d.other IS NULL AS INTEGER)
               + CAST(d.pending IS NULL AND r.edition IN ('2019', '2021') AS INTEGER) AS blanks
          FROM dispute AS d JOIN report AS r USING (report_id))
 WHERE parts > total OR (parts < total AND blanks = 0);
