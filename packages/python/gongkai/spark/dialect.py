"""The SQL of an archive's views in the SQL of Spark: sqlglot translates, and what it leaves to the databases is put right here,
kind by kind."""
import re

import sqlglot
from sqlglot import exp

CONDITION = (exp.Predicate, exp.Connector, exp.Not)


def translate(sql):
    """The query of a CREATE VIEW, as Spark reads it."""
    query = sqlglot.parse_one(sql, read="sqlite").expression
    for mend in (characters, reals, formats, totals, joined_texts, codes, limits, values, recursion, groups, truth):
        query = mend(query)
    return query.sql(dialect="spark", identify=True, comments=False)


def types(sql):
    """The types of the columns of a CREATE VIEW that are casts."""
    query = sqlglot.parse_one(sql, read="sqlite").expression
    selected = query.selects
    return {column.alias_or_name: column.unalias().to.sql(dialect="spark") for column in selected if isinstance(column.unalias(), exp.Cast)}


def called(node):
    """The name of a function, whether sqlglot has a class for it or not."""
    if isinstance(node, exp.Anonymous):
        return node.name.lower()
    return node.sql_name().lower() if isinstance(node, exp.Func) else ""


def every(query, kind, mend):
    """The query with mend(node) for each node of a kind, those inside first."""
    for node in reversed(list(query.find_all(kind))):
        new = mend(node)
        if new is not node:
            node.replace(new)
    return query


def characters(query):
    """char(10): Spark's chr() knows 256 of them."""
    def mend(node):
        return exp.Literal.string("".join(chr(int(code.name)) for code in node.expressions))
    return every(query, exp.Chr, mend)


def reals(query):
    """6.0 is no decimal of two digits."""
    return every(query, exp.Literal, lambda node: exp.cast(node.copy(), "DOUBLE") if not node.is_string and "." in node.name else node)


PIECES = {"s": "COALESCE(CAST({} AS STRING), '')", "d": "CAST(COALESCE(CAST({} AS BIGINT), 0) AS STRING)",
          ".15g": "REGEXP_REPLACE(FORMAT_STRING('%.15g', COALESCE(CAST({} AS DOUBLE), 0D)),"
                  " '[.]0+(?=e|$)|([.][0-9]*?[1-9])0+(?=e|$)', '$1')"}


def formats(query):
    """printf() of %s, %d and %.15g, in pieces: Java's formats have another %g, and no text for NULL."""
    def mend(node):
        if called(node) not in ("printf", "format"):
            return node
        form, *values = node.expressions if isinstance(node, exp.Anonymous) else [node.this, *node.expressions]
        if not isinstance(form, exp.Case):
            return filled(form, values)
        chosen = form.copy()
        for text in [*chosen.args["ifs"], chosen]:
            key = "true" if isinstance(text, exp.If) else "default"
            text.set(key, filled(text.args[key], values))
        return chosen
    return every(query, exp.Func, mend)


def filled(form, values):
    text = "".join(part.name for part in form.flatten()) if isinstance(form, exp.DPipe) else form.name
    values, parts = list(values), []
    for said, conversion in re.findall(r"((?:[^%]|%%)+)|%([^a-z]*[a-z])", text):
        parts.append(exp.Literal.string(said.replace("%%", "%")) if said else
                     sqlglot.parse_one(PIECES[conversion].format(values.pop(0).sql(dialect="spark", identify=True)), read="spark"))
    return parts[0] if len(parts) == 1 else exp.func("CONCAT", *parts)


def totals(query):
    """total() is a sum that is 0 of nothing."""
    return every(query, exp.Anonymous, lambda node: node if called(node) != "total" else
                 exp.func("COALESCE", exp.Sum(this=node.expressions[0].copy()), exp.cast(exp.Literal.number(0), "DOUBLE")))


def joined_texts(query):
    """group_concat(): NULL of nothing; in the order of the texts, as the tables it is asked of have them."""
    def mend(node):
        separator = node.args.get("separator") or exp.Literal.string(",")
        return exp.If(this=exp.GT(this=exp.Count(this=node.this.copy()), expression=exp.Literal.number(0)),
                      true=exp.func("ARRAY_JOIN", exp.func("SORT_ARRAY", exp.ArrayAgg(this=node.this.copy())), separator.copy()), false=exp.Null())
    return every(query, exp.GroupConcat, mend)


def codes(query):
    """The code of a text's first character."""
    return every(query, exp.Unicode, lambda node: exp.func("ASCII", node.this.copy()))


def limits(query):
    """A LIMIT that limits nothing is for SQLite's planner."""
    for limit in list(query.find_all(exp.Limit)):
        if limit.expression.sql() in ("-1", "1000000000"):
            limit.pop()
    return query


def values(query):
    """The columns of VALUES have the names that SQLite gives them."""
    for node in query.find_all(exp.Values):
        alias = node.args.get("alias")
        if alias and not alias.columns:
            alias.set("columns", [exp.to_identifier(f"column{n + 1}") for n in range(len(node.expressions[0].expressions))])
    return query


def recursion(query):
    """Spark wants to be told, and makes no difference of MATERIALIZED."""
    for clause in query.find_all(exp.With):
        for table in clause.expressions:
            table.set("materialized", None)
            if any(other.name == table.alias for other in table.this.find_all(exp.Table)):
                clause.set("recursive", True)
    return query


def groups(query):
    """Columns beside an aggregate that the group determines."""
    for select in query.find_all(exp.Select):
        group = select.args.get("group")
        if not group:
            continue
        keys = {key.name for key in group.expressions}
        for projection in select.expressions:
            for column in list(projection.find_all(exp.Column)):
                inside = column.find_ancestor(exp.AggFunc, exp.Select, exp.Window)
                if inside is select and column.name not in keys:
                    one = exp.AnyValue(this=column.copy())
                    column.replace(exp.alias_(one, column.name) if column is projection else one)
    return query


def truth(query):
    """A condition is a number to SQLite, and a number a condition."""
    for node in reversed(list(query.find_all(exp.Expression))):
        if is_condition(node) and not isinstance(node, exp.Paren) and not stands_for_condition(node):
            node.replace(exp.cast(exp.paren(node.copy()), "BIGINT"))
        elif not is_condition(node) and stands_for_condition(node):
            node.replace(exp.NEQ(this=exp.paren(node.copy()), expression=exp.Literal.number(0)))
    return query


def is_condition(node):
    return isinstance(node.unnest(), CONDITION)


def stands_for_condition(node):
    """Whether it is asked for yes or no where it stands."""
    parent = node.parent
    while isinstance(parent, exp.Paren):
        node, parent = parent, parent.parent
    if isinstance(parent, (exp.Where, exp.Having, exp.Connector, exp.Not)):
        return True
    if isinstance(parent, exp.Join):
        return node.arg_key == "on"
    if isinstance(parent, exp.If):
        return node.arg_key == "this" and not (isinstance(parent.parent, exp.Case) and parent.parent.this)
    return False
