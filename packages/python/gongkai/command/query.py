"""查询：运行一句 SQL，打印结果。"""
import csv
import sys

from ..rows import ask
from .archive import opened


def arguments(parser):
    parser.add_argument("archive", metavar="ARCHIVE")
    parser.add_argument("sql", metavar="SQL")
    parser.add_argument("values", nargs="*", metavar="VALUE", help="SQL 中各个 ? 的值")
    parser.add_argument("--csv", action="store_true", help="以逗号分隔，可再处理；默认以 | 分隔")


def run(asked):
    names, rows = ask(opened(asked.archive), asked.sql, asked.values)
    if asked.csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(names)
        writer.writerows(rows)
        return 0
    print(" | ".join(names))
    for row in rows:
        print(" | ".join("" if value is None else str(value) for value in row))
    return 0
