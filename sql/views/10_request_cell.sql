-- request_cell: what does table three say, cell by cell? `request` unpivoted: a row per cell of every row the document
-- shows, of every report; count is NULL where the report states nothing.

CREATE VIEW IF NOT EXISTS main.request_cell AS
SELECT q.report_id, q.outcome, a.applicant,
       CAST(CASE a.applicant
         WHEN 'natural_person' THEN q.natural_person
         WHEN 'commercial_enterprise' THEN q.commercial_enterprise
         WHEN 'research_institution' THEN q.research_institution
         WHEN 'social_welfare_org' THEN q.social_welfare_org
         WHEN 'legal_service_org' THEN q.legal_service_org
         WHEN 'other_org' THEN q.other_org
         WHEN 'total' THEN q.total
       END AS BIGINT) AS count
  FROM request AS q CROSS JOIN applicant AS a;
