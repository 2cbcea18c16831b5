-- Which answers were disputed, and with what outcome?
-- Channels with cases, and those whose total is left blank: unknown is not none.
SELECT a.name AS agency, r.year, d.channel, d.total AS cases, d.upheld, d.corrected, d.other, d.pending
  FROM report AS r
  JOIN agency AS a USING (agency_id)
  JOIN dispute AS d USING (report_id)
 WHERE r.is_current AND d.total IS NOT 0
 ORDER BY a.name, r.year, d.total DESC, d.channel;
