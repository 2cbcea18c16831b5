-- What the prose and the 2014 statistics form state outside tables two to four.

CREATE TABLE IF NOT EXISTS main.metric (  -- one row per quantity
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  seq         INTEGER NOT NULL,  -- document order
  code        TEXT REFERENCES metric_definition (code),  -- NULL: a quantity whose meaning no rule knows
  value       REAL NOT NULL,     -- 1万多条 -> 10000 ; 85.01% -> 85.01
  unit        TEXT,              -- as written, multipliers moved into the value, money in yuan
  qualifier   TEXT NOT NULL,     -- 'exact' | 'approximate' | 'more_than' | 'less_than'
  origin      TEXT NOT NULL,     -- 'narrative' | 'form' (an indicator of the 2014 statistics form)
  section_id  INTEGER REFERENCES section (section_id),
  quote       TEXT NOT NULL,     -- the clause that states it
  PRIMARY KEY (report_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS main.metric_code ON metric (code);

CREATE TABLE IF NOT EXISTS main.citation (  -- laws, regulations and documents the report cites
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  seq         INTEGER NOT NULL,
  title       TEXT,              -- inside 《》
  document_no TEXT,              -- 国办公开办函〔2020〕2号, brackets normalized to 〔〕
  section_id  INTEGER REFERENCES section (section_id),
  PRIMARY KEY (report_id, seq)
) STRICT, WITHOUT ROWID;
