-- A number that changes whenever the schema does, and goes back when a schema change is rolled back.
PRAGMA main.schema_version;
