CREATE TABLE IF NOT EXISTS main.view_release (  -- the views that gongkai made, as it made them: it replaces no other
  name        TEXT PRIMARY KEY,
  sql         TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS main.metric_rule_release (  -- built-in rules given to this archive, once: those deleted stay deleted
  release     INTEGER PRIMARY KEY
) STRICT;
