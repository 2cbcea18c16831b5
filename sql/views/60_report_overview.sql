-- report_overview: what is held of a report, and how good is it? Every report. cells: figures stated in tables two to
-- four; metrics: quantities outside them; diagnostics and findings: how many of each.

CREATE VIEW IF NOT EXISTS main.report_overview AS
SELECT r.report_id, a.name AS agency, a.region, r.year, r.edition, r.title,
       CAST((SELECT count(*) FROM section AS s WHERE s.report_id = r.report_id) AS BIGINT) AS sections,
       CAST((SELECT count(d.value) FROM disclosure AS d WHERE d.report_id = r.report_id)
       + (SELECT count(q.natural_person) + count(q.commercial_enterprise) + count(q.research_institution)
               + count(q.social_welfare_org) + count(q.legal_service_org) + count(q.other_org) + count(q.total)
            FROM request AS q WHERE q.report_id = r.report_id)
       + (SELECT count(d.upheld) + count(d.corrected) + count(d.other) + count(d.pending) + count(d.total)
            FROM dispute AS d WHERE d.report_id = r.report_id) AS BIGINT) AS cells,
       CAST((SELECT count(*) FROM metric AS m WHERE m.report_id = r.report_id) AS BIGINT) AS metrics,
       CAST((SELECT count(*) FROM diagnostic AS d WHERE d.report_id = r.report_id) AS BIGINT) AS diagnostics,
       CAST(-- LIMIT lets SQLite look up the report in every rule instead of listing all findings first.
       (SELECT count(*) FROM (SELECT 1 FROM finding AS f WHERE f.report_id = r.report_id LIMIT 1000000000)) AS BIGINT) AS findings,
       r.is_current, r.agency_id
  FROM report AS r JOIN agency AS a USING (agency_id);
