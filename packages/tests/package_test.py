"""The installed package: load, connect, parse."""
import os
import sqlite3
import subprocess
import sys
import unittest

import gongkai

REPORTS = os.path.join(os.environ["EXAMPLES"], "reports")


class Package(unittest.TestCase):
    def test_the_version_is_the_projects(self):
        version = gongkai.connect(":memory:").execute("SELECT gongkai_version()").fetchone()[0]
        self.assertEqual(gongkai.__version__, version)

    def test_load_leaves_no_door_open(self):
        db = sqlite3.connect(":memory:")
        gongkai.load(db)
        self.assertEqual(db.execute("SELECT gongkai_number('一百二十三')").fetchone(), (123,))
        with self.assertRaises(sqlite3.OperationalError):
            db.execute("SELECT load_extension(?)", (gongkai.loadable_path(),))

    def test_parse_gives_what_an_archive_stores(self):
        path = os.path.join(REPORTS, "bailu-education-2022.docx")
        with open(path, "rb") as file:
            tables = gongkai.parse(file.read(), path)
        db = gongkai.connect(":memory:")
        db.execute("SELECT * FROM gongkai_ingest(?)", (path,))
        for name in ("request", "disclosure", "dispute", "metric", "citation", "diagnostic"):
            columns = list(tables[name][0])
            kept = [column for column in columns if column != "section_id"]
            stored = db.execute(f"SELECT {', '.join(kept)} FROM {name}").fetchall()
            self.assertEqual(sorted(map(repr, stored)), sorted(repr(tuple(row[column] for column in kept)) for row in tables[name]))
        self.assertEqual(tables["report"][0]["year"], 2022)

    def test_what_is_no_report_says_so(self):
        with self.assertRaisesRegex(gongkai.NoReport, "not an annual report"):
            gongkai.parse("不是年度报告")

    def test_apsw_and_pysqlite3_stand_in(self):
        script = ("import sqlite3, sys, warnings\n"
                  "class Connection:\n    pass\n"
                  "sqlite3.Connection = Connection\n"  # as a Python is that was built without loading extensions
                  "for name in sys.argv[1].split(): sys.modules[name] = None\n"
                  "import gongkai\n"
                  "with warnings.catch_warnings(record=True) as said:\n"
                  "    warnings.simplefilter('always')\n"
                  "    db = gongkai.connect(':memory:')\n"
                  "print(type(db).__module__, said[0].message, len(gongkai.parse(open(sys.argv[2], 'rb').read())['request']))\n")
        report = os.path.join(REPORTS, "wangshu-2023.txt")

        def run(absent):
            return subprocess.run([sys.executable, "-c", script, absent, report], capture_output=True, text=True)

        self.assertRegex(run("").stdout, r"pysqlite3.* built without loading extensions: pysqlite3 is used \d+")
        self.assertRegex(run("pysqlite3 pysqlite3.dbapi2").stdout, r"apsw.* built without loading extensions: apsw is used \d+")
        self.assertIn("pip install pysqlite3", run("pysqlite3 pysqlite3.dbapi2 apsw").stderr)


if __name__ == "__main__":
    unittest.main()
