-- The codebook of the view `panel`, which is made of it, and the Chinese names of figures.

CREATE TABLE IF NOT EXISTS main.panel_column (  -- a column of `panel`; `panel_zh` has the same under name_zh
  name         TEXT PRIMARY KEY,  -- at most 32 characters, for Stata and R: granted_natural
  name_zh      TEXT NOT NULL UNIQUE,  -- the form's own headings: 表三 予以公开 × 自然人
  unit         TEXT,              -- NULL: no quantity
  source_table TEXT NOT NULL,     -- where the figure stands: 'disclosure', 'request', 'request_group', 'dispute', …
  source_key   TEXT NOT NULL,     -- and at which keys and column: 'granted/natural_person'. Of a figure of the three tables,
                                  -- source_table/source_key is its place, as in diagnostic.place
  ordinal      INTEGER NOT NULL   -- order in the panel
) STRICT;
