-- The last document offered: another one than remembered when a rollback has undone it.
SELECT max(log_id) FROM main.ingest_log;
