-- What the view `finding` is made of.

CREATE TABLE IF NOT EXISTS main.finding_rule (  -- the rules: views with the columns of `finding`. Users may add theirs
  view_name   TEXT PRIMARY KEY,  -- report_id, rule, severity, place, expected, actual, message; others are ignored
  enabled     INTEGER NOT NULL DEFAULT 1,  -- 0 switches a rule off
  description TEXT,
  problem     TEXT               -- set by gongkai_create(): why the view cannot be used, NULL when it can
) STRICT;

CREATE TABLE IF NOT EXISTS main.finding_threshold (  -- what the rules call implausible; to be changed at will
  name        TEXT PRIMARY KEY,  -- rule and parameter: 'series_jump.factor'. Without the row the rule is silent
  value       REAL NOT NULL,
  description TEXT
) STRICT;

CREATE TABLE IF NOT EXISTS main.finding_wording (  -- what the rules on wording look for; to be changed at will
  kind        TEXT NOT NULL,     -- 'placeholder' | 'doubled' (a word, not to stand twice) | 'bracket' | 'other_year' (a sentence
                                 -- with it may speak of another year) | 'overview_part' (a heading)
  wording     TEXT NOT NULL,     -- of a bracket: the one that opens
  half_width  TEXT,              -- … and as it is written in half width
  other       TEXT,              -- … and the one that closes, and that in half width
  other_half_width TEXT,
  PRIMARY KEY (kind, wording)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.finding_review (  -- what a person says of a finding; `finding` shows it. A report of the same
  report_id   INTEGER NOT NULL REFERENCES report (report_id),  -- agency and year with the same figures inherits it
  rule        TEXT NOT NULL,
  place       TEXT NOT NULL,
  verdict     TEXT NOT NULL,     -- 'confirmed' | 'dismissed', or a word of one's own
  note        TEXT,
  PRIMARY KEY (report_id, rule, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.section_topic (  -- the six sections of the forms of 2019 and 2021, in their order
  topic       TEXT PRIMARY KEY,
  ordinal     INTEGER NOT NULL,
  name_zh     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.metric_identity (  -- how quantities of the statistics forms belong together
  edition     TEXT NOT NULL REFERENCES edition (edition),  -- 'pre2014': of reports before the form of 2014; '2014': of all others
  whole       TEXT NOT NULL REFERENCES metric_definition (code),
  part        TEXT NOT NULL REFERENCES metric_definition (code),
  relation    TEXT NOT NULL,     -- 'sum': the parts add up to the whole; 'within': each is at most the whole;
                                 -- 'cover': the whole is at most their sum, for what is in two of them counts once
  severity    TEXT NOT NULL,     -- of the finding: 'error' | 'note'
  PRIMARY KEY (edition, whole, part)
) STRICT, WITHOUT ROWID;
