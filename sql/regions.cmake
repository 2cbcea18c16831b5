# Loads the tables of sql/regions into a database for the generator.
#   cmake -DSQLITE3=… -DSOURCE=sql -DBINARY=… -P regions.cmake
file(REMOVE ${BINARY}/regions.db)
file(WRITE ${BINARY}/regions.sql "
CREATE TABLE region (code INTEGER PRIMARY KEY, name, level, parent INTEGER, first_year INTEGER, last_year INTEGER);
CREATE TABLE region_name (code INTEGER, name, kind, last_year INTEGER);
CREATE TABLE region_succession (code INTEGER, successor INTEGER, year INTEGER);
CREATE TABLE township (code INTEGER, name, parent INTEGER, first_year, last_year);
.mode tabs
.import --skip 1 \"${SOURCE}/regions/region.tsv\" region
.import --skip 1 \"${SOURCE}/regions/region_name.tsv\" region_name
.import --skip 1 \"${SOURCE}/regions/region_succession.tsv\" region_succession
.import --skip 1 \"${SOURCE}/regions/township.tsv\" township
")
execute_process(COMMAND ${SQLITE3} -batch -bail ${BINARY}/regions.db INPUT_FILE ${BINARY}/regions.sql
                RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE out)
if(failed OR NOT out STREQUAL "")
  message(FATAL_ERROR "sql/regions: ${out}")
endif()
