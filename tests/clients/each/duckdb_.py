"""duckdb_.py DuckDB MODULE REPORTS ARCHIVE: reads ARCHIVE, which has been made; it cannot load the module."""
import glob
import os
import sys

import duckdb

path = sys.argv[4]
scanner = glob.glob(os.path.join(sys.prefix, "lib/python*/site-packages/**/sqlite_scanner.duckdb_extension*"), recursive=True)
db = duckdb.connect()
db.execute(f"LOAD '{scanner[0]}'")
db.execute(f"ATTACH '{path}' AS a (TYPE sqlite)")
one = lambda sql, *values: db.execute(sql, values).fetchone()[0]
print("DuckDB", duckdb.__version__, "-", one("SELECT sum(received) FROM a.request_summary"),
      one("SELECT count(*) FROM a.request_summary WHERE denied = ?", "4"), "-", sep="\t")
