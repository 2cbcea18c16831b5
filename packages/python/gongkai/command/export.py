"""导出一张表、一个视图、面板、一句 SQL 的结果，或一幅图。

文件名的后缀决定格式：.csv（UTF-8，带 BOM，Excel 可直接打开）、.xlsx、.parquet、.dta（Stata）；图为 .svg 或 .png。
  gongkai export archive.db --panel panel.dta
  gongkai export archive.db --table request_summary 申请.csv
  gongkai export archive.db --chart line "SELECT year, received, agency FROM request_summary" received.png"""
import os

from ..files import chart, table
from ..rows import ask, value
from .archive import opened

KINDS = ("line", "bar", "stacked")


def arguments(parser):
    parser.add_argument("archive", metavar="ARCHIVE")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--panel", action="store_true", help="面板：一个机关一年一行")
    what.add_argument("--panel-zh", action="store_true", help="面板，列名为表格原文")
    what.add_argument("--table", metavar="NAME", help="表或视图")
    what.add_argument("--sql", help="一句 SQL")
    what.add_argument("--chart", nargs=2, metavar=("KIND", "SQL"), help="图：line、bar 或 stacked；SQL 的列依次为标签、数值、序列")
    parser.add_argument("--title", default="", help="图的标题")
    parser.add_argument("--unit", default="", help="图的单位")
    parser.add_argument("--source", default="", help="图的资料来源")
    parser.add_argument("file", metavar="FILE")


def run(asked):
    archive = opened(asked.archive)
    ending = os.path.splitext(asked.file)[1].lower()
    if asked.chart:
        chart.write(asked.file, ending, picture(archive, asked))
        return 0
    sql, labels = question(archive, asked)
    table.write(asked.file, ending, archive, sql, labels)
    return 0


def question(archive, asked):
    """What is asked, and what its columns are called at length."""
    if asked.panel:
        return "SELECT * FROM panel", dict(ask(archive, "SELECT name, name_zh FROM panel_column")[1])
    if asked.panel_zh:
        return "SELECT * FROM panel_zh", {}
    if asked.table:
        return 'SELECT * FROM "{}"'.format(asked.table.replace('"', '""')), {}
    return asked.sql, {}


def picture(archive, asked):
    kind, sql = asked.chart
    if kind not in KINDS:
        raise ValueError(f"没有这种图：{kind}；有 {'、'.join(KINDS)}")
    columns = len(ask(archive, f"SELECT * FROM ({sql})")[0])
    if columns not in (2, 3):
        raise ValueError("图需要两列或三列：标签、数值、序列")
    names = ", ".join(("label", "value", "series")[:columns])
    return value(archive, f"WITH chart({names}) AS ({sql}) SELECT gongkai_svg(?, label, value, {'series' if columns == 3 else 'NULL'}, ?, ?, ?) FROM chart",
                 (kind, asked.title, asked.unit, asked.source))
