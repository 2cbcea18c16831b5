-- The outline of a report and its prose.

CREATE TABLE IF NOT EXISTS main.section (
  section_id  INTEGER PRIMARY KEY,
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  parent_id   INTEGER REFERENCES section (section_id),
  ordinal     INTEGER NOT NULL,  -- document order within the report
  depth       INTEGER NOT NULL,  -- 1 for 一、 ; 2 for （一） ; 3 for 1. ; … 0 for prose before the first heading
  label       TEXT,              -- '一、', '（二）', '1.'
  heading     TEXT,              -- '主动公开情况'
  topic       TEXT,              -- depth 1: 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other'; NULL if none fits
  body        TEXT NOT NULL      -- its own prose, paragraphs joined by newlines; without its children, without tables
) STRICT;

CREATE INDEX IF NOT EXISTS main.section_report ON section (report_id, ordinal);
