CREATE TABLE IF NOT EXISTS main.metric_rule_release (  -- built-in rules given to this archive, once: those deleted stay deleted
  release     INTEGER PRIMARY KEY
) STRICT;
