-- Text search over the prose of reports: an index over `section` that keeps no text of its own, and the triggers
-- that keep it up to date. Not part of an archive unless gongkai_search_create() is called: the tokenizer `gongkai`
-- is the extension's, so that without it neither this table nor a change of `section` would work. DROP TABLE
-- section_search takes it away; the triggers then left behind go with the next ingest (section_search_forget.sql).
-- content="section" as Datasette looks for it.

CREATE VIRTUAL TABLE IF NOT EXISTS main.section_search USING fts5(
  heading, body, content="section", content_rowid = 'section_id', tokenize = 'gongkai');

CREATE TRIGGER IF NOT EXISTS main.section_search_insert AFTER INSERT ON section BEGIN
  INSERT INTO section_search (rowid, heading, body) VALUES (new.section_id, new.heading, new.body);
END;

CREATE TRIGGER IF NOT EXISTS main.section_search_delete AFTER DELETE ON section BEGIN
  INSERT INTO section_search (section_search, rowid, heading, body)
  VALUES ('delete', old.section_id, old.heading, old.body);
END;

CREATE TRIGGER IF NOT EXISTS main.section_search_update AFTER UPDATE OF heading, body ON section BEGIN
  INSERT INTO section_search (section_search, rowid, heading, body)
  VALUES ('delete', old.section_id, old.heading, old.body);
  INSERT INTO section_search (rowid, heading, body) VALUES (new.section_id, new.heading, new.body);
END;

INSERT INTO main.section_search (section_search) VALUES ('rebuild');
