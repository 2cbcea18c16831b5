"""把文件夹中的年度报告读入一个 SQLite 文件。中断后再运行一次即可继续。

网页、.docx、文本直接读入；PDF 经 pypdfium2 取出文字，.doc、.wps、.xls、.xlsx、.rtf 经 LibreOffice 转换。
退出码：0 已读完（不是年度报告的列为“不收”），1 有文件需要转换而未能转换。"""
import collections
import hashlib
import os
import sys

from tqdm import tqdm

from ..conversion import CannotConvert, kind, readable
from ..names import readable_name
from ..rows import ask, dicts
from .archive import opened
from .reasons import chinese

# What is stored of such a file is what it was converted to, whose bytes differ each time: this says which has been.
CONVERSION = """CREATE TABLE IF NOT EXISTS conversion (
  sha256 TEXT PRIMARY KEY,  -- of the file itself
  source TEXT NOT NULL,
  report_sha256 TEXT NOT NULL  -- report.sha256: of what it was converted to
) STRICT"""

TAKEN = {"ingested": "读入", "replaced": "替换", "unchanged": "已有", "rejected": "不收"}


def arguments(parser):
    parser.add_argument("paths", nargs="+", metavar="FOLDER", help="文件夹或文件")
    parser.add_argument("-o", "--output", required=True, metavar="ARCHIVE", help="SQLite 文件，没有则新建")


def run(asked):
    for path in asked.paths:
        if not os.path.exists(path):
            raise FileNotFoundError(f"没有这个文件夹或文件：{readable_name(path)}")
    archive = opened(asked.output, make=True)
    ask(archive, CONVERSION)
    files = {path: list(files_of(path)) for path in asked.paths}
    counts, refused, unconverted = collections.Counter(), [], []
    with tqdm(total=sum(map(len, files.values())), unit="份", file=sys.stderr) as bar:
        for row in taken(archive, files, unconverted):
            counts[row["status"]] += 1
            if row["status"] == "rejected":
                refused.append(row)
            bar.set_postfix_str("，".join(f"{TAKEN[status]} {number}" for status, number in counts.items()), refresh=False)
            bar.update()
    for row in refused:
        print(f"不收：{row['source']}：{chinese(row['message'])}")
    print("，".join(f"{TAKEN[status]} {counts[status]} 份" for status in TAKEN if counts[status]) or "没有文件")
    return 1 if unconverted else 0


def files_of(path):
    """What gongkai_ingest takes: a file, or those of a folder that are not hidden."""
    if not os.path.isdir(path):
        yield path
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (os.path.join(folder, name) for name in names if not name.startswith("."))


def taken(archive, files, unconverted):
    """A row for each file. What has to be converted comes first, so that of two documents of one report the one that needs no
    conversion is the current one."""
    tried = set()
    for file in (file for path in files for file in files[path]):
        content = convertible(file)
        if content is not None:
            source = readable_name(file)
            tried.add(source)
            yield converted(archive, source, content, unconverted)
    for path in files:
        names, rows = ask(archive, "SELECT source, status, message FROM gongkai_ingest(CAST(? AS TEXT))", (os.fsencode(path),))
        for row in rows:
            if row[0] not in tried:
                yield dict(zip(names, row))
    for source in tried - set(unconverted):  # it has been taken: that gongkai_ingest cannot read it is no news
        ask(archive, "DELETE FROM ingest_log WHERE source = ? AND log_id = (SELECT max(log_id) FROM ingest_log WHERE source = ?)", (source, source))


def convertible(file):
    """The content of a file that has to be converted."""
    try:
        with open(file, "rb") as opened_file:
            content = opened_file.read(8)
            if content[:4] not in (b"%PDF", b"{\\rt", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
                return None
            content += opened_file.read()
    except OSError:
        return None  # gongkai_ingest will say what is the matter
    return content if kind(content) else None


def converted(archive, source, content, unconverted):
    original = hashlib.sha256(content).hexdigest()
    if dicts(archive, "SELECT 1 FROM conversion WHERE sha256 = ?", (original,)):
        return {"source": source, "status": "unchanged", "message": None}
    try:
        content = readable(content)
    except CannotConvert as error:
        unconverted.append(source)
        return {"source": source, "status": "rejected", "message": str(error)}
    ask(archive, "BEGIN")
    ask(archive, "INSERT OR IGNORE INTO gongkai_inbox (source, content) VALUES (?, ?)", (source, content))
    row = dicts(archive, "SELECT source, status, sha256, message FROM ingest_log ORDER BY log_id DESC LIMIT 1")[0]
    if row["status"] != "rejected":
        ask(archive, "INSERT INTO conversion VALUES (?, ?, ?)", (original, source, row["sha256"]))
    ask(archive, "COMMIT")
    return row
