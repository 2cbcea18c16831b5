-- An index of one's own: what counts, and how much.

CREATE TABLE IF NOT EXISTS main.score_weight (  -- users add theirs; there is none at first
  score       TEXT NOT NULL,     -- name of the index
  item        TEXT NOT NULL,     -- of the view score_item
  weight      REAL NOT NULL,
  note        TEXT,              -- what it stands for
  PRIMARY KEY (score, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.score_value (  -- what people, or another program, found of a report, for items of one's own
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  item        TEXT NOT NULL,
  value       REAL,              -- from 0 to 1; NULL: not known
  PRIMARY KEY (report_id, item)
) STRICT, WITHOUT ROWID;
