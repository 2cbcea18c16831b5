-- Declaration of the table-valued function gongkai_compare(content_a, content_b): what two reports have in common.
CREATE TABLE gongkai_compare (
  kind        TEXT,     -- 'section': a main section with all under it | 'sentence' | 'figure'
  place       TEXT,     -- of a sentence: of its section
  status      TEXT,     -- 'kept' | 'changed' | 'added' (not in the earlier report) | 'gone' (not in the later one)
  ordinal     INTEGER,  -- of the section in the later report; those gone stand behind
  prior_text  TEXT,     -- heading or sentence in the earlier report
  text        TEXT,     -- … in the later one
  prior_nth   INTEGER,  -- which sentence of its section it is there
  nth         INTEGER,
  repeated    REAL,     -- share of the later text's shingles that the earlier has, from 0 to 1
  kept        INTEGER,  -- sentences of a section, by their status
  changed     INTEGER,
  added       INTEGER,
  gone        INTEGER,
  prior       REAL,     -- figure of the earlier report
  value       REAL,     -- … of the later one
  difference  REAL,     -- NULL where they do not compare
  ratio       REAL,     -- value / prior
  comparable  INTEGER,  -- 1: counted the same way in both; 0: not, or nobody knows. NULL: only one states it
  note        TEXT,     -- why not
  content_a   HIDDEN,
  content_b   HIDDEN,
  source_a    HIDDEN,   -- where they came from; may be left out
  source_b    HIDDEN
);
