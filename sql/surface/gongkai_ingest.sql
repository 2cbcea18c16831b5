-- Declaration of the table-valued function gongkai_ingest(path): one row per document.
CREATE TABLE gongkai_ingest (
  source      TEXT,     -- the path as walked
  status      TEXT,     -- as in ingest_log
  report_id   INTEGER,  -- NULL when rejected
  agency      TEXT,
  year        INTEGER,
  cells       INTEGER,  -- figures stored of tables two to four
  metrics     INTEGER,
  diagnostics INTEGER,
  message     TEXT,     -- why it was rejected
  path        HIDDEN
);
