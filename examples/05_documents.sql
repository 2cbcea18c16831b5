-- How many normative documents did the county issue, repeal and keep in force?
-- The form of 2021 counts them; the form of 2019 counts what was published instead.
SELECT r.year, r.edition,
       max(d.value) FILTER (WHERE d.measure = 'made')            AS made,
       max(d.value) FILTER (WHERE d.measure = 'disclosed_total') AS disclosed_total,
       max(d.value) FILTER (WHERE d.measure = 'issued')          AS issued,
       max(d.value) FILTER (WHERE d.measure = 'repealed')        AS repealed,
       max(d.value) FILTER (WHERE d.measure = 'in_force')        AS in_force
  FROM report AS r
  JOIN agency AS a USING (agency_id)
  JOIN disclosure AS d USING (report_id)
 WHERE r.is_current AND a.name = '望舒县人民政府' AND d.item = 'normative_documents'
 GROUP BY r.report_id
 ORDER BY r.year;
