-- An index of one's own, rebuilt from a published description; who is left out of its ranks, and why.
-- The description: freedominfo.org, 8 October 2012, on the reports on China's administrative transparency of Peking University's
-- Center for Public Participation Studies and Supports: about 40 points of 100 for disclosure on own initiative, about a
-- quarter each for disclosure on request and for supervision and remedy, the rest for institutions and systems. It looked
-- at web sites, too; this is what of it an annual report tells.
BEGIN;
INSERT INTO score_weight (score, item, weight, note) VALUES
  ('transparency', 'disclosure.stated', 40, 'disclosure on own initiative'),
  ('transparency', 'request.answered', 15, 'disclosure on request: answered'), ('transparency', 'request.disclosed', 10, '… and disclosed'),
  ('transparency', 'dispute.upheld', 15, 'supervision and remedy: disputes'), ('transparency', 'problems.told', 10, '… and problems'),
  ('transparency', 'sections', 10, 'institutions and systems');
SELECT year, agency, round(value, 1) AS score, round(partial, 1) AS partial, round(100 * known) AS "known %", missing
  FROM score WHERE score = 'transparency' AND year >= 2022 ORDER BY year, value IS NULL, value DESC, agency;
ROLLBACK;
SELECT year, level, kind, agency, round(100 * disclosure_rate, 1) AS "disclosed %", disclosure_rate_rank AS rank, disclosure_rate_peers AS peers, findings, diagnostics, reason
  FROM peer_rank WHERE year = 2023 ORDER BY level IS NULL, level, kind, rank, agency;
