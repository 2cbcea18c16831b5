"""Rows of a query with whichever library of SQLite: sqlite3, pysqlite3 or apsw."""


def ask(connection, sql, values=()):
    """The names of the columns, and an iterator over the rows."""
    cursor = connection.cursor()
    cursor.execute(sql, values)
    try:
        described = cursor.description
    except Exception as error:
        if type(error).__name__ != "ExecutionCompleteError":  # what apsw has in place of the names when there are no rows
            raise
        described = None
    return [column[0] for column in described or ()], cursor


def dicts(connection, sql, values=()):
    names, found = ask(connection, sql, values)
    return [dict(zip(names, row)) for row in found]


def value(connection, sql, values=()):
    """The only value of the only row."""
    return next(iter(ask(connection, sql, values)[1]))[0]
