-- What bears a view's name, and whether gongkai made it. ?1 name -> type, sql, ours
SELECT type, sql, sql IS (SELECT r.sql FROM main.view_release AS r WHERE r.name = ?1)
  FROM main.sqlite_schema WHERE name = ?1 COLLATE NOCASE AND type IN ('table', 'view');
