-- The rules of the narrative, and whether their code is there.
-- -> rule_id, code, priority, pattern, known
SELECT r.rule_id, r.code, r.priority, r.pattern, d.code IS NOT NULL
  FROM main.metric_rule r LEFT JOIN main.metric_definition d USING (code)
 ORDER BY r.rule_id;
