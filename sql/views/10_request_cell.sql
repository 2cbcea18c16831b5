-- request_cell: the figures of table three one by one, `request` unpivoted. Every report, also those no longer current.
-- A row per cell of every row the document shows; count is NULL where the report states nothing.

CREATE VIEW IF NOT EXISTS main.request_cell AS
SELECT report_id, outcome, 'natural_person' AS applicant, natural_person AS count FROM request
UNION ALL SELECT report_id, outcome, 'commercial_enterprise', commercial_enterprise FROM request
UNION ALL SELECT report_id, outcome, 'research_institution', research_institution FROM request
UNION ALL SELECT report_id, outcome, 'social_welfare_org', social_welfare_org FROM request
UNION ALL SELECT report_id, outcome, 'legal_service_org', legal_service_org FROM request
UNION ALL SELECT report_id, outcome, 'other_org', other_org FROM request
UNION ALL SELECT report_id, outcome, 'total', total FROM request;
