-- The text of a view. ?1 name -> sql
SELECT sql FROM main.sqlite_schema WHERE type = 'view' AND name = ?1;
