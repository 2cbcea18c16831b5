-- How many requests did the county receive since 2016, across three forms of the report?
SELECT s.year, s.edition, s.received, s.concluded, gongkai_bar(s.received, 80, 20) AS bar
  FROM request_summary AS s
 WHERE s.agency = '望舒县人民政府'
 ORDER BY s.year;
