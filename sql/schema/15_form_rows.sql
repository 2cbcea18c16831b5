-- Catalogue of table three: its columns, and which rows each edition has.

CREATE TABLE IF NOT EXISTS main.applicant (  -- columns of table three; `request` has one of each name
  applicant   TEXT PRIMARY KEY,
  ordinal     INTEGER NOT NULL,  -- order on the form
  name_zh     TEXT NOT NULL,
  name_en     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.outcome_edition (  -- the rows with figures
  edition     TEXT NOT NULL REFERENCES edition (edition),
  role        TEXT NOT NULL,     -- 'inflow' | 'result' | 'ground' | 'total' | 'outflow': total = sum of the results,
                                 -- sum of the inflow = total + outflow; a ground is part of the row that is its parent
  outcome     TEXT NOT NULL REFERENCES outcome (outcome),
  PRIMARY KEY (edition, role, outcome)
) STRICT, WITHOUT ROWID;
