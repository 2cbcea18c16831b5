-- Catalogue: the codes that the other tables use, with their Chinese and English names. Filled from sql/catalogue.

CREATE TABLE IF NOT EXISTS main.edition (  -- one statutory form of the report
  edition     TEXT PRIMARY KEY,  -- 'pre2014' | '2014' | '2019' | '2021': first report year it applies to
  first_year  INTEGER,           -- report years it was prescribed for; NULL = open
  last_year   INTEGER,
  authority   TEXT,              -- number of the document that prescribes the form
  name_zh     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.outcome (  -- rows of table three (requests), all editions
  outcome     TEXT PRIMARY KEY,  -- 'granted', 'denied.process', …
  parent      TEXT REFERENCES outcome (outcome),  -- the group a row belongs to: 'denied.process' -> 'denied'
  ordinal     INTEGER NOT NULL,  -- order on the form
  name_zh     TEXT NOT NULL,
  name_en     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.disclosure_item (  -- rows of table two
  item        TEXT PRIMARY KEY,
  article20   INTEGER,           -- item number of Article 20 of the Regulations it reports under
  name_zh     TEXT NOT NULL,
  name_en     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.measure (  -- columns of table two
  measure     TEXT PRIMARY KEY,
  unit        TEXT NOT NULL,     -- money is always stored in yuan (元)
  name_zh     TEXT NOT NULL,
  name_en     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.metric_definition (  -- what the narrative and the 2014 statistics form count
  code        TEXT PRIMARY KEY,  -- dotted, general to specific: 'website.visits', 'service.online_rate'
  unit        TEXT,              -- canonical unit
  name_zh     TEXT NOT NULL,
  name_en     TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS main.metric_rule (  -- how a sentence's wording maps a quantity to a code; users may add rows
  rule_id     INTEGER PRIMARY KEY,
  code        TEXT NOT NULL REFERENCES metric_definition (code),
  priority    INTEGER NOT NULL DEFAULT 0,
  pattern     TEXT NOT NULL      -- matched around the quantity; syntax documented in the README
) STRICT;

CREATE TABLE IF NOT EXISTS main.metric_word (  -- words that users add to the lexicon of sentences
  word        TEXT NOT NULL,
  slot        TEXT NOT NULL,     -- 'head' | 'class' | 'act' | 'channel' | 'detail' | 'mark'
  value       TEXT NOT NULL,     -- as the slots of metric_frame name it
  PRIMARY KEY (word, slot, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.metric_frame (  -- which words around a quantity make a code (sql/catalogue/51_metric_frame.sql)
  frame_id    INTEGER PRIMARY KEY,
  code        TEXT REFERENCES metric_definition (code),  -- NULL: what fits has no code
  head        TEXT NOT NULL,
  act         TEXT NOT NULL DEFAULT '*',
  channel     TEXT NOT NULL DEFAULT '*',
  detail      TEXT NOT NULL DEFAULT '-',
  units       TEXT NOT NULL,
  context     TEXT NOT NULL DEFAULT '',
  part        TEXT NOT NULL DEFAULT '',
  zero        INTEGER NOT NULL DEFAULT 0,
  priority    INTEGER NOT NULL DEFAULT 0
) STRICT;
