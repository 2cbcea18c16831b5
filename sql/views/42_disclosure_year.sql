-- disclosure_year: how did the numbers of table two go over the years? A row per cell of a current report. prior is last
-- year's number of the same agency, item and measure; growth against it, 0.25 = a quarter more, NULL where a number is
-- NULL or prior is 0, and for 本年增/减, itself a growth. The forms of 2019 and 2021 measure different things: a measure has a prior of the other form only
-- where table comparability says that the two compare, else `break` says with which of last year's it does not, and why.

CREATE VIEW IF NOT EXISTS main.disclosure_year AS
SELECT r.report_id, a.name AS agency, a.region, r.year, d.item, d.measure, d.value, p.value AS prior,
       CAST(CASE WHEN p.value > 0 AND d.measure <> 'change' THEN d.value / p.value - 1 END AS DOUBLE) AS growth,
       CAST((SELECT group_concat(c.measure_a || ': ' || c.note, '
')
          FROM report AS y
          JOIN disclosure AS o ON o.report_id = y.report_id AND o.item = d.item
          JOIN comparability AS c ON c.measure_a = o.measure AND c.measure_b = d.measure AND c.comparable = 0
         WHERE y.agency_id = r.agency_id AND y.year = r.year - 1 AND y.is_current = 1) AS TEXT) AS break,
       r.agency_id
  FROM report AS r
  JOIN agency AS a ON a.agency_id = r.agency_id
  JOIN disclosure AS d ON d.report_id = r.report_id
  LEFT JOIN report AS b ON b.agency_id = r.agency_id AND b.year = r.year - 1 AND b.is_current = 1
  LEFT JOIN comparability AS k
    ON k.measure_a = d.measure || '@' || b.edition AND k.measure_b = d.measure || '@' || r.edition AND k.comparable = 1
  LEFT JOIN disclosure AS p ON p.report_id = b.report_id AND p.item = d.item AND p.measure = d.measure
        AND (b.edition = r.edition OR k.comparable = 1)
 WHERE r.is_current = 1;
