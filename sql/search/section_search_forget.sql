-- The triggers of a text index whose table was dropped.
DROP TRIGGER IF EXISTS main.section_search_insert;
DROP TRIGGER IF EXISTS main.section_search_delete;
DROP TRIGGER IF EXISTS main.section_search_update;
