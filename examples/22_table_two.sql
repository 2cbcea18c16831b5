-- Rules and documents across the change of form in 2021: what may be compared with last year, and what not?
SELECT agency, year, item, measure, value, prior, round(100 * growth, 1) AS "growth %", replace(break, char(10), '; ') AS break
  FROM disclosure_year
 WHERE item IN ('rules', 'normative_documents', 'administrative_license') AND year BETWEEN 2020 AND 2022 AND agency LIKE '望舒%'
 ORDER BY agency, year, item, measure;
