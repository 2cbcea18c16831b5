-- What is in examples/reports? Reads every report into the archive, one row per document.
-- cells: figures stated in tables two to four. diagnostics: what could not be read, or is not stated.
SELECT source, status, agency, year, cells, diagnostics FROM gongkai_ingest('examples/reports');
