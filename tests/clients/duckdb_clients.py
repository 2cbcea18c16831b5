"""duckdb_clients.py MODULE EXAMPLES WORK: every table and view, read by DuckDB's scanner, against SQLite, value by value."""
import decimal
import glob
import os
import sqlite3
import sys
import unittest

import duckdb

import archive

# What SQLite alone can work out: an error, never other rows.
OF_SQLITE = {"prose_change", "report_change"}
TYPES = {"BIGINT", "DOUBLE", "VARCHAR", "DECIMAL(38,10)", "BLOB"}  # DECIMAL: finding.expected and .actual


def comparable(value):
    if isinstance(value, decimal.Decimal):
        value = float(value)
    return round(value, 9) if isinstance(value, float) else value


def sorted_rows(rows):
    rows = [tuple(map(comparable, row)) for row in rows]
    return sorted(rows, key=lambda row: [(value is None, isinstance(value, str), value or 0) if not isinstance(value, str)
                                         else (False, True, value) for value in row])


class DuckDB(unittest.TestCase):
    def test_every_value(self):
        path = archive.made(*sys.argv[1:4], "duckdb.db")
        scanner = glob.glob(os.path.join(sys.prefix, "lib/python*/site-packages/**/sqlite_scanner.duckdb_extension*"), recursive=True)
        duck = duckdb.connect()
        duck.execute(f"LOAD '{scanner[0]}'")
        duck.execute(f"ATTACH '{path}' AS archive (TYPE sqlite)")
        lite = sqlite3.connect(path)
        names = lite.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'").fetchall()
        self.assertGreater(len(names), 70)
        for name, in names:
            with self.subTest(name=name):
                if name in OF_SQLITE:
                    self.assertRaises(duckdb.Error, duck.execute, f'FROM archive."{name}"')
                    continue
                found = duck.execute(f'FROM archive."{name}"')
                self.assertLessEqual({str(column[1]) for column in found.description}, TYPES)
                self.assertEqual(sorted_rows(found.fetchall()), sorted_rows(lite.execute(f'SELECT * FROM "{name}"').fetchall()))

    def test_the_median_of_odd_peers(self):
        path = os.path.join(sys.argv[3], "odd.db")
        if os.path.exists(path):
            os.remove(path)
        lite = archive.connect(sys.argv[1], path)
        lite.execute("SELECT gongkai_create()").fetchall()
        counties = lite.execute("SELECT code, name, full_name FROM region WHERE level = 'county' AND last_year IS NULL LIMIT 3").fetchall()
        for number, (code, name, full_name) in enumerate(counties):
            lite.execute("INSERT INTO agency VALUES (?, ?, ?, ?, 'government')", (number, name, full_name, code))
            lite.execute("INSERT INTO report (report_id, agency_id, year, edition, media_type, charset, sha256, is_current)"
                         " VALUES (?1, ?1, 2023, '2021', 'text/plain', 'UTF-8', ?1, 1)", (number,))
            lite.execute("INSERT INTO request (report_id, outcome, total) VALUES (?, 'received_new', ?)", (number, 10 * (number + 1)))
        lite.commit()
        lite.close()
        scanner = glob.glob(os.path.join(sys.prefix, "lib/python*/site-packages/**/sqlite_scanner.duckdb_extension*"), recursive=True)
        duck = duckdb.connect()
        duck.execute(f"LOAD '{scanner[0]}'")
        duck.execute(f"ATTACH '{path}' AS archive (TYPE sqlite)")
        self.assertEqual(duck.execute("SELECT peers, received FROM archive.peer_median").fetchall(), [(3, 20)])
        self.assertEqual(duck.execute("SELECT received, received_rank FROM archive.peer_rank ORDER BY 2").fetchall(),
                         [(30, 1), (20, 2), (10, 3)])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
