"""检查一份草稿：哪些数字读不出、对不上，是否宜于发布。

退出码：0 未发现错误，1 有错误，2 不能读作年度报告。"""
import importlib.resources
import os
import sqlite3

from ..connection import connect
from ..conversion import CannotConvert, readable
from ..names import readable_name
from ..rows import dicts, value
from .reasons import chinese

TEXTS = (".txt", ".md", ".csv", ".tsv")  # what has the line numbers that an editor shows


def arguments(parser):
    parser.add_argument("draft", metavar="DRAFT", help="草稿文件：.docx、.doc、.wps、网页、PDF、文本")
    parser.add_argument("-a", "--archive", help="本机关历年报告所在的 SQLite 文件：与上年相比，不改动它")


def run(asked):
    name = readable_name(asked.draft)
    if os.path.isdir(asked.draft):
        print(f"{name} 是文件夹：请给出一份草稿")
        return 2
    try:
        with open(asked.draft, "rb") as file:
            content = readable(file.read())
    except OSError as error:
        print(f"不能打开 {name}：{'没有这个文件' if isinstance(error, FileNotFoundError) else error.strerror}")
        return 2
    except CannotConvert as error:
        print(error)
        return 2
    if asked.archive and not os.path.exists(asked.archive):
        print(f"没有这个文件：{asked.archive}")
        return 2
    connection = connect(asked.archive or ":memory:")
    try:
        problems, verdict = judged(connection, name, content)
    except Exception as error:  # of one of three libraries
        said = str(error).partition("gongkai: ")[2]
        if not said:
            raise
        print(f"不能读作年度报告：{chinese(said.partition(f'{name}: ')[2] or said)}")
        return 2
    lines = value(connection, "SELECT gongkai_text(?)", (content,)).split("\n")
    numbers = numbers_in(asked.draft, lines)
    for problem in joined(problems):
        print(f"{problem['程度']}  {problem['位置'] or ''}：{problem['说明']}")
        if problem["行"] is not None:
            print(f"      {where(lines, numbers, problem['行'])}")
    print(f"{verdict['报告']}：{verdict['结论']}")
    return 0 if verdict["结论"].startswith("未发现错误") else 1


def judged(connection, draft, content):
    """The problems and the verdict: what the questions of self-check.sql answer."""
    if hasattr(connection, "create_scalar_function"):
        connection.create_scalar_function("readfile", lambda _: content, 1)
    else:
        connection.isolation_level = None
        connection.create_function("readfile", 1, lambda _: content)
    answers = [dicts(connection, statement, {"draft": draft} if ":draft" in statement else ())
               for statement in statements((importlib.resources.files(__package__.partition(".")[0]) / "self-check.sql").read_text("utf-8"))]
    problems, (verdict,) = answers[-3:-1]  # the last one undoes it all
    return problems, verdict


def joined(problems):
    """The cells of one row that have the same fault, as one: 表三 属于国家秘密 × 商业企业、其他."""
    rows = {}
    for problem in problems:
        row, cross, column = (problem["位置"] or "").partition(" × ")
        key = (problem["程度"], row, problem["行"], problem["说明"]) if cross else id(problem)
        if key in rows:
            rows[key]["位置"] += f"、{column}"
        else:
            rows[key] = problem
    return rows.values()


def statements(script):
    statement = ""
    for line in script.splitlines():
        if line.startswith((".", "--")):  # what only the shell knows
            continue
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def numbers_in(draft, lines):
    """For each line of the clean text its number in the file: where the file is a text, and the same line is there after the one before."""
    if not draft.lower().endswith(TEXTS):
        return {}
    with open(draft, encoding="utf-8", errors="replace") as file:
        written = ["".join(line.split()) for line in file]
    numbers, after = {}, 0
    for number, line in enumerate(lines, 1):
        try:
            after = written.index("".join(line.split()), after) + 1
            numbers[number] = after
        except ValueError:
            pass
    return numbers


def where(lines, numbers, line):
    text = " | ".join(lines[line - 1].split("\t")).strip() if line <= len(lines) else ""
    said = f"第 {numbers[line]} 行" if line in numbers else "所在行"
    return f"{said}：{text[:100]}"
