-- Why a rule of `finding` is one.

CREATE TABLE IF NOT EXISTS main.finding_source (
  view_name   TEXT NOT NULL,     -- of finding_rule
  document    TEXT NOT NULL,     -- what prescribes it, or names it as a common fault
  says        TEXT NOT NULL,     -- what of it the rule rests on, in short
  PRIMARY KEY (view_name, document)
) STRICT, WITHOUT ROWID;
