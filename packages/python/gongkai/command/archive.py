"""An archive opened by a command."""
import os

from ..connection import connect


def opened(path, make=False):
    """The archive, each statement a transaction of its own."""
    if not make and not os.path.exists(path):
        raise FileNotFoundError(f"没有这个文件：{path}")
    connection = connect(path)
    if hasattr(connection, "isolation_level"):  # apsw never begins a transaction by itself
        connection.isolation_level = None
    return connection
