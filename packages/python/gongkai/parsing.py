"""A document's rows, without an archive."""
import threading

from .connection import connect
from .rows import dicts

TABLES = ("report", "section", "disclosure", "request", "dispute", "metric", "citation", "diagnostic", "other_table",
          "other_cell", "cell")

_own = threading.local()  # a connection is used by the thread that made it


class NoReport(ValueError):
    """The document is no annual report, or cannot be decoded; the message says which."""


def own_connection():
    if not hasattr(_own, "connection"):
        _own.connection = connect(":memory:")
    return _own.connection


def parse(content, source=None):
    """The rows of the document `content` (bytes or str) as {table: [{column: value}]}. `source` is its name, with folders: it may
    tell whose report it is. Raises NoReport."""
    connection = own_connection()
    try:
        return {table: dicts(connection, f"SELECT * FROM gongkai_{table}(?, ?)", (content, source)) for table in TABLES}
    except Exception as error:  # each library has its own
        said = str(error).partition("gongkai: ")[2]
        if not said:
            raise
        raise NoReport(said) from None
