-- What the reader knows of the forms: rows that become constexpr tables of the report layer at build time
-- (sql/generate/recognition.sql).  They are not part of an archive.  Sources of every row: the forms prescribed by
-- 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, and label variants met in published reports.
--
-- Labels are compared by their ideographs and digits alone: brackets, quotes, spaces, list markers, Latin letters
-- and the difference of traditional and simplified characters never matter, so no variant differs only in those.

CREATE TABLE form_row (            -- rows of tables two ('disclosure') and three ('request')
  edition   TEXT NOT NULL,
  form      TEXT NOT NULL,         -- 'disclosure' | 'request'
  ordinal   INTEGER NOT NULL,      -- order on the form
  code      TEXT NOT NULL,         -- disclosure_item.item | outcome.outcome
  label     TEXT NOT NULL,         -- as printed
  PRIMARY KEY (edition, form, ordinal)
) STRICT;

CREATE TABLE form_cell (           -- value cells of table two, row by row
  edition   TEXT NOT NULL,
  item      TEXT NOT NULL,
  ordinal   INTEGER NOT NULL,      -- order in the row
  measure   TEXT NOT NULL,
  label     TEXT NOT NULL,         -- of the column, as printed
  power     INTEGER NOT NULL,      -- a bare number × 10^power is in the measure's unit (万元 -> 元: 4)
  unit_known INTEGER NOT NULL,     -- 0: the form prints no unit where one is needed
  signed    INTEGER NOT NULL,      -- 1: the value may be negative
  PRIMARY KEY (edition, item, ordinal)
) STRICT;

CREATE TABLE form_column (         -- value columns of tables three and four, the channels of table four
  form      TEXT NOT NULL,         -- 'request' | 'dispute' | 'channel'
  ordinal   INTEGER NOT NULL,
  code      TEXT NOT NULL,         -- column name in the contract's table | dispute.channel
  label     TEXT NOT NULL,
  PRIMARY KEY (form, ordinal)
) STRICT;

CREATE TABLE form_balance (        -- rows of table three in “第一项加第二项之和，等于第三项加第四项之和”; all others are results
  code      TEXT PRIMARY KEY,
  part      TEXT NOT NULL          -- 'inflow' | 'total' (of the results) | 'outflow'
) STRICT;

CREATE TABLE label_variant (       -- other wordings met, and the labels that carry no figures
  form      TEXT NOT NULL,         -- 'disclosure' | 'request' | 'dispute'
  role      TEXT NOT NULL,         -- 'row' | 'column' | 'channel' | 'group' | 'caption' | 'frame'
  code      TEXT NOT NULL,         -- of the row or column; of the group; '' for captions and frames
  label     TEXT NOT NULL,
  PRIMARY KEY (form, role, code, label)
) STRICT;

CREATE TABLE ambiguous_label (     -- labels that also stand alone in prose, in headings or in other tables
  label     TEXT PRIMARY KEY
) STRICT;

CREATE TABLE word_variant (        -- words that traditional-character mirrors change, simplified spelling
  word      TEXT PRIMARY KEY,
  standard  TEXT NOT NULL
) STRICT;

CREATE TABLE topic (               -- the statutory sections
  topic     TEXT PRIMARY KEY,
  ordinal   INTEGER NOT NULL,
  label     TEXT NOT NULL,         -- its number on the form, for diagnostics of what is missing
  heading   TEXT NOT NULL,         -- as printed
  form      TEXT                   -- the table that stands in it
) STRICT;

CREATE TABLE topic_wording (       -- a heading that contains `wording` is about `topic`; the lowest priority decides
  priority  INTEGER PRIMARY KEY,
  topic     TEXT NOT NULL REFERENCES topic,
  wording   TEXT NOT NULL
) STRICT;

CREATE TABLE title_wording (       -- what makes a line the title of an annual report
  part      TEXT NOT NULL,         -- 'subject' | 'kind': a title has one of each; 'direct': a kind right behind the subject
  wording   TEXT NOT NULL,
  PRIMARY KEY (part, wording)
) STRICT;

CREATE TABLE agency_suffix (       -- the end of a body's name tells its kind; the longest suffix decides
  suffix    TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  canonical TEXT                   -- the full form of a shortened suffix
) STRICT;

CREATE TABLE division_suffix (     -- the end of a division's name
  suffix    TEXT PRIMARY KEY,
  rank      INTEGER NOT NULL,      -- 1 province … 4 township: ranks rise along a chain
  seat      TEXT NOT NULL DEFAULT '人民政府',  -- what governs it is called after it and this
  listed    INTEGER NOT NULL DEFAULT 0  -- 1: all that are governed so are of the standard; others are zones of some kind
) STRICT;

CREATE TABLE agency_head (         -- national bodies, and what their local ones begin with: 国家税务总局|汝阳县税务局
  name      TEXT PRIMARY KEY,
  canonical TEXT,                  -- NULL: as `name`; '' drops it
  region    INTEGER,               -- what the body itself governs or serves; NULL: not known
  covers    INTEGER NOT NULL DEFAULT 0  -- 1: so do its parts, unless their names say where they are
) STRICT;

CREATE TABLE division_exception (  -- words that end as divisions do and are none: 洛阳市城市管理局 has no division 城市
  word      TEXT PRIMARY KEY
) STRICT;

CREATE TABLE identity_wording (    -- words around the facts about the report itself
  role      TEXT NOT NULL,         -- 'period' | 'published' | 'compiler' | 'year_word' | …
  wording   TEXT NOT NULL,
  PRIMARY KEY (role, wording)
) STRICT;

CREATE TABLE value_mark (          -- what a cell without a number says
  mark      TEXT PRIMARY KEY       -- "does not apply": NULL
) STRICT;

CREATE TABLE value_sign (          -- words before a number in 本年增/减
  word      TEXT PRIMARY KEY,
  sign      INTEGER NOT NULL
) STRICT;

CREATE TABLE value_unit (          -- units written in a cell or a header
  word      TEXT PRIMARY KEY,
  power     INTEGER NOT NULL,      -- of ten, to the canonical unit
  money     INTEGER NOT NULL       -- 1: a unit of money
) STRICT;

CREATE TABLE diagnostic_kind (     -- every diagnostic code with its severity and sentence; {raw} and {place} are filled in
  code      TEXT PRIMARY KEY,
  severity  TEXT NOT NULL,         -- 'error' | 'warning' | 'info'
  message   TEXT NOT NULL
) STRICT;
