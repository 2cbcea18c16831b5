"""python_test.py MODULE SHELL REPORTS ARCHIVE: what a client of SQLite sees that knows nothing of gongkai."""
import os
import re
import sqlite3
import subprocess
import sys
import unittest

MODULE, SHELL, REPORTS, ARCHIVE = sys.argv[1:5]

# What a column of that name is, in whatever view. All others are text.
WHOLE = re.compile(r"(^|_)(id|year|region|current_region|current_code|count|total|seq|is_current|lower|upper)$")
VALUES = {
    "expected": "NUM", "actual": "NUM", "value": "REAL", "prior": "REAL", "growth": "REAL",
    "difference": "REAL", "ratio": "REAL", "repeated": "REAL", "known": "REAL",
}
COUNTS = {
    "stated", "parts", "blanks", "received", "granted", "partial", "denied", "unavailable", "unprocessed", "other",
    "concluded", "carried_out", "carried_in", "corrected", "pending", "peers", "sections", "cells", "metrics",
    "diagnostics", "findings", "quantities", "coded", "reconsiderations", "litigations", "received_rank",
    "received_peers", "disclosure_rate_rank", "disclosure_rate_peers", "comparable", "kept", "changed", "added", "gone",
    "ordinal", "nth", "prior_nth",
}


def kind_of(view, column):
    """The type that a column of a view must have."""
    if view in ("panel", "panel_zh"):
        return None  # by its codebook
    if view.startswith("finding_") and column in ("expected", "actual"):
        return ("INT", "REAL")
    if (view, column) == ("score", "partial") or view == "disclosure_copy" and column.endswith("largest"):
        return "REAL"
    if view == "request_copy" and column.endswith("natural_person"):
        return "INT"
    if column in VALUES:
        return VALUES[column]
    if re.search(r"_(rate|share|growth)$", column):
        return "REAL"
    if column in COUNTS or WHOLE.search(column) or (view, column) == ("region_current", "code"):
        return "INT"
    return "TEXT"


# SQLite's own ways of saying what DuckDB, which reads the text of a view, does not. tests/clients/run asks DuckDB itself.
NOT_DUCKDB = {
    "IS between values": r"\bIS (?:NOT )?(?!NULL\b|NOT\b)", "char()": r"\bchar\(", "total()": r"\btotal\(", "a scalar max()": r"\bm(?:ax|in)\(\d+,",
    "columns of VALUES": r"\bVALUES\b", "LIMIT -1": r"LIMIT -", "CROSS JOIN with ON": r"CROSS JOIN \w+(?: AS \w+)?\s+(?:ON|USING)\b",
    "JOIN without ON": r"(?<!CROSS )\bJOIN \w+ AS \w+(?!\w|\s+(?:ON|USING)\b)",
}
OF_SQLITE = ("prose_change",)  # an error in DuckDB


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


