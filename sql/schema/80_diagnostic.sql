-- What could not be read, or was read with doubt, and what became of every document offered.

CREATE TABLE IF NOT EXISTS main.diagnostic (
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  seq         INTEGER NOT NULL,
  severity    TEXT NOT NULL,     -- 'error' | 'warning' | 'info'
  code        TEXT NOT NULL,     -- 'missing_section', 'unreadable_cell', …
  place       TEXT,              -- 'request/denied.process/total', 'disclosure/rules/issued', 'section/五、'
  raw         TEXT,              -- the text met there
  line        INTEGER,           -- line of gongkai_text(content) where it was met, from 1; NULL for what is absent
  message     TEXT NOT NULL      -- one plain sentence
) STRICT;

CREATE INDEX IF NOT EXISTS main.diagnostic_report ON diagnostic (report_id, seq);

CREATE TABLE IF NOT EXISTS main.ingest_log (  -- one row per document offered, accepted or not
  log_id      INTEGER PRIMARY KEY,
  source      TEXT,
  sha256      TEXT,
  status      TEXT NOT NULL,     -- 'ingested' | 'unchanged' (same bytes held) | 'replaced' | 'rejected'
  report_id   INTEGER REFERENCES report (report_id),
  message     TEXT               -- why it was rejected
) STRICT;

CREATE INDEX IF NOT EXISTS main.ingest_log_report ON ingest_log (report_id);
