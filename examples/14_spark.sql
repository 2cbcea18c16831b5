-- How did each agency's new requests develop? One block a year; the highest is the agency's own highest year.
SELECT agency, min(year) AS first, max(year) AS last, gongkai_spark(received) AS received,
       gongkai_spark(carried_out) AS carried_out, max(received) AS most
  FROM (SELECT agency, year, received, carried_out FROM request_summary ORDER BY agency, year)
 GROUP BY agency
HAVING count(*) > 2
 ORDER BY agency;
