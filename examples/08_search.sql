-- Which reports speak of land acquisition (征地), and where?
SELECT a.name AS agency, r.year, s.label || s.heading AS section,
       substr(replace(s.body, char(10), ''), max(instr(s.body, '征地') - 10, 1), 28) AS context
  FROM section AS s
  JOIN report AS r USING (report_id)
  JOIN agency AS a USING (agency_id)
 WHERE r.is_current AND s.body LIKE '%征地%'
 ORDER BY a.name, r.year, s.ordinal;
