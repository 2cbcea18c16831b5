"""A connection that can load the module, whatever this Python's own sqlite3 is built without."""
import importlib
import sqlite3
import warnings

from .module import load

OLDEST = (3, 37, 0)  # STRICT tables


def _can_load(library):
    return hasattr(library.Connection, "enable_load_extension") and library.sqlite_version_info >= OLDEST


def library():
    """sqlite3, pysqlite3 or apsw: the first that is there and can load the module."""
    if _can_load(sqlite3):
        return sqlite3
    why = (f"the sqlite3 of this Python is SQLite {sqlite3.sqlite_version}, older than 3.37"
           if sqlite3.sqlite_version_info < OLDEST else "the sqlite3 of this Python is built without loading extensions")
    for name in ("pysqlite3.dbapi2", "apsw"):
        try:
            found = importlib.import_module(name)
        except ImportError:
            continue
        if name == "apsw" or _can_load(found):
            warnings.warn(f"{why}: {name.split('.')[0]} is used", stacklevel=3)
            return found
    raise RuntimeError(f"{why}, and neither pysqlite3 nor apsw is here: pip install pysqlite3 (or apsw)")


def connect(path, **options):
    """Opens or makes the archive at `path`, with the module. What is returned is a connection of sqlite3, pysqlite3 or apsw;
    `options` are that library's own."""
    connection = library().Connection(path, **options)
    load(connection)
    return connection
