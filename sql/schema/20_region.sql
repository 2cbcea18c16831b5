-- Administrative divisions of GB/T 2260 down to the county, those of today and those that have been since 2008: the
-- rows of sql/regions (see LICENSE.md there for their origin). Users may add rows, townships for instance.

CREATE TABLE IF NOT EXISTS main.region (
  code        INTEGER PRIMARY KEY,  -- 410326
  name        TEXT NOT NULL,     -- 汝阳县
  full_name   TEXT NOT NULL,     -- 河南省洛阳市汝阳县
  level       TEXT NOT NULL,     -- 'country' | 'province' | 'prefecture' | 'county' | 'township'
  parent      INTEGER REFERENCES region (code),
  first_year  INTEGER,           -- first and last year at whose end the code stood: the map of a year is what is there
  last_year   INTEGER            -- at its end. NULL = since before 2008; NULL = stands today
) STRICT;

CREATE INDEX IF NOT EXISTS main.region_parent ON region (parent);

CREATE TABLE IF NOT EXISTS main.region_succession (  -- where a code went that stands no more
  code        INTEGER NOT NULL REFERENCES region (code),
  successor   INTEGER NOT NULL REFERENCES region (code),  -- several rows: it was divided among them
  year        INTEGER NOT NULL,  -- of the change
  PRIMARY KEY (code, successor)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.region_former_name (  -- names that a standing code bore before that of `region`
  code        INTEGER NOT NULL REFERENCES region (code),
  name        TEXT NOT NULL,     -- 襄樊市 of 420600
  last_year   INTEGER NOT NULL,  -- last year at whose end it bore the name
  PRIMARY KEY (code, name)
) STRICT, WITHOUT ROWID;
