-- What was said of the findings of a report that is removed. ?1 report_id
DELETE FROM main.finding_review WHERE report_id = ?1;
