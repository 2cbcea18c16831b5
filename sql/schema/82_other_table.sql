-- Tables of a report that no form claims, cell by cell; nothing of them is in the tables above.

CREATE TABLE IF NOT EXISTS main.other_table (
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  table_no    INTEGER NOT NULL,       -- as in gongkai_cell(content)
  section_id  INTEGER REFERENCES section (section_id),
  caption     TEXT,                   -- the line or cell above it that names it
  row_count   INTEGER NOT NULL,
  col_count   INTEGER NOT NULL,
  PRIMARY KEY (report_id, table_no)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS main.other_table_section ON other_table (section_id);

CREATE TABLE IF NOT EXISTS main.other_cell (
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  table_no    INTEGER NOT NULL,
  row         INTEGER NOT NULL,       -- from 1, as the document lays it out
  col         INTEGER NOT NULL,       -- from 1; what cells above and before it cover is counted
  row_span    INTEGER NOT NULL,
  col_span    INTEGER NOT NULL,
  raw         TEXT NOT NULL,          -- as written
  value       REAL,                   -- when the cell is one number (gongkai_number), else NULL
  PRIMARY KEY (report_id, table_no, row, col)
) STRICT, WITHOUT ROWID;
