-- What became of all requests together, year by year? Groups of answers of which a row is missing are not counted.
SELECT year, count(*) AS reports, sum(received) AS received, sum(granted) AS granted, sum(partial) AS partial,
       sum(denied) AS denied, sum(unavailable) AS unavailable, sum(unprocessed) AS unprocessed, sum(other) AS other,
       count(*) - count(denied) AS "denied unknown"
  FROM request_summary GROUP BY year ORDER BY year;
