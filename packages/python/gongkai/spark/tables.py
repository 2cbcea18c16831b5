"""The tables of documents as Parquet data sets.

`write` makes of a folder of documents a data set for each table, in partitions of year and province (the code of GB/T 2260;
-1 where the place is not known). A row is told by the sha256 of its document, in place of the report_id and the agency_id that an
archive would give; section_id and parent_id count within the document. The same bytes are stored once, under the first of their
paths. `refused` has what is no annual report. See README.md for what an archive knows beyond that."""
import json

from ..conversion import CannotConvert, readable
from ..parsing import NoReport, own_connection, parse
from ..rows import ask

TABLES = ("report", "section", "disclosure", "request", "dispute", "metric", "citation", "diagnostic", "other_table", "other_cell")
ONLY_OF_AN_ARCHIVE = ("report_id", "agency_id", "is_current")  # columns that nothing but an archive can fill
TYPES = {"INTEGER": "bigint", "REAL": "double", "TEXT": "string"}
PARSED = "path string, sha256 string, year int, province int, name string, row string"


def write(session, folder, tables, partitions=None):
    """Reads every file below `folder` and writes the data set of each table below `tables`."""
    files = (session.read.format("binaryFile").option("recursiveFileLookup", "true").load(folder).select("path", "content"))
    if partitions:
        files = files.repartition(partitions)
    # Written once as it is parsed, and divided into tables then: the documents are read and parsed once.
    parsed = f"{tables}/parsed"
    files.mapInPandas(parse_files, PARSED).write.mode("overwrite").partitionBy("name").parquet(parsed)
    rows = session.read.schema(PARSED).parquet(parsed)
    first = rows.where("name = 'report'").groupBy("sha256").agg({"path": "min"}).withColumnRenamed("min(path)", "path")
    for name in TABLES:
        kept = rows.where(rows["name"] == name).join(first, ["sha256", "path"], "left_semi")
        divided(kept, name).write.mode("overwrite").partitionBy("year", "province").parquet(f"{tables}/{name}")
    rows.where("name = 'refused'").selectExpr("path", "row AS reason").write.mode("overwrite").parquet(f"{tables}/refused")
    path = session._jvm.org.apache.hadoop.fs.Path(parsed)
    path.getFileSystem(session._jsc.hadoopConfiguration()).delete(path, True)


def parse_files(batches):
    """The rows of files, each as JSON, with what they are divided by."""
    import pandas
    for batch in batches:
        for path, content in zip(batch["path"], batch["content"]):
            yield pandas.DataFrame(list(parse_file(path, content)), columns=["path", "sha256", "year", "province", "name", "row"])


def parse_file(path, content):
    try:
        tables = parse(readable(bytes(content)), path.removeprefix("file:"))
    except (NoReport, CannotConvert) as error:
        yield path, None, None, None, "refused", str(error)
        return
    report, = tables["report"]
    province = report["region"] // 10000 * 10000 if report["region"] else -1
    for name in TABLES:
        for row in tables[name]:
            yield path, report["sha256"], report["year"], province, name, json.dumps(row, ensure_ascii=False)


def divided(rows, name):
    """The rows of a table as columns of its own types."""
    from pyspark.sql import functions as f
    fields = schema(name)
    columns = f.from_json("row", ", ".join(f"`{column}` {declared}" for column, declared in fields.items()))
    own = rows.withColumn("row", columns)
    return own.select("sha256", "path", *(f"row.{column}" for column in fields if column not in ("year", "sha256", "source")), "year", "province")


def schema(name):
    """The columns of a table that a document alone can fill, with Spark's types for them."""
    declared = ask(own_connection(), "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (f"gongkai_{name}",))[1]
    return {column: TYPES[kind] for column, kind in declared if column not in ONLY_OF_AN_ARCHIVE}


def stored(session, tables, name):
    """A data set that `write` made, also one without rows."""
    own = ", ".join(f"`{column}` {declared}" for column, declared in schema(name).items() if column not in ("year", "sha256", "source"))
    return session.read.schema(f"sha256 string, path string, {own}, year int, province int").parquet(f"{tables}/{name}")
