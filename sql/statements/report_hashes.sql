-- Which documents are held? -> sha256, in order
SELECT sha256 FROM main.report ORDER BY sha256;