class Views(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if os.path.exists(ARCHIVE):
            os.remove(ARCHIVE)
        reports = REPORTS.replace("'", "''")
        subprocess.run([SHELL, "-batch", ARCHIVE, f'.load "{MODULE[:-3]}"',
                        f"SELECT count(*) FROM gongkai_ingest('{reports}')"], check=True, stdout=subprocess.DEVNULL)
        cls.db = sqlite3.connect(ARCHIVE)
        cls.views = [name for name, in cls.db.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]

    def test_duckdb_can_read_the_text_of_every_view(self):
        for name, sql in self.db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'view'"):
            said = re.sub(r"'[^']*'", "''", re.sub(r"--[^\n]*", "", sql))
            found = [kind for kind, pattern in NOT_DUCKDB.items() if re.search(pattern, said)]
            self.assertEqual(found if name not in OF_SQLITE else [], [], name)

    def columns(self, view):
        """name and type, as SQLite itself gives them to a table made of the view"""
        self.db.execute("DROP TABLE IF EXISTS temp.made")
        self.db.execute(f"CREATE TEMP TABLE made AS SELECT * FROM {quoted(view)} WHERE 0")
        return self.db.execute("SELECT name, type FROM pragma_table_info('made', 'temp')").fetchall()

    def test_every_column_has_the_type_its_name_promises(self):
        self.assertGreater(len(self.views), 40)
        for view in self.views:
            for column, declared in self.columns(view):
                wanted = kind_of(view, column)
                with self.subTest(view=view, column=column):
                    if wanted is None:
                        self.assertIn(declared, ("INT", "REAL", "TEXT"))
                    else:
                        self.assertIn(declared, wanted if isinstance(wanted, tuple) else (wanted,))

    def test_a_number_bound_as_text_finds_what_the_number_finds(self):
        compared = 0
        for view in self.views:
            rows = self.db.execute(f"SELECT * FROM {quoted(view)}").fetchall()
            for number, (column, declared) in enumerate(self.columns(view)):
                values = {row[number] for row in rows if row[number] is not None}
                for value in sorted(values, key=str)[:3]:
                    with self.subTest(view=view, column=column, value=value):
                        if declared == "TEXT":
                            self.assertIsInstance(value, str)
                            continue
                        self.assertIsInstance(value, float if declared == "REAL" else (int, float))
                        if view in ("panel", "panel_zh", "peer_rank", "report_overview") and number > 12:
                            continue  # typed as the others, and slow to ask column by column
                        found = self.db.execute(f"SELECT count(*) FROM {quoted(view)} WHERE {quoted(column)} = ?",
                                                (str(value),)).fetchone()[0]
                        self.assertEqual(found, sum(1 for row in rows if row[number] == value))
                        compared += 1
        self.assertGreater(compared, 200)

    def test_what_the_issue_asked(self):
        one = lambda sql, value: self.db.execute(sql, (value,)).fetchone()[0]
        self.assertEqual(one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"), 3)
        self.assertEqual(one("SELECT count(*) FROM request_summary WHERE received = ?", "21"), 1)
        self.assertEqual(one("SELECT count(*) FROM request_cell WHERE count = ?", "0"),
                         one("SELECT count(*) FROM request_cell WHERE count = ?", 0))

    def test_who_has_no_level_is_not_ranked_and_the_row_says_why(self):
        rows = self.db.execute("SELECT agency, level, received_rank, received_peers, disclosure_rate_rank, reason FROM peer_rank").fetchall()
        self.assertEqual(len(rows), self.db.execute("SELECT count(*) FROM request_summary").fetchone()[0])
        unplaced = [row for row in rows if row[1] is None]
        self.assertGreater(len(unplaced), 20)  # the examples' divisions are invented
        for row in unplaced:
            self.assertEqual(row[2:], (None, None, None, "机关所属行政区划不明，无同级可比"))
        self.assertEqual({(agency, level, reason) for agency, level, *_, reason in rows if level}, {("汝阳县人民政府", "county", None)})

    def test_the_panel_says_what_the_tables_say(self):
        reports = {r for r, in self.db.execute("SELECT report_id FROM report WHERE is_current = 1")}
        names = [name for name, _ in self.columns("panel")]
        codebook = self.db.execute("SELECT name, name_zh, source_table, source_key FROM panel_column ORDER BY ordinal").fetchall()
        self.assertEqual(names, [name for name, *_ in codebook])
        self.assertEqual([name for name, _ in self.columns("panel_zh")], [zh for _, zh, *_ in codebook])
        self.assertLessEqual(max(map(len, names)), 32)
        self.assertTrue(all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names))
        panel = {row[names.index("report_id")]: row for row in self.db.execute("SELECT * FROM panel")}
        self.assertEqual(set(panel), reports)
        for report, row in panel.items():
            for number, (name, _, table, key) in enumerate(codebook):
                first, _, second = key.partition("/")
                if table == "disclosure":
                    sql = "SELECT value FROM disclosure WHERE report_id = ? AND item = ? AND measure = ?"
                    told = self.db.execute(sql, (report, first, second)).fetchone()
                elif table in ("request", "dispute", "request_group"):
                    by = "channel" if table == "dispute" else "outcome"
                    told = self.db.execute(f"SELECT {second} FROM {table} WHERE report_id = ? AND {by} = ?", (report, first)).fetchone()
                else:
                    continue
                with self.subTest(report=report, column=name):
                    self.assertEqual(row[number], told[0] if told else None)

    def test_no_figure_of_the_three_tables_is_missing_from_the_panel(self):
        for table, key in (("disclosure", "item || '/' || measure"), ("dispute", "channel || '/total'"), ("request", "outcome || '/total'")):
            self.assertEqual(self.db.execute(f"""SELECT DISTINCT {key} FROM {table} EXCEPT SELECT source_key FROM panel_column
                                                 WHERE source_table = '{table}'""").fetchall(), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
