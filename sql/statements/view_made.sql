-- Remembers a view as gongkai has made it. ?1 name
INSERT OR REPLACE INTO main.view_release (name, sql)
SELECT name, sql FROM main.sqlite_schema WHERE type = 'view' AND name = ?1;
