-- Rules of `finding` on tables that are the same, cell by cell, as in another report: warnings, at each of the two. Only
-- current reports, and only tables with enough in them not to agree by chance (finding_threshold copied_….cells:
-- cells other than 0 and blank, ….largest: the largest of them). Blanks are the same as blanks only. expected and actual
-- are the largest figure, there and here.

-- request_copy: whose table three is the same, cell by cell? A row per pair of current reports, from each to the other;
-- `total` is 办理结果总计. Pairs are to be asked for by agency, or by the total and 自然人.
CREATE VIEW IF NOT EXISTS main.request_copy AS
SELECT r.report_id, r.agency_id, r.year, rc.total, rc.natural_person,
       p.report_id AS other_id, p.agency_id AS other_agency_id, p.year AS other_year, pc.total AS other_total, pc.natural_person AS other_natural_person
  FROM report AS r
  JOIN request AS rc ON rc.report_id = r.report_id AND rc.outcome = 'concluded'
  JOIN request AS pc ON pc.outcome = 'concluded'
  JOIN report AS p ON p.report_id = pc.report_id
 WHERE r.is_current = 1 AND p.is_current = 1 AND p.report_id <> r.report_id
   AND rc.total >= (SELECT value FROM finding_threshold WHERE name = 'copied.largest')
   -- Most tables are told apart by that row: what else is asked of them comes behind it.
   AND ifnull(pc.total, -1) = ifnull(rc.total, -1) AND ifnull(pc.natural_person, -1) = ifnull(rc.natural_person, -1)
   AND CASE WHEN ifnull(pc.total, -1) = ifnull(rc.total, -1)
                 AND NOT EXISTS (SELECT 1 FROM request AS q JOIN request AS o ON o.report_id = p.report_id AND o.outcome = q.outcome
                                  WHERE q.report_id = r.report_id
                                    AND (ifnull(q.total, -1) <> ifnull(o.total, -1) OR ifnull(q.natural_person, -1) <> ifnull(o.natural_person, -1)
                                         OR ifnull(q.commercial_enterprise, -1) <> ifnull(o.commercial_enterprise, -1) OR ifnull(q.research_institution, -1) <> ifnull(o.research_institution, -1)
                                         OR ifnull(q.social_welfare_org, -1) <> ifnull(o.social_welfare_org, -1) OR ifnull(q.legal_service_org, -1) <> ifnull(o.legal_service_org, -1)
                                         OR ifnull(q.other_org, -1) <> ifnull(o.other_org, -1)))
            THEN (SELECT count(*) FROM request_cell AS c WHERE c.report_id = r.report_id AND c.count > 0)
                 >= (SELECT value FROM finding_threshold WHERE name = 'copied_request.cells')
                 AND (SELECT count(*) FROM request AS q WHERE q.report_id = r.report_id)
                     = (SELECT count(*) FROM request AS q WHERE q.report_id = p.report_id)
                 AND (SELECT count(*) FROM request AS q WHERE q.report_id = p.report_id)
                     = (SELECT count(*) FROM request AS q JOIN request AS o ON o.report_id = p.report_id AND o.outcome = q.outcome WHERE q.report_id = r.report_id) END;

-- disclosure_copy: the same of table two; `largest` is its largest figure. Pairs are to be asked for by agency, or by that.
-- (d.item || '': else SQLite looks for the largest once more in every pair.)
CREATE VIEW IF NOT EXISTS main.disclosure_copy AS
SELECT r.report_id, r.agency_id, r.year, d.value AS largest,
       p.report_id AS other_id, p.agency_id AS other_agency_id, p.year AS other_year, o.value AS other_largest
  FROM report AS r CROSS JOIN disclosure AS d CROSS JOIN report AS p
  JOIN disclosure AS o ON o.report_id = p.report_id AND o.item = d.item || '' AND o.measure = d.measure
 WHERE d.report_id = r.report_id AND r.is_current = 1 AND p.is_current = 1 AND p.report_id <> r.report_id
   AND (SELECT count(*) FROM disclosure AS m WHERE m.report_id = r.report_id AND m.value <> 0)
       >= (SELECT value FROM finding_threshold WHERE name = 'copied_disclosure.cells')
   AND d.item = (SELECT m.item FROM disclosure AS m WHERE m.report_id = r.report_id
                  ORDER BY m.value DESC, m.item, m.measure LIMIT 1)
   AND d.value IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM disclosure AS m WHERE m.report_id = r.report_id AND m.item = d.item
                      AND (m.value > d.value OR (m.value = d.value AND m.measure < d.measure)))
   -- Most tables are told apart by that figure: what else is asked of them comes behind it.
   AND CASE WHEN o.value = d.value
                 AND NOT EXISTS (SELECT 1 FROM disclosure AS m
                                   JOIN disclosure AS n ON n.report_id = p.report_id AND n.item = m.item AND n.measure = m.measure
                                  WHERE m.report_id = r.report_id AND (m.value <> n.value OR (m.value IS NULL) <> (n.value IS NULL)))
            THEN (SELECT count(*) FROM disclosure AS m WHERE m.report_id = r.report_id)
                 = (SELECT count(*) FROM disclosure AS m WHERE m.report_id = p.report_id)
                 AND (SELECT count(*) FROM disclosure AS m WHERE m.report_id = p.report_id)
                 = (SELECT count(*) FROM disclosure AS m JOIN disclosure AS n ON n.report_id = p.report_id AND n.item = m.item AND n.measure = m.measure WHERE m.report_id = r.report_id) END;

