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
    "finding_copied_section": "agency_id", "prose_change": "agency_id", "figure_change": "agency_id",
    "agency_year": "region DIV 10000", "finding_below_parts": "region DIV 10000", "finding_missing_next_year": "region DIV 10000",
    # These could be translated, but are of fifty rules and of two hundred columns, each a join: the plan takes minutes.
    "finding_within": "agency_id", "panel": "agency_id"}
GIVEN = {"panel": ("finding",)}  # a view's rows that SQLite is given as a table, for they are not of one agency alone
OF_OTHERS = {"agency", "agency_line", "region", "peer_median"}  # a rule that names none of these asks for one agency's reports alone
_own = threading.local()  # a process of a worker keeps its archives


def views(session, tables):
    """Registers every table and every view of an archive as a temporary view of the session, over the data sets below `tables`.

    Identifiers are numbers made of the document's sha256 and of the agency's full name, the same in every session. Of two reports
    of one agency's year the one with the later path is current. What people say of reports is put in by a temporary view of one's own
    in the place of `finding_review`, `score_weight` or `score_value`; thresholds and wordings are those of a new archive."""
    from .dialect import types
    archive = empty_archive()
    definitions = view_definitions(archive)
    for name, in ask(archive, "SELECT name FROM sqlite_master WHERE type = 'table'")[1]:
        if name not in (*DOCUMENTS, *ONLY_OF_AN_ARCHIVE):
            copied(session, archive, name, columns(archive, name))
    documents(session, tables, archive)
    casts = {name: types(sql) for name, sql in definitions.items()}
    elsewhere = {column: kind for view in casts.values() for column, kind in view.items()}

    def typed(name):
        return {column: casts[name].get(column) or kind or elsewhere.get(column, "bigint") for column, kind in columns(archive, name).items()}

    waiting = list(definitions)
    while waiting:
        for name in [view for view in waiting if not set(waiting) & named(definitions[view], view)]:
            waiting.remove(name)
            sql = definitions[name]
            data = sources(definitions, name, GIVEN.get(name, ())) & {*DOCUMENTS, *GIVEN.get(name, ())}
            if name in WORKED_OUT:
                worked_out(session, name, data, typed(name))
            elif data:
                translated(session, name, sql)
            else:  # of the catalogue alone
                copied(session, archive, name, typed(name))


def named(sql, name):
    """What stands in the definition of a view, tables and views among it."""
    return set(re.findall(r"\w+", sql)) - {name}


def sources(definitions, name, given=()):
    """What a view is made of, through all views it names but those that are given."""
    words = named(definitions[name], name)
    return words.union(*(sources(definitions, view, given) for view in words & set(definitions) - set(given)))


def empty_archive(given=()):
    connection = connect(":memory:")
    list(ask(connection, "SELECT gongkai_create()")[1])
    divide_findings(connection)
    for view in given:
        fields = ", ".join(columns(connection, view))
        list(ask(connection, f"DROP VIEW {view}")[1])
        list(ask(connection, f"CREATE TABLE {view} ({fields})")[1])
    return connection


def view_definitions(archive):
    return dict(ask(archive, "SELECT name, sql FROM sqlite_master WHERE type = 'view' ORDER BY rowid")[1])


def divide_findings(archive):
    """Makes `finding` of two parts: `finding_within`, what all rules find that ask for one agency's reports alone, and the other rules."""
    definitions = view_definitions(archive)
    arms = {re.search(r'FROM "(\w+)"', arm)[1]: arm for arm in definitions["finding"].partition(" AS\n")[2].split("\nUNION ALL ")}
    others = [rule for rule in arms if sources(definitions, rule) & OF_OTHERS]
    within = " UNION ALL ".join(
        f"SELECT report_id, rule, severity, place, CAST(expected AS DOUBLE) AS expected, CAST(actual AS DOUBLE) AS actual, message FROM {rule}"
        for rule in arms if rule not in others)
    either = [re.sub(r'FROM "\w+"', 'FROM "finding_within"', arms[others[0]]), *(arms[rule] for rule in others)]
    for sql in ("DROP VIEW finding", f"CREATE VIEW finding_within AS {within}", f"CREATE VIEW finding AS {' UNION ALL '.join(either)}"):
        list(ask(archive, sql)[1])


def columns(archive, name):
    """The columns of a table or view, with Spark's types for them; None for what a view works out, or passes on from another."""
    declared = ask(archive, "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (name,))[1]
    return {column: TYPES.get(kind) for column, kind in declared}


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
    held, given = None, GIVEN.get(name, ())
    for table in sorted(data | {"report", "agency"}):
        joined = "" if table == "agency" else "JOIN agency AS a USING (agency_id)" if table == "report" else (
            "JOIN report AS r USING (report_id) JOIN agency AS a ON a.agency_id = r.agency_id")
        rows = session.sql(f"SELECT {'t' if table == 'agency' else 'a'}.{WORKED_OUT[name]} AS part, '{table}' AS name, TO_JSON(STRUCT(t.*)) AS row"
                           f" FROM {table} AS t {joined}")
        held = rows if held is None else held.unionAll(rows)

    def found(rows):
        import pandas
        return pandas.DataFrame(answers(name, zip(rows["name"], rows["row"]), given), columns=list(fields), dtype=object)

    held.groupBy("part").applyInPandas(found, declaration(fields)).createOrReplaceTempView(name)


def answers(view, rows, given):
    """The rows of a view in an archive of these rows alone."""
    archives = _own.__dict__.setdefault("archives", {})
    if given not in archives:
        archives[given] = empty_archive(given)
    archive = archives[given]
    list(ask(archive, "BEGIN")[1])
    try:
        for table, row in rows:
            row = json.loads(row)
            list(ask(archive, f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", tuple(row.values()))[1])
        return [tuple(row) for row in ask(archive, f"SELECT * FROM {view}")[1]]
    finally:
        list(ask(archive, "ROLLBACK")[1])
