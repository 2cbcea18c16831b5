-- ?1 view_name, ?2 problem
UPDATE main.finding_rule SET problem = ?2 WHERE view_name = ?1;
