"""gongkai.spark on a cluster of two workers, one of them killed in the middle, against gongkai_ingest on the same folder; then every
view in Spark against that view in SQLite."""
import decimal
import glob
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
import unittest

from pyarrow.dataset import dataset
from pyspark.sql import SparkSession

import gongkai
from gongkai import spark

REPORTS = os.path.join(os.environ["EXAMPLES"], "reports")
COPIES = 2
NOT_OF_THE_TABLE = ("sha256", "path", "year", "province", "agency", "agency_full_name", "agency_kind", "region")


def documents(folder):
    """Many documents: those of the examples with blank lines behind, one of them twice, and one that is no report."""
    for path in sorted(glob.glob(f"{REPORTS}/*")):
        name, ending = os.path.splitext(os.path.basename(path))
        with open(path, "rb") as file:
            content = file.read()
        for copy in range(1 if ending == ".docx" else COPIES):
            with open(os.path.join(folder, f"{name} {copy}{ending}"), "wb") as file:
                file.write(content + b"\n" * copy)
    shutil.copy(os.path.join(folder, "lanxi-2023 0.html"), os.path.join(folder, "z.html"))
    with open(os.path.join(folder, "no.txt"), "w") as file:
        file.write("no report")
    with open(f"{REPORTS}/ruyang-2020.txt") as file:
        whole = file.read()
    for county in ("嵩县", "伊川县", "宜阳县", "洛宁县", "栾川县"):  # that have peers, copy each other and write carelessly
        with open(os.path.join(folder, f"{county}.txt"), "w") as file:
            file.write(whole.replace("汝阳县", county).replace("一、总体情况\n", "一、总体情况\n2018年，我县（以下简称我县公开了XX件，的的确确。\n", 1))


def executors():
    """The processes of the workers: descendants of this one."""
    parents, named = {}, []
    for status in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(status) as file:
                fields = file.read().rpartition(")")[2].split()
            pid = int(status.split("/")[2])
            parents[pid] = int(fields[1])
            with open(f"/proc/{pid}/cmdline") as file:
                if "CoarseGrainedExecutorBackend" in file.read():
                    named.append(pid)
        except OSError:
            pass

    def is_ours(pid):
        while pid in parents and pid != os.getpid():
            pid = parents[pid]
        return pid == os.getpid()

    return [pid for pid in named if is_ours(pid) and not any(parents[pid] == other for other in named)]


def kill_one(session, killed):
    """Kills a worker when some of its tasks are done and others are not."""
    tracker = session.sparkContext.statusTracker()
    while not killed:
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info and info.numTasks > 10 and info.numCompletedTasks >= 4 and info.numActiveTasks:
                killed.append((executors()[0], info.numCompletedTasks, info.numTasks))
                os.kill(killed[0][0], signal.SIGKILL)
                return
        time.sleep(0.05)


