"""The command: ingest, check, query, export, serve."""
import csv
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

EXAMPLES = os.environ["EXAMPLES"]
REPORTS = os.path.join(EXAMPLES, "reports")
DRAFT = os.path.join(EXAMPLES, "draft", "wangshu-2024.txt")


def run(*arguments, path=None):
    environment = dict(os.environ, **({"PATH": path} if path else {}))
    done = subprocess.run([os.path.join(os.path.dirname(sys.executable), "gongkai"), *arguments], capture_output=True, text=True, env=environment)
    return done.returncode, done.stdout, done.stderr


class Command(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="政务 公开")
        cls.archive = os.path.join(cls.folder, "all.db")
        cls.first = run("ingest", REPORTS, "-o", cls.archive)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def ask(self, sql, path=None):
        return sqlite3.connect(path or self.archive).execute(sql).fetchall()

    def test_ingest_and_again(self):
        self.assertEqual(self.first[0], 0)
        self.assertIn("读入 28 份", self.first[1])
        self.assertEqual(run("ingest", REPORTS, "-o", self.archive)[:2], (0, "已有 28 份\n"))
        self.assertEqual(self.ask("SELECT count(*) FROM report"), [(28,)])

    def mixed(self):
        """A folder with files that are converted; what of it can be is the second value."""
        mixed = tempfile.mkdtemp(dir=self.folder)
        shutil.copy(os.path.join(REPORTS, "lanxi-2023.html"), mixed)
        with open(os.path.join(mixed, "不是报告.txt"), "w", encoding="utf-8") as file:
            file.write("通知")
        with open(os.path.join(mixed, "坏.pdf"), "wb") as file:
            file.write(b"%PDF-1.4\nbroken")
        office = shutil.which("soffice")
        for name, kind in (("bailu-education-2022.docx", "pdf"), ("bailu-education-2023.docx", "doc")):
            if office:
                subprocess.run([office, "--headless", f"-env:UserInstallation=file://{self.folder.replace(' ', '%20')}/profile", "--convert-to", kind,
                                "--outdir", mixed, os.path.join(REPORTS, name)], check=True, capture_output=True)
        return mixed, bool(office)

    def test_what_has_to_be_converted(self):
        mixed, office = self.mixed()
        archive = os.path.join(self.folder, "mixed.db")
        code, said, _ = run("ingest", mixed, "-o", archive)
        self.assertEqual(code, 1)  # the broken one
        self.assertRegex(said, r"不收：.*坏\.pdf：PDF 文件不能读取")
        self.assertIn("不是报告.txt：不是政府信息公开工作年度报告", said)
        self.assertIn(f"读入 {3 if office else 1} 份，不收 2 份", said)
        again = run("ingest", mixed, "-o", archive)[1]
        self.assertIn(f"已有 {3 if office else 1} 份，不收 2 份", again)
        self.assertEqual(self.ask("SELECT count(*) FROM report", archive), [(3 if office else 1,)])
        self.assertEqual(self.ask("SELECT count(*) FROM ingest_log WHERE status = 'rejected' AND source LIKE '%.doc'", archive), [(0,)])
        if office:
            of = "SELECT outcome, total FROM request JOIN report USING (report_id) WHERE is_current AND source LIKE '%bailu-education-2023%'"
            self.assertEqual(self.ask(of, archive), self.ask(of))

    def test_names_that_are_no_utf8(self):
        folder = os.path.join(os.fsencode(self.folder), "报告".encode("gbk"))
        os.mkdir(folder)
        shutil.copy(os.fsencode(os.path.join(REPORTS, "lanxi-2023.html")), os.path.join(folder, "网页.html".encode("gbk")))
        with open(os.path.join(folder, "坏.pdf".encode("gbk")), "wb") as file:
            file.write(b"%PDF-1.4\nbroken")
        archive = os.path.join(self.folder, "names.db")
        code, said, _ = run("ingest", os.fsdecode(folder), "-o", archive)
        self.assertEqual(code, 1)
        self.assertIn("报告/坏.pdf：PDF 文件不能读取", said)
        self.assertIn("读入 1 份，不收 1 份", said)
        self.assertEqual([source.split("/")[-2:] for source, in self.ask("SELECT source FROM report", archive)], [["报告", "网页.html"]])
        self.assertEqual(run("check", os.fsdecode(os.path.join(folder, "网页.html".encode("gbk"))))[0], 0)

    def test_reasons_in_chinese_are_of_reasons_that_there_are(self):
        import gongkai
        from gongkai.command import reasons
        with open(gongkai.loadable_path() + ".so", "rb") as file:
            module = file.read()
        self.assertEqual([beginning for beginning in reasons.CHINESE if beginning.encode() not in module], [])

    def test_without_libreoffice_it_is_named(self):
        old = os.path.join(self.folder, "旧.doc")
        with open(old, "wb") as file:
            file.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
        self.assertIn("需要 LibreOffice，本机没有安装", run("ingest", old, "-o", os.path.join(self.folder, "old.db"), path="/nowhere")[1])
        self.assertEqual(run("check", old, path="/nowhere")[0], 2)

    def test_check(self):
        code, said, _ = run("check", DRAFT)
        self.assertEqual(code, 1)
        self.assertIn("错误  表三 予以公开 × 自然人：“待核”不能确定地读作一个数值，未采用。\n", said)
        with open(DRAFT, encoding="utf-8") as file:
            number = next(number for number, line in enumerate(file, 1) if "待核" in line)
        self.assertIn(f"第 {number} 行：", said)
        self.assertTrue(said.endswith("2024年度报告：有错误，不宜发布。\n"))
        code, said, _ = run("check", os.path.join(REPORTS, "bailu-education-2022.docx"))
        self.assertEqual(code, 0)
        self.assertIn("所在行：规章 |", said)
        self.assertEqual(run("check", "nowhere.docx")[0], 2)
        self.assertEqual(run("check", __file__)[:2], (2, "不能读作年度报告：不是政府信息公开工作年度报告：没有标题和章节，也没有规定的表格\n"))
        self.assertEqual(run("check", REPORTS)[:2], (2, f"{REPORTS} 是文件夹：请给出一份草稿\n"))

    def test_check_names_the_cells_of_a_row_at_once(self):
        from gongkai.command.check import joined
        cells = [{"程度": "提示", "位置": f"表三 重复申请 × {column}", "行": 5, "说明": "单元格为空，报告未填数值。"} for column in ("自然人", "其他")]
        other = {"程度": "警告", "位置": "报告年度", "行": 5, "说明": "单元格为空，报告未填数值。"}
        self.assertEqual([problem["位置"] for problem in joined([*cells, other])], ["表三 重复申请 × 自然人、其他", "报告年度"])

    def test_check_against_last_year_leaves_the_archive_alone(self):
        before = self.ask("SELECT count(*) FROM report"), self.ask("SELECT count(*) FROM ingest_log")
        alone, beside = run("check", DRAFT), run("check", DRAFT, "--archive", self.archive)
        self.assertEqual(beside[0], 1)
        self.assertGreaterEqual(len(beside[1]), len(alone[1]))
        self.assertEqual((self.ask("SELECT count(*) FROM report"), self.ask("SELECT count(*) FROM ingest_log")), before)

    def test_query(self):
        code, said, _ = run("query", self.archive, "SELECT agency, received FROM request_summary WHERE denied = ? ORDER BY 1, 2", "4", "--csv")
        self.assertEqual(code, 0)
        self.assertEqual(len(said.splitlines()), 4)
        self.assertEqual(run("query", self.archive, "SELECT nothing")[0], 2)

    def test_export(self):
        import openpyxl
        import pandas
        wanted = self.ask("SELECT * FROM panel")
        names = [row[1] for row in sqlite3.connect(self.archive).execute("PRAGMA table_info(panel)")]

        def export(ending, *what):
            path = os.path.join(self.folder, "out" + ending)
            code, _, said = run("export", self.archive, *what, path)
            self.assertEqual((code, said), (0, ""))
            return path

        def same(frame):
            self.assertEqual(list(frame), names)
            compare(frame.itertuples(index=False))

        def compare(rows):
            self.assertEqual([tuple(None if pandas.isna(value) or value == "" else value for value in row) for row in rows], wanted)

        with open(export(".csv", "--panel"), encoding="utf-8", newline="") as file:
            self.assertEqual(file.read(1), "\ufeff")
            rows = list(csv.reader(file))
        self.assertEqual(rows, [names] + [["" if value is None else str(value) for value in row] for row in wanted])
        same(pandas.read_parquet(export(".parquet", "--panel")))
        same(pandas.read_stata(export(".dta", "--panel")))
        first, *others = openpyxl.load_workbook(export(".xlsx", "--panel")).active.values
        self.assertEqual(list(first), names)
        compare(others)
        self.assertIn("最多 32 个字符", run("export", self.archive, "--panel-zh", os.path.join(self.folder, "zh.dta"))[2])
        self.assertEqual(run("export", self.archive, "--table", "panel", "out.pdf")[0], 2)

    def test_a_chart_as_png(self):
        path = os.path.join(self.folder, "chart.png")
        code, _, said = run("export", self.archive, "--chart", "line", "SELECT year, received, agency FROM request_summary", path, "--title", "本年新收")
        if code == 0:
            with open(path, "rb") as file:
                self.assertEqual(file.read(8), b"\x89PNG\r\n\x1a\n")
        else:
            self.assertIn("没有中文字体", said)
            self.assertFalse(os.path.exists(path))

    def test_serve_asks_datasette_for_the_archive_by_its_name(self):
        from gongkai.command import serve
        import yaml
        said = yaml.safe_load(serve.metadata("all"))
        self.assertEqual(list(said["databases"]), ["all"])
        self.assertIn("db: all", serve.metadata("all"))
        self.assertEqual(run("serve", "nowhere.db")[0], 2)


if __name__ == "__main__":
    unittest.main()
