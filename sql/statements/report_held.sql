-- The report these bytes became, with what gongkai_ingest shows of it.
-- ?1 sha256 -> report_id, agency, year, cells, metrics, diagnostics
SELECT r.report_id, a.name, r.year,
       (SELECT count(value) FROM main.disclosure WHERE report_id = r.report_id)
     + (SELECT count(natural_person) + count(commercial_enterprise) + count(research_institution)
             + count(social_welfare_org) + count(legal_service_org) + count(other_org) + count(total)
          FROM main.request WHERE report_id = r.report_id)
     + (SELECT count(upheld) + count(corrected) + count(other) + count(pending) + count(total)
          FROM main.dispute WHERE report_id = r.report_id),
       (SELECT count(*) FROM main.metric WHERE report_id = r.report_id),
       (SELECT count(*) FROM main.diagnostic WHERE report_id = r.report_id)
  FROM main.report r JOIN main.agency a USING (agency_id)
 WHERE r.sha256 = ?1;
