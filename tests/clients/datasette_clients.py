"""datasette_clients.py MODULE EXAMPLES WORK: every page of Datasette and sqlite-utils, with the metadata of examples/datasette."""
import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import unittest
from urllib.parse import quote

import yaml
from datasette.app import Datasette

import archive

MODULE, EXAMPLES, WORK = sys.argv[1:4]
BIN = os.path.dirname(sys.executable)
METADATA = os.path.join(EXAMPLES, "datasette", "metadata.yaml")
with open(METADATA, encoding="utf-8") as metadata:
    SAID = yaml.safe_load(metadata)
DATABASE = SAID["databases"]["archive"]


def get(path, database, extension=None):
    """The status and body of one page."""
    async def ask():
        app = Datasette([database], metadata=SAID, settings={"sql_time_limit_ms": 60000},
                        sqlite_extensions=[extension] if extension else [])
        await app.invoke_startup()
        answer = await app.client.get(path)
        return answer.status_code, answer.text

    return asyncio.run(ask())


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plain = archive.made(MODULE, EXAMPLES, os.path.join(WORK, "plain"), "archive.db")
        cls.searched = archive.made(MODULE, EXAMPLES, os.path.join(WORK, "searched"), "archive.db", search=True)

    def json(self, path, database=None, extension=None):
        code, body = get(path, database or self.plain, extension)
        self.assertEqual(code, 200, path + body[-500:])
        return json.loads(body)

    def test_every_table_and_view_with_labels(self):
        lite = sqlite3.connect(self.plain)
        for name, in lite.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'").fetchall():
            with self.subTest(name=name):
                self.json(f"/archive/{name}.json?_labels=on&_size=5")

    def test_codes_have_their_names(self):
        row = self.json("/archive/request.json?_labels=on&_shape=array&_size=1")[0]
        self.assertEqual(row["outcome"]["label"], sqlite3.connect(self.plain).execute(
            "SELECT name_zh FROM outcome WHERE outcome = ?", (row["outcome"]["value"],)).fetchone()[0])
        self.assertIn("年", row["report_id"]["label"])

    def test_a_filter_finds_numbers(self):
        rows = self.json("/archive/request_summary.json?denied=4&_shape=array")
        self.assertEqual(len(rows), 3)
        found = self.json("/archive/request_cell.json?count=0&_size=1")
        self.assertEqual(found["filtered_table_rows_count"],
                         sqlite3.connect(self.plain).execute("SELECT count(*) FROM request_cell WHERE count = 0").fetchone()[0])

    def test_the_search_box(self):
        found = self.json(f"/archive/section.json?_search={quote('征地')}", self.searched, MODULE)
        self.assertEqual(found["filtered_table_rows_count"], 5)
        page = get("/archive/section", self.searched, MODULE)[1]
        self.assertIn('name="_search"', page)

    def test_the_readonly_entry(self):
        readonly = (MODULE, "sqlite3_gongkai_readonly_init")
        sql = quote("SELECT gongkai_number('一百二十三') AS n")
        self.assertEqual(self.json(f"/archive.json?sql={sql}&_shape=array", extension=readonly), [{"n": 123.0}])
        refused = get(f"/archive.json?sql={quote('SELECT * FROM gongkai_ingest(1)')}", self.plain, readonly)[1]
        self.assertIn("no such table: gongkai_ingest", refused)

    def test_every_canned_query(self):
        for name in DATABASE["queries"]:
            with self.subTest(name=name):
                self.assertNotEqual(self.json(f"/archive/{name}.json?_shape=array&name=%E5%85%AC%E5%BC%80"), [])

    def test_the_dashboard(self):
        code, page = get("/-/dashboards/overview", self.plain)
        self.assertEqual(code, 200, page[-500:])
        lite = sqlite3.connect(self.plain)
        for chart in SAID["plugins"]["datasette-dashboards"]["overview"]["charts"].values():
            self.assertIn(chart["title"], page)
            rows = lite.execute(chart["query"])
            names = [column[0] for column in rows.description]
            rows = rows.fetchall()
            self.assertNotEqual(rows, [])
            encoding = chart["display"]["encoding"]
            if encoding["x"]["field"] == "year":  # at their distance: a year without a report is a gap
                self.assertEqual(encoding["x"]["type"], "quantitative")
            if "color" in encoding:  # no colour twice
                self.assertLessEqual(len({row[names.index(encoding["color"]["field"])] for row in rows}), 20)
                self.assertEqual(encoding["color"]["scale"], {"scheme": "category20"})

    def test_sqlite_utils(self):
        def run(*arguments):
            return subprocess.run([os.path.join(BIN, "sqlite-utils"), *arguments], capture_output=True, text=True, check=True).stdout

        self.assertIn({"table": "report", "count": 28}, json.loads(run("tables", self.plain, "--counts")))
        self.assertIn({"table": "report", "count": 28}, json.loads(run("tables", self.searched, "--counts", "--load-extension", MODULE)))
        path = shutil.copy(self.searched, os.path.join(WORK, "dropped.db"))
        dropped = archive.connect(MODULE, path)
        dropped.execute("DROP TABLE section_search")
        dropped.close()
        self.assertIn({"table": "report", "count": 28}, json.loads(run("tables", path, "--counts")))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
