-- The agency of that full name, new or held; fills in what was not known of it before. Of two codes that its division
-- has had (儋州市: 469003, then 460400) it keeps the one that stands.
-- ?1 name, ?2 full_name, ?3 kind, ?4 region -> agency_id
INSERT INTO main.agency (name, full_name, kind, region) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (full_name) DO UPDATE SET
  region = iif(region IS NULL OR EXISTS (SELECT 1 FROM main.region r WHERE r.code = excluded.region AND r.last_year IS NULL),
               excluded.region, region),
  kind = CASE kind WHEN 'unknown' THEN excluded.kind ELSE kind END
RETURNING agency_id;
