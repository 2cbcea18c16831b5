-- One row per document ingested.

CREATE TABLE IF NOT EXISTS main.report (
  report_id   INTEGER PRIMARY KEY,
  agency_id   INTEGER NOT NULL REFERENCES agency (agency_id),
  year        INTEGER NOT NULL,  -- the year the data describe
  edition     TEXT NOT NULL REFERENCES edition (edition),  -- by the labels met, not by the year
  title       TEXT,
  period_start TEXT,             -- ISO 8601 dates, when the report states them
  period_end  TEXT,
  published_on TEXT,             -- ISO 8601
  source      TEXT,              -- as given at ingest: path, URL, archive member
  media_type  TEXT NOT NULL,     -- 'text/plain', 'text/html', …
  charset     TEXT NOT NULL,     -- 'UTF-8', 'GB18030', …
  sha256      TEXT NOT NULL UNIQUE,  -- of the bytes given, lower-case hex: the same bytes are stored once
  is_current  INTEGER NOT NULL   -- 1 for the newest document ingested for this (agency, year), else 0
) STRICT;

CREATE INDEX IF NOT EXISTS main.report_agency_year ON report (agency_id, year);
-- Of the documents of one agency and year at most one is current.
CREATE UNIQUE INDEX IF NOT EXISTS main.report_current ON report (agency_id, year) WHERE is_current = 1;
