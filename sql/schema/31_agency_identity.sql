-- Which bodies of one name are one.

CREATE TABLE IF NOT EXISTS main.agency_hint (  -- of bodies whose names do not say where they are
  agency_id   INTEGER NOT NULL REFERENCES agency (agency_id),
  hint        TEXT NOT NULL,     -- 'source …', 'telephone …', 'host …', 'folder …': met in or with a report of it
  PRIMARY KEY (agency_id, hint)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.agency_merged (  -- by gongkai_merge_agency(): later reports under the name are of that agency
  full_name   TEXT PRIMARY KEY,
  agency_id   INTEGER NOT NULL REFERENCES agency (agency_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.agency_township (  -- the township or street itself, where its code is known; region is its county
  agency_id   INTEGER PRIMARY KEY REFERENCES agency (agency_id),
  township    INTEGER NOT NULL REFERENCES region (code)
) STRICT;
