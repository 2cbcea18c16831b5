"""datasette_.py Datasette MODULE REPORTS ARCHIVE: its pages as JSON. It does not ingest: ARCHIVE has been made."""
import asyncio
import sys
from importlib.metadata import version
from urllib.parse import quote

from datasette.app import Datasette

_, module, _, path = sys.argv[1:]


async def ask():
    app = Datasette([path], sqlite_extensions=[(module, "sqlite3_gongkai_readonly_init")])
    await app.invoke_startup()

    async def get(page):
        return (await app.client.get(page)).json()

    total = await get("/archive.json?_shape=array&sql=" + quote("SELECT sum(received) AS n FROM request_summary"))
    text = await get("/archive/request_summary.json?denied=4")
    found = await get("/archive/section.json?_search=" + quote("征地"))
    print("Datasette", version("datasette"), "-", total[0]["n"], text["filtered_table_rows_count"], found["filtered_table_rows_count"], sep="\t")

asyncio.run(ask())
