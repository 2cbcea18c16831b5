-- Columns that the table-valued functions of one document have besides those of the contract's table. A function
-- without a contract table has only these. sql/generate/columns.sql puts both together and appends the arguments: the
-- document, and where it came from (content_source), which may be left out.

CREATE TABLE gongkai_report (  -- the agency by name: without an archive there is no agency_id
  agency           TEXT,
  agency_full_name TEXT,
  agency_kind      TEXT,
  region           INTEGER
);

CREATE TABLE gongkai_cell (    -- evidence: every cell of every table met in the document
  table_no  INTEGER,  -- tables of the document, from 1
  row       INTEGER,  -- from 1
  col       INTEGER,  -- from 1
  row_span  INTEGER,
  col_span  INTEGER,
  raw       TEXT,     -- as written
  place     TEXT      -- the fact it became, as in diagnostic.place; NULL if it became none
);
