-- The agency of that full name, new or held; fills in what was not known of it before.
-- ?1 name, ?2 full_name, ?3 kind, ?4 region -> agency_id
INSERT INTO main.agency (name, full_name, kind, region) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (full_name) DO UPDATE SET
  region = coalesce(region, excluded.region),
  kind = CASE kind WHEN 'unknown' THEN excluded.kind ELSE kind END
RETURNING agency_id;
