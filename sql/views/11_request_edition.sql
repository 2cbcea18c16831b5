-- request_edition: of which form is a report's table three? Every report. Table two decides report.edition, and where a
-- document mixes the forms of 2019 and 2021 (diagnostic mixed_editions) table three may be of the other: rows under
-- （六）其他处理 are those of 2021, a figure of （六）itself is of 2019.

CREATE VIEW IF NOT EXISTS main.request_edition AS
SELECT r.report_id,
       CAST(CASE
         WHEN r.edition NOT IN ('2019', '2021') THEN r.edition
         WHEN EXISTS (SELECT 1 FROM request AS q WHERE q.report_id = r.report_id
                         AND q.outcome IN ('other.other', 'other.overdue_correction', 'other.unpaid_fee')) THEN '2021'
         WHEN EXISTS (SELECT 1 FROM request AS q WHERE q.report_id = r.report_id AND q.outcome = 'other') THEN '2019'
         ELSE r.edition
       END AS TEXT) AS edition
  FROM report AS r;
