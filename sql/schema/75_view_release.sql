CREATE TABLE IF NOT EXISTS main.view_release (  -- the views that gongkai made, as it made them: it replaces no other
  name        TEXT PRIMARY KEY,
  sql         TEXT NOT NULL
) STRICT;
