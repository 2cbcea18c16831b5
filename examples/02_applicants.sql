-- Who asked? New requests by kind of applicant.
-- An empty field is a figure the report does not state; 0 is a zero it states.
SELECT a.name AS agency, r.year, q.natural_person AS 自然人, q.commercial_enterprise AS 商业企业,
       q.research_institution AS 科研机构, q.social_welfare_org AS 社会公益组织,
       q.legal_service_org AS 法律服务机构, q.other_org AS 其他, q.total AS 总计
  FROM report AS r
  JOIN agency AS a USING (agency_id)
  LEFT JOIN request AS q ON q.report_id = r.report_id AND q.outcome = 'received_new'
 WHERE r.is_current
 ORDER BY a.name, r.year;
