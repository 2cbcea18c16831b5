"""The SQLite extension gongkai for Python: load() it into a connection, connect() to an archive, parse() a document."""
import importlib.metadata

from .connection import connect
from .module import load, loadable_path
from .parsing import NoReport, parse

__all__ = ["NoReport", "connect", "load", "loadable_path", "parse"]
__version__ = importlib.metadata.version("gongkai")
