-- Administrative divisions, GB/T 2260.

CREATE TABLE IF NOT EXISTS main.region (
  code        INTEGER PRIMARY KEY,  -- 410326
  name        TEXT NOT NULL,     -- 汝阳县
  full_name   TEXT NOT NULL,     -- 河南省洛阳市汝阳县
  level       TEXT NOT NULL,     -- 'country' | 'province' | 'prefecture' | 'county' | 'township'
  parent      INTEGER REFERENCES region
) STRICT;
