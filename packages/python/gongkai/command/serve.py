"""在浏览器中查看：以 Datasette 打开，带中文标题、问题、检索框和概览图。"""
import importlib.resources
import importlib.util
import os
import subprocess
import sys
import tempfile

from ..module import loadable_path


def arguments(parser):
    parser.add_argument("archive", metavar="ARCHIVE")
    parser.add_argument("-p", "--port", type=int, default=8001)
    parser.add_argument("--host", default="127.0.0.1", help="默认只有本机能看")


def run(asked):
    if not importlib.util.find_spec("datasette"):
        raise RuntimeError("需要 Datasette：pip install 'gongkai[serve]'")
    if not os.path.exists(asked.archive):
        raise FileNotFoundError(f"没有这个文件：{asked.archive}")
    with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as file:
        file.write(metadata(os.path.splitext(os.path.basename(asked.archive))[0]))
        file.flush()
        return subprocess.call(command(asked, file.name))


def command(asked, metadata_file):
    return [sys.executable, "-m", "datasette", "serve", asked.archive, "--metadata", metadata_file, "--host", asked.host, "--port", str(asked.port),
            "--setting", "sql_time_limit_ms", "10000", "--setting", "suggest_facets", "off",  # the panel has too many columns to try
            "--load-extension", f"{loadable_path()}.so:sqlite3_gongkai_readonly_init"]


def metadata(name):
    """The metadata for an archive whose file is called `name`; as it is kept, it is for one called archive."""
    import yaml
    text = (importlib.resources.files(__package__.partition(".")[0]) / "metadata.yaml").read_text("utf-8")
    said = yaml.safe_load(text)
    said["databases"] = {name: said["databases"]["archive"]}
    for dashboard in said["plugins"]["datasette-dashboards"].values():
        for chart in dashboard["charts"].values():
            chart["db"] = name
    return yaml.safe_dump(said, allow_unicode=True)
