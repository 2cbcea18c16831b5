-- The log keeps that a removed report was ingested, not its number.
-- ?1 report_id
UPDATE main.ingest_log SET report_id = NULL WHERE report_id = ?1;