class Spark(unittest.TestCase):
    def test_the_rows_are_those_of_an_archive(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        os.mkdir(f"{folder}/in")
        documents(f"{folder}/in")
        db = gongkai.connect(":memory:")
        db.execute("SELECT * FROM gongkai_ingest(?)", (f"{folder}/in",))

        os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
        session = (SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false")
                   .config("spark.driver.bindAddress", "127.0.0.1").config("spark.sql.shuffle.partitions", "4")
                   .config("spark.executorEnv.PYTHONPATH", os.environ.get("PYTHONPATH", "")).getOrCreate())
        self.addCleanup(session.stop)
        killed = []
        threading.Thread(target=kill_one, args=(session, killed), daemon=True).start()
        spark.write(session, f"{folder}/in", f"{folder}/out", partitions=16)
        self.assertTrue(killed, "no worker was killed in the middle")
        print("killed executor %d when %d of %d tasks were done" % killed[0])

        session.stop()
        self.compare(f"{folder}/out", db)
        self.compare_views(f"{folder}/out", db)

    def compare_views(self, tables, db):
        session = (SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", "1").config("spark.driver.memory", "2g")
                   .config("spark.sql.adaptive.enabled", "false").config("spark.sql.codegen.wholeStage", "false")
                   .config("spark.sql.codegen.factoryMode", "NO_CODEGEN").getOrCreate())  # compiling takes longer than the little there is to do
        self.addCleanup(session.stop)
        db.execute("INSERT INTO score_weight VALUES ('a', 'sections', 1, NULL), ('a', 'request.answered', 2, NULL)")
        spark.views(session, tables)
        session.createDataFrame([("a", "sections", 1.0), ("a", "request.answered", 2.0)], "score string, item string, weight double").createOrReplaceTempView("score_weight")
        names = {column: [dict(map(tuple, rows)) for rows in (session.sql(f"SELECT {column}, {name} FROM {table}").collect(),
                                                              db.execute(f"SELECT {column}, {name} FROM {table}").fetchall())]
                 for column, name, table in (("report_id", "sha256", "report"), ("agency_id", "full_name", "agency"))}
        names["prior_report_id"] = names["报告编号"] = names["report_id"]
        names["机关编号"] = names["agency_id"]
        rows = 0
        for view, in db.execute("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY rowid").fetchall():
            with self.subTest(view=view):
                start = time.time()
                found = session.sql(f"SELECT * FROM `{view}`")
                stored = db.execute(f"SELECT * FROM {view}")
                columns = [column for column, *_ in stored.description]
                self.assertEqual(found.columns, columns)
                mine, theirs = (sorted(repr([plain(value, names.get(column, ({}, {}))[side]) for column, value in zip(columns, row)]) for row in asked)
                                for side, asked in enumerate((found.collect(), stored.fetchall())))
                self.assertEqual(mine, theirs)
                rows += len(mine)
                print(f"{view}: {len(mine)} rows equal, {time.time() - start:.1f} s", flush=True)
        print(rows, "rows of views compared")

    def compare(self, tables, db):
        """Every row of the data sets, as another reader of Parquet has them, with those of the archive."""
        def found(name):
            return dataset(f"{tables}/{name}", partitioning="hive").to_table().to_pylist()

        self.assertEqual([row["reason"][:20] for row in found("refused")], ["not an annual report"])
        self.assertTrue(glob.glob(f"{tables}/request/year=2023/province=410000/*.parquet") or glob.glob(f"{tables}/request/year=2023/province=-1/*.parquet"))
        ordinals = {(row["sha256"], row["section_id"]): row["ordinal"] for row in found("section")}
        compared = 0
        for name in spark.TABLES:
            rows = found(name)
            joined = "" if name == "report" else "JOIN report USING (report_id)"
            if not rows:
                self.assertEqual(db.execute(f"SELECT count(*) FROM {name}").fetchone(), (0,))
                continue
            columns = [column for column in rows[0] if column not in NOT_OF_THE_TABLE]
            stored = db.execute(f"SELECT sha256, {', '.join(section(c, name) for c in columns)} FROM {name} AS t {joined}").fetchall()
            mine = [(row["sha256"], *(ordinals.get((row["sha256"], row[c])) if c in ("section_id", "parent_id") else row[c] for c in columns)) for row in rows]
            with self.subTest(table=name):
                self.assertEqual(sorted(map(repr, mine)), sorted(map(repr, stored)))
            compared += len(mine)
        agencies = db.execute("SELECT sha256, full_name, year FROM report JOIN agency USING (agency_id)").fetchall()
        self.assertEqual(sorted((row["sha256"], row["agency_full_name"], row["year"]) for row in found("report")), sorted(agencies))
        print(compared, "rows compared")


def plain(value, names):
    """A value as both libraries may give it; an identifier by what it stands for."""
    if value in names:
        return names[value]
    return float(value) if isinstance(value, (int, decimal.Decimal)) else value


def section(column, table):
    """A column of a table, where it is a section's number that section's ordinal."""
    if column == "section_id" and table == "section":
        return "t.ordinal"
    if column in ("section_id", "parent_id"):
        return f"(SELECT ordinal FROM section AS s WHERE s.section_id = t.{column})"
    return f"t.{column}"


if __name__ == "__main__":
    unittest.main()
