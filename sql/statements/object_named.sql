-- Whether the archive has a table or view of this name. ?1 name -> 1
SELECT 1 FROM main.sqlite_schema WHERE name = ?1 COLLATE NOCASE AND type IN ('table', 'view');
