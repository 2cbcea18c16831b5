-- How did requests grow from year to year, and which years do not compare?
SELECT agency, year, received, round(100 * received_growth, 1) AS "growth %", round(100 * disclosure_rate, 1) AS "disclosed %",
       break IS NOT NULL AS broken
  FROM agency_year ORDER BY agency, year;
