-- A row where the text index was dropped and its triggers were not.
SELECT 1
  FROM main.sqlite_schema
 WHERE type = 'trigger' AND name = 'section_search_insert'
   AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = 'section_search');
