"""sqlite_utils.py sqlite-utils MODULE REPORTS ARCHIVE: the command."""
import json
import os
import subprocess
import sys
from importlib.metadata import version

_, module, reports, path = sys.argv[1:]


def one(sql, *options):
    said = subprocess.run([os.path.join(os.path.dirname(sys.executable), "sqlite-utils"), "query", path, sql, "--load-extension", module, *options],
                          check=True, capture_output=True, text=True).stdout
    return next(iter(json.loads(said)[0].values()))


one("SELECT * FROM gongkai_ingest(:folder)", "-p", "folder", reports)
one("SELECT gongkai_search_create()")
print("sqlite-utils", version("sqlite-utils"), one("SELECT count(*) FROM report"), one("SELECT sum(received) FROM request_summary"),
      one("SELECT count(*) FROM request_summary WHERE denied = :n", "-p", "n", "4"),
      one("SELECT count(*) FROM section_search WHERE section_search MATCH :words", "-p", "words", "征地"), sep="\t")
