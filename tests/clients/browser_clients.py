"""browser_clients.py MODULE EXAMPLES WORK [PICTURES]: Datasette as a person sees it, in headless Chromium. With PICTURES the screenshots are kept there."""
import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import unittest
import urllib.request
from urllib.parse import quote

import archive

MODULE, EXAMPLES, WORK = sys.argv[1:4]
PICTURES = sys.argv[4] if len(sys.argv) > 4 else os.path.join(WORK, "pictures")
QUIET = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--virtual-time-budget=15000"]


def free_port():
    with contextlib.closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@unittest.skipUnless(shutil.which("chromium"), "no Chromium here")
class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        path = archive.made(MODULE, EXAMPLES, os.path.join(WORK, "browser"), "archive.db", search=True)
        port = free_port()
        cls.root = f"http://127.0.0.1:{port}"
        cls.server = subprocess.Popen([os.path.join(os.path.dirname(sys.executable), "datasette"), path, "--metadata", f"{EXAMPLES}/datasette/metadata.yaml",
                                       "--setting", "sql_time_limit_ms", "60000", "--setting", "suggest_facets", "off", "--port", str(port),
                                       "--load-extension", f"{MODULE}:sqlite3_gongkai_readonly_init"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(120):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(cls.root)
                break
            time.sleep(0.5)
        os.makedirs(PICTURES, exist_ok=True)

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()

    def seen(self, page, picture, height=760):
        """The page after its scripts have run; and a picture of it."""
        options = [*QUIET, f"--window-size=1000,{height}", f"--user-data-dir={WORK}/browser/{picture}"]
        subprocess.run(["chromium", *options, f"--screenshot={PICTURES}/{picture}.png", self.root + page], capture_output=True, timeout=240)
        self.assertGreater(os.path.getsize(f"{PICTURES}/{picture}.png"), 5000)
        return subprocess.run(["chromium", *options, "--dump-dom", self.root + page], capture_output=True, text=True, timeout=240).stdout

    def test_the_dashboard_is_drawn(self):
        page = self.seen("/-/dashboards/overview", "dashboard", 1030)
        for title in ("本年新收申请（件）", "不予公开的理由（件）", "行政复议结果纠正（件）", "数据疑点（条）"):
            self.assertIn(title, page)
        self.assertGreaterEqual(page.count("<canvas") + page.count('class="marks"'), 4)

    def test_a_table_has_names_and_links(self):
        page = self.seen("/archive/request?outcome=granted&_sort_desc=total", "table")
        self.assertIn("予以公开", page)
        self.assertIn("年政府信息公开工作年度报告</a>", page)

    def test_the_search_box_finds(self):
        page = self.seen("/archive/section?_search=" + quote("征地"), "search")
        self.assertIn('value="征地"', page)
        self.assertIn("征地", page.replace('value="征地"', ""))
        self.assertIn("5 rows", page)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
