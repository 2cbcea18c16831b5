"""metadata_test.py MODULE SHELL METADATA ARCHIVE: every table, view and column of an archive has a description in Datasette's metadata."""
import os
import sqlite3
import subprocess
import sys
import unittest

import yaml

MODULE, SHELL, METADATA, ARCHIVE = sys.argv[1:5]
CODEBOOK = ("panel", "panel_zh")  # panel_column describes the columns of the one, those of the other are words


class Metadata(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if os.path.exists(ARCHIVE):
            os.remove(ARCHIVE)
        subprocess.run([SHELL, "-batch", ARCHIVE, f'.load "{MODULE[:-3]}"', "SELECT gongkai_create()"], check=True, stdout=subprocess.DEVNULL)
        cls.db = sqlite3.connect(ARCHIVE)
        with open(METADATA, encoding="utf-8") as file:
            cls.said = yaml.safe_load(file)["databases"]["archive"]["tables"]

    def test_every_table_and_view_is_described_and_no_other(self):
        there = {name for name, in self.db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'")}
        self.assertGreater(len(there), 80)
        self.assertEqual(set(self.said) - {"conversion"}, there)  # which only the command gongkai makes
        for name, said in self.said.items():
            with self.subTest(name=name):
                self.assertTrue(said.get("title") and said.get("description"))

    def test_every_column_is_described_and_no_other(self):
        for name, said in self.said.items():
            columns = [column for column, in self.db.execute("SELECT name FROM pragma_table_info(?)", (name,))]
            with self.subTest(name=name):
                if name == "conversion":
                    continue
                if name in CODEBOOK:
                    self.assertNotIn("columns", said)
                    named = self.db.execute(f"SELECT {'name' if name == 'panel' else 'name_zh'} FROM panel_column ORDER BY ordinal").fetchall()
                    self.assertEqual(columns, [column for column, in named])
                else:
                    self.assertEqual(set(said["columns"]), set(columns))
                    self.assertTrue(all(said["columns"].values()))
                self.assertIn(said.get("label_column", columns[0]), columns)
                self.assertLessEqual(set(said.get("facets", [])), set(columns))

    def test_every_foreign_key_names_its_column(self):  # Datasette answers 500 where one does not
        keys = self.db.execute("""SELECT m.name, k."table", k."to" FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS k
                                   WHERE m.type = 'table'""").fetchall()
        self.assertGreater(len(keys), 20)
        self.assertEqual([key for key in keys if key[2] is None], [])

    def test_a_rule_is_described_by_its_catalogue(self):
        rules = dict(self.db.execute("SELECT view_name, description FROM finding_rule"))
        self.assertGreater(len(rules), 40)
        for name, description in rules.items():
            self.assertEqual(self.said[name]["description"], description + "。")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
