-- The rules that `finding` is to have, the built-in ones first. -> view_name, problem
SELECT view_name, problem FROM main.finding_rule WHERE enabled ORDER BY rowid;
