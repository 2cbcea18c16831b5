-- What was said of the findings of a report holds for one that states the same figures. ?1 the new report, ?2 the earlier
INSERT OR IGNORE INTO main.finding_review (report_id, rule, place, verdict, note)
SELECT ?1, v.rule, v.place, v.verdict, v.note
  FROM main.finding_review AS v
 WHERE v.report_id = ?2
   AND NOT EXISTS (SELECT outcome, natural_person, commercial_enterprise, research_institution, social_welfare_org, legal_service_org,
                          other_org, total FROM main.request WHERE report_id = ?1
                   EXCEPT
                   SELECT outcome, natural_person, commercial_enterprise, research_institution, social_welfare_org, legal_service_org,
                          other_org, total FROM main.request WHERE report_id = ?2)
   AND NOT EXISTS (SELECT item, measure, value FROM main.disclosure WHERE report_id = ?1
                   EXCEPT SELECT item, measure, value FROM main.disclosure WHERE report_id = ?2)
   AND NOT EXISTS (SELECT channel, upheld, corrected, other, pending, total FROM main.dispute WHERE report_id = ?1
                   EXCEPT SELECT channel, upheld, corrected, other, pending, total FROM main.dispute WHERE report_id = ?2)
   AND NOT EXISTS (SELECT code, value, unit FROM main.metric WHERE report_id = ?1
                   EXCEPT SELECT code, value, unit FROM main.metric WHERE report_id = ?2);
