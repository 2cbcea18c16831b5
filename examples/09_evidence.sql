-- Where does a figure come from? The cell behind 汝阳县's 6,798 licensing decisions, and its value as stored.
SELECT c.table_no, c.row, c.col, c.raw, c.place, d.value
  FROM report AS r
  JOIN disclosure AS d USING (report_id)
  JOIN gongkai_cell(readfile(r.source)) AS c
 WHERE r.source = 'examples/reports/ruyang-2020.txt'
   AND d.item = 'administrative_license' AND d.measure = 'decisions'
   AND c.place = 'disclosure/' || d.item || '/' || d.measure;
