"""Where the module is, and how it gets into a connection."""
import os


def loadable_path():
    """Where the module is, without its ending, as SQLite's load_extension() takes it."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "gongkai")


def load(connection):
    """Loads the module into a connection of sqlite3, apsw or pysqlite3. It cannot load anything else afterwards."""
    connection.enable_load_extension(True)
    try:
        connection.load_extension(loadable_path())
    finally:
        connection.enable_load_extension(False)
