"""An archive of examples/reports, made in this process by the module."""
import os
import sqlite3


def connect(module, path):
    connection = sqlite3.connect(path)
    connection.enable_load_extension(True)
    connection.load_extension(module[:-3])
    return connection


def made(module, examples, work, name, search=False):
    os.makedirs(work, exist_ok=True)
    path = os.path.join(work, name)
    if os.path.exists(path):
        os.remove(path)
    connection = connect(module, path)
    connection.execute(f"SELECT * FROM gongkai_ingest('{examples}/reports')")  # not fetched: all are taken nevertheless
    if search:
        connection.execute("SELECT gongkai_search_create()").fetchall()
    connection.commit()
    connection.close()
    return path
