-- ?1 source, ?2 sha256, ?3 status, ?4 report_id, ?5 message
INSERT INTO main.ingest_log (source, sha256, status, report_id, message) VALUES (?1, ?2, ?3, ?4, ?5);
