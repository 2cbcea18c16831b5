"""The tables and views of an archive as temporary views of a session, over the data sets that `write` made."""
import json
import re
import threading

from ..connection import connect
from ..rows import ask
from .tables import TABLES, TYPES

DOCUMENTS = (*TABLES, "agency")
ONLY_OF_AN_ARCHIVE = ("agency_alias", "agency_hint", "agency_merged", "agency_township", "ingest_log", "view_release")
# What Spark's SQL has not, a recursion, an aggregate or a subquery that depends on the row it is asked for, SQLite works out: for the
# reports of an agency, or of a province, at a time. The others are translated.
WORKED_OUT = {
    "finding_request_column_sum": "agency_id", "finding_form_sum": "agency_id", "finding_form_cover": "agency_id",
    "finding_narrative_request": "agency_id", "finding_problems_empty": "agency_id", "finding_other_year": "agency_id",
    "finding_series_jump_request": "agency_id", "finding_series_jump_disclosure": "agency_id",
    "finding_series_zero_request": "agency_id", "finding_series_zero_disclosure": "agency_id",
    "finding_copied_section": "agency_id", "prose_change": "agency_id",
    "agency_year": "region DIV 10000", "finding_below_parts": "region DIV 10000", "finding_missing_next_year": "region DIV 10000"}
_own = threading.local()  # a process of a worker keeps its archive


def views(session, tables):
    """Registers every table and every view of an archive as a temporary view of the session, over the data sets below `tables`.

    Identifiers are numbers made of the document's sha256 and of the agency's full name, the same in every session. Of two reports
    of one agency's year the one with the later path is current. What people say of reports is put in by a temporary view of one's own
    in the place of `finding_review`, `score_weight` or `score_value`; thresholds and wordings are those of a new archive."""
    from .dialect import types
    archive = empty_archive()
    definitions = dict(ask(archive, "SELECT name, sql FROM sqlite_master WHERE type = 'view' ORDER BY rowid")[1])
    for name, in ask(archive, "SELECT name FROM sqlite_master WHERE type = 'table'")[1]:
        if name not in (*DOCUMENTS, *ONLY_OF_AN_ARCHIVE):
            copied(session, archive, name, columns(archive, name))
    documents(session, tables, archive)
    waiting = list(definitions)
    while waiting:
        for name in [view for view in waiting if not set(waiting) & named(definitions[view], view)]:
            waiting.remove(name)
            sql = definitions[name]
            data = sources(definitions, name) & set(DOCUMENTS)
            if name in WORKED_OUT:
                worked_out(session, name, data, {**columns(archive, name), **types(sql)})
            elif data:
                translated(session, name, sql)
            else:  # of the catalogue alone
                copied(session, archive, name, {**columns(archive, name), **types(sql)})


def named(sql, name):
    """What stands in the definition of a view, tables and views among it."""
    return set(re.findall(r"\w+", sql)) - {name}


def sources(definitions, name):
    """What a view is made of, through all views it names."""
    words = named(definitions[name], name)
    return words.union(*(sources(definitions, view) for view in words & set(definitions)))


def empty_archive():
    connection = connect(":memory:")
    list(ask(connection, "SELECT gongkai_create()")[1])
    return connection


def columns(archive, name):
    """The columns of a table or view, with Spark's types for them."""
    declared = ask(archive, "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (name,))[1]
    return {column: TYPES.get(kind, "double") for column, kind in declared}


def copied(session, archive, name, fields):
    rows = [tuple(row) for row in ask(archive, f'SELECT * FROM "{name}"')[1]]
    session.createDataFrame(rows, declaration(fields)).createOrReplaceTempView(name)


def declaration(fields):
    return ", ".join(f"`{column}` {kind}" for column, kind in fields.items())


def translated(session, name, sql):
    from .dialect import translate
    session.sql(f"CREATE OR REPLACE TEMPORARY VIEW `{name}` AS {translate(sql)}")


def number(text):
    """60 bits of a digest."""
    return f"CAST(CONV(SUBSTR({text}, 1, 15), 16, 10) AS BIGINT)"


def documents(session, tables, archive):
    """The tables of documents, with the columns that only an archive has."""
    from .tables import stored
    report, agency, section = number("sha256"), number("SHA2(agency_full_name, 256)"), "SHA2(CONCAT(sha256, '/', {}), 256)"
    found = stored(session, tables, "report")
    reports, distinct = found.selectExpr("COUNT(*)", f"COUNT(DISTINCT {report})").first()
    if reports != distinct:
        raise ValueError("two documents have the same number")
    found.createOrReplaceTempView("gongkai_stored_report")
    agencies = session.sql(f"""
        SELECT {agency} AS agency_id, MIN_BY(agency, path) AS name, agency_full_name AS full_name,
               COALESCE(MAX_BY(region, path) FILTER (WHERE region IN (SELECT code FROM region WHERE last_year IS NULL)),
                        MIN_BY(region, path) FILTER (WHERE region IS NOT NULL)) AS region,
               COALESCE(MIN_BY(agency_kind, path) FILTER (WHERE agency_kind <> 'unknown'), 'unknown') AS kind
          FROM gongkai_stored_report GROUP BY agency_full_name""")
    agencies.cache().createOrReplaceTempView("agency")
    known = {"report_id": report, "agency_id": agency, "source": "path", "year": "CAST(year AS BIGINT)",
             "is_current": "CAST(path = MAX(path) OVER (PARTITION BY agency_full_name, year) AS BIGINT)",
             "section_id": number(section.format("section_id")), "parent_id": number(section.format("parent_id"))}
    for name in TABLES:
        data = stored(session, tables, name).selectExpr(*(f"{known.get(column, f'`{column}`')} AS `{column}`" for column in columns(archive, name)))
        (data.cache() if name == "report" else data).createOrReplaceTempView(name)


def worked_out(session, name, data, fields):
    """A view that SQLite works out."""
    held = None
    for table in sorted(data | {"report", "agency"}):
        joined = "" if table == "agency" else "JOIN agency AS a USING (agency_id)" if table == "report" else (
            "JOIN report AS r USING (report_id) JOIN agency AS a ON a.agency_id = r.agency_id")
        rows = session.sql(f"SELECT {'t' if table == 'agency' else 'a'}.{WORKED_OUT[name]} AS part, '{table}' AS name, TO_JSON(STRUCT(t.*)) AS row"
                           f" FROM {table} AS t {joined}")
        held = rows if held is None else held.unionAll(rows)

    def found(rows):
        import pandas
        return pandas.DataFrame(answers(name, zip(rows["name"], rows["row"])), columns=list(fields), dtype=object)

    held.groupBy("part").applyInPandas(found, declaration(fields)).createOrReplaceTempView(name)


def answers(view, rows):
    """The rows of a view in an archive of these rows alone."""
    if not hasattr(_own, "archive"):
        _own.archive = empty_archive()
    list(ask(_own.archive, "BEGIN")[1])
    try:
        for table, row in rows:
            row = json.loads(row)
            list(ask(_own.archive, f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))[1])
        return [tuple(row) for row in ask(_own.archive, f"SELECT * FROM {view}")[1]]
    finally:
        list(ask(_own.archive, "ROLLBACK")[1])
