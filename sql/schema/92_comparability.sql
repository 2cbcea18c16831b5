-- Which numbers of different forms mean the same.

CREATE TABLE IF NOT EXISTS main.comparability (  -- of two measures; without a row nothing is known, and none compares
  measure_a   TEXT NOT NULL,     -- of the earlier form: a code of `measure`, or 'request.' and a code of `outcome`, with
                                 -- '@' and the edition where the code alone does not tell the form
  measure_b   TEXT NOT NULL,     -- of the later form
  comparable  INTEGER NOT NULL,  -- 1: the same thing counted the same way; 0: not to be compared
  note        TEXT NOT NULL,     -- why
  PRIMARY KEY (measure_a, measure_b)
) STRICT, WITHOUT ROWID;