-- Table three of another year of the same agency.
CREATE VIEW IF NOT EXISTS main.finding_copied_request_year AS
SELECT report_id, CAST('copied_request_year' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST('request' AS TEXT) AS place,
       CAST(other_total AS BIGINT) AS expected, CAST(total AS BIGINT) AS actual,
       CAST(printf('%d年表三与%d年完全相同（办理结果总计均为%d、%d）。', year, other_year, total, other_total) AS TEXT) AS message
  FROM request_copy
 WHERE other_agency_id = agency_id AND other_year <> year;

-- Table two of another year of the same agency.
CREATE VIEW IF NOT EXISTS main.finding_copied_disclosure_year AS
SELECT report_id, CAST('copied_disclosure_year' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST('disclosure' AS TEXT) AS place,
       CAST(other_largest AS DOUBLE) AS expected, CAST(largest AS DOUBLE) AS actual,
       CAST(printf('%d年表二与%d年完全相同（最大一项均为%.15g、%.15g）。', year, other_year, largest, other_largest) AS TEXT) AS message
  FROM disclosure_copy
 WHERE other_agency_id = agency_id AND other_year <> year
   AND largest >= (SELECT value FROM finding_threshold WHERE name = 'copied.largest');

-- Table four of another year of the same agency.
CREATE VIEW IF NOT EXISTS main.finding_copied_dispute_year AS
SELECT r.report_id, CAST('copied_dispute_year' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST('dispute' AS TEXT) AS place,
       CAST((SELECT max(d.total) FROM dispute AS d WHERE d.report_id = p.report_id) AS BIGINT) AS expected,
       CAST((SELECT max(d.total) FROM dispute AS d WHERE d.report_id = r.report_id) AS BIGINT) AS actual,
       CAST(printf('%d年表四与%d年完全相同（最大总计均为%d、%d）。', r.year, p.year,
              (SELECT max(d.total) FROM dispute AS d WHERE d.report_id = r.report_id),
              (SELECT max(d.total) FROM dispute AS d WHERE d.report_id = p.report_id)) AS TEXT) AS message
  FROM report AS r CROSS JOIN report AS p
 WHERE r.is_current = 1 AND p.agency_id = r.agency_id AND p.year <> r.year AND p.is_current = 1
   AND (SELECT max(d.total) >= (SELECT value FROM finding_threshold WHERE name = 'copied.largest')
               AND count(CASE WHEN d.upheld > 0 THEN 1 END) + count(CASE WHEN d.corrected > 0 THEN 1 END)
                   + count(CASE WHEN d.other > 0 THEN 1 END) + count(CASE WHEN d.pending > 0 THEN 1 END)
                   + count(CASE WHEN d.total > 0 THEN 1 END) >= (SELECT value FROM finding_threshold WHERE name = 'copied_dispute.cells')
          FROM dispute AS d WHERE d.report_id = r.report_id)
   AND NOT EXISTS (SELECT 1 FROM dispute AS d JOIN dispute AS o ON o.report_id = p.report_id AND o.channel = d.channel
                    WHERE d.report_id = r.report_id
                      AND (ifnull(d.upheld, -1) <> ifnull(o.upheld, -1) OR ifnull(d.corrected, -1) <> ifnull(o.corrected, -1)
                           OR ifnull(d.other, -1) <> ifnull(o.other, -1) OR ifnull(d.pending, -1) <> ifnull(o.pending, -1) OR ifnull(d.total, -1) <> ifnull(o.total, -1)))
   AND (SELECT count(*) FROM dispute AS d WHERE d.report_id = r.report_id)
       = (SELECT count(*) FROM dispute AS d WHERE d.report_id = p.report_id)
   AND (SELECT count(*) FROM dispute AS d WHERE d.report_id = p.report_id)
       = (SELECT count(*) FROM dispute AS d JOIN dispute AS o ON o.report_id = p.report_id AND o.channel = d.channel WHERE d.report_id = r.report_id);

-- Table three of another agency, of any year: found by 办理结果总计.
CREATE VIEW IF NOT EXISTS main.finding_copied_request_agency AS
SELECT c.report_id, CAST('copied_request_agency' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST('request' AS TEXT) AS place,
       CAST(c.other_total AS BIGINT) AS expected, CAST(c.total AS BIGINT) AS actual,
       CAST(printf('表三与%s%d年的完全相同（办理结果总计均为%d、%d）。', a.full_name, c.other_year, c.total, c.other_total) AS TEXT) AS message
  FROM request_copy AS c JOIN agency AS a ON a.agency_id = c.other_agency_id
 WHERE c.other_total = c.total AND c.other_natural_person = c.natural_person AND c.other_agency_id <> c.agency_id;

-- Table two of another agency, of any year: found by its largest figure.
CREATE VIEW IF NOT EXISTS main.finding_copied_disclosure_agency AS
SELECT c.report_id, CAST('copied_disclosure_agency' AS TEXT) AS rule, CAST('warning' AS TEXT) AS severity,
       CAST('disclosure' AS TEXT) AS place,
       CAST(c.other_largest AS DOUBLE) AS expected, CAST(c.largest AS DOUBLE) AS actual,
       CAST(printf('表二与%s%d年的完全相同（最大一项均为%.15g、%.15g）。', a.full_name, c.other_year, c.largest, c.other_largest) AS TEXT) AS message
  FROM disclosure_copy AS c JOIN agency AS a ON a.agency_id = c.other_agency_id
 WHERE c.other_largest = c.largest AND c.other_largest >= 10 AND c.other_agency_id <> c.agency_id
   AND c.largest >= (SELECT value FROM finding_threshold WHERE name = 'copied_disclosure_agency.largest');

-- A section of which a share of at least copied.text recurs word for word, digits aside, in the same section of the
-- agency's report of the year before: a note. Compared clause by clause (up to 。or ；or the end of a paragraph), weighed
-- by their length; only prose of at least copied.characters. expected is the threshold, actual the share, from 0 to 1.
CREATE VIEW IF NOT EXISTS main.finding_copied_section AS
SELECT report_id, CAST('copied_section' AS TEXT) AS rule, CAST('note' AS TEXT) AS severity,
       CAST(printf('section/%s', coalesce(label, heading)) AS TEXT) AS place,
       CAST(least AS DOUBLE) AS expected, CAST(share AS DOUBLE) AS actual,
       CAST(printf('“%s%s”一节有%.15g%%的文字与%d年相同（数字不计），达到了%.15g%%。', ifnull(label, ''), ifnull(heading, ''),
              round(share * 100, 2), prior_year, round(least * 100, 2)) AS TEXT) AS message
  FROM (SELECT r.report_id, s.label, s.heading, p.year AS prior_year, t.value AS least,
               (WITH RECURSIVE
                  text (here, there) AS MATERIALIZED (
                    SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                             s.body, '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''),
                             '9', ''), '。', '
'), '；', '
') || '
',
                           replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                             b.body, '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''), '8', ''),
                             '9', '')),
                  clause (words, rest, there) AS (
                    SELECT '', here, there FROM text
                    UNION ALL
                    SELECT substr(rest, 1, instr(rest, '
') - 1), substr(rest, instr(rest, '
') + 1), there
                      FROM clause WHERE rest <> '')
                SELECT round(sum(CASE WHEN instr(there, words) > 0 THEN length(words) ELSE 0 END) * 1.0 / sum(length(words)), 4)
                  FROM clause) AS share
          FROM report AS r
          JOIN report AS p ON p.agency_id = r.agency_id AND p.year = r.year - 1 AND p.is_current = 1
          JOIN section AS s ON s.report_id = r.report_id
          JOIN section AS b ON b.report_id = p.report_id AND b.depth = s.depth
           AND (b.heading = s.heading OR (s.depth = 1 AND b.topic = s.topic AND s.topic <> 'other'))
          JOIN finding_threshold AS t ON t.name = 'copied.text'
         WHERE r.is_current = 1
           AND length(s.body) >= (SELECT value FROM finding_threshold WHERE name = 'copied.characters')
           -- Most sections are told from last year's by the clauses of their first quarter that have no digits.
           AND (WITH RECURSIVE clause (rest, cut, lost, most) AS (
                  SELECT rest, instr(rest, '
'), 0, (1 - t.value) * length(s.body)
                    FROM (SELECT replace(replace(substr(s.body, 1, length(s.body) >> 2), '。', '
'), '；', '
') || '
' AS rest)
                  UNION ALL
                  SELECT substr(rest, cut + 1), instr(substr(rest, cut + 1), '
'), lost + CASE WHEN substr(rest, 1, cut - 1) GLOB '*[0-9]*' OR replace(b.body, substr(rest, 1, cut - 1), '') <> b.body THEN 0 ELSE cut - 1 END, most
                    FROM clause WHERE rest <> '' AND lost <= most)
                SELECT min(rest) = '' FROM clause))
 WHERE share >= least;
