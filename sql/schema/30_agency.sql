-- Who reports.

CREATE TABLE IF NOT EXISTS main.agency (
  agency_id   INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,     -- canonical, without the chain of superior regions; not unique
  full_name   TEXT NOT NULL UNIQUE,  -- with the chain as far as it is known
  region      INTEGER REFERENCES region (code),  -- the division it governs or serves; for a township or street, its county
  kind        TEXT NOT NULL      -- 'government' | 'government_office' | 'department' | 'township' | 'institution' | 'unknown'
) STRICT;

CREATE INDEX IF NOT EXISTS main.agency_name ON agency (name);
CREATE INDEX IF NOT EXISTS main.agency_region ON agency (region);

CREATE TABLE IF NOT EXISTS main.agency_alias (  -- every form of the name met in a document
  name        TEXT NOT NULL,
  agency_id   INTEGER NOT NULL REFERENCES agency (agency_id),
  PRIMARY KEY (name, agency_id)
) STRICT, WITHOUT ROWID;
