"""Documents by the million: parsing is a pure function of a document, so the tables of a nation are a map over its files.

    from gongkai import spark
    spark.write(session, "hdfs:///reports", "hdfs:///tables")
    spark.views(session, "hdfs:///tables")
    session.sql("SELECT agency, year, received FROM request_summary")

`write` makes of a folder of documents a Parquet data set for each table, `views` registers the tables and views of an archive as
temporary views over them. See README.md for what an archive knows beyond that."""
from .tables import TABLES, write
from .views import views

__all__ = ["TABLES", "views", "write"]
