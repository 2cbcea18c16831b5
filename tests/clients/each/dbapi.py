"""dbapi.py sqlite3|apsw|pysqlite3|pandas MODULE REPORTS ARCHIVE"""
import sys

name, module, reports, path = sys.argv[1:]
if name == "apsw":
    import apsw as library
    version = library.apsw_version()
elif name == "pysqlite3":
    from pysqlite3 import dbapi2 as library
    from importlib.metadata import version as of
    version = of("pysqlite3")
else:
    import sqlite3 as library
    version = sys.version.split()[0]
db = library.Connection(path)
db.enable_load_extension(True)
db.load_extension(module[:-3])

db.cursor().execute("SELECT * FROM gongkai_ingest(?)", (reports,))
db.cursor().execute("SELECT gongkai_search_create()").fetchall()
if name == "pandas":
    import pandas
    version = pandas.__version__
    one = lambda sql, *values: pandas.read_sql(sql, db, params=values).iloc[0, 0]
else:
    one = lambda sql, *values: db.cursor().execute(sql, values).fetchone()[0]
print(name, version, one("SELECT count(*) FROM report"), one("SELECT sum(received) FROM request_summary"),
      one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"),
      one("SELECT count(*) FROM section_search WHERE section_search MATCH ?", "征地"), sep="\t")
