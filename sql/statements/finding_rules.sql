-- The rules that `finding` is to have. -> view_name, problem
SELECT view_name, problem FROM main.finding_rule WHERE enabled ORDER BY view_name;
