# Checks every SQL file by running it in the plain sqlite3 shell, and leaves the databases that the generators read.
#   cmake -DSQLITE3=… -DSOURCE=sql -DBINARY=… -P check.cmake
# archive.db: sql/schema, sql/catalogue and sql/views, in the order of the file names, run twice (they must be
# repeatable), and the views that rows of theirs define. A row is asked of every view, and every column of a view has a
# type: where one had none, a client that binds text would find nothing.
# surface.db: sql/surface/parse_only.sql. search.db: sql/search with a tokenizer of SQLite's own. Statements are only
# explained; each must prepare against archive.db.

function(run database file)
  execute_process(COMMAND ${SQLITE3} -batch -bail ${BINARY}/${database} INPUT_FILE ${file}
                  RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(failed OR NOT out STREQUAL "")
    message(FATAL_ERROR "${file}: ${out}")
  endif()
endfunction()

file(REMOVE ${BINARY}/archive.db ${BINARY}/surface.db ${BINARY}/declared.db)
file(GLOB create ${SOURCE}/schema/*.sql)
file(GLOB catalogue ${SOURCE}/catalogue/*.sql)
file(GLOB views ${SOURCE}/views/*.sql)
list(APPEND create ${catalogue} ${views})
foreach(file ${create} ${create})
  run(archive.db ${file})
endforeach()
file(WRITE ${BINARY}/foreign_keys.sql "PRAGMA foreign_key_check;")
run(archive.db ${BINARY}/foreign_keys.sql)

foreach(derived finding panel panel_zh)
  execute_process(COMMAND ${SQLITE3} -batch ${BINARY}/archive.db INPUT_FILE ${SOURCE}/statements/${derived}_view.sql
                  OUTPUT_VARIABLE definition)
  file(WRITE ${BINARY}/view.sql "CREATE VIEW ${definition};")
  run(archive.db ${BINARY}/view.sql)
endforeach()

file(COPY_FILE ${BINARY}/archive.db ${BINARY}/search.db)
file(GLOB search ${SOURCE}/search/*.sql)
foreach(file ${search})
  file(READ ${file} text)
  string(REPLACE "tokenize = 'gongkai'" "tokenize = 'unicode61'" text "${text}")
  file(WRITE ${BINARY}/search.sql "${text}")
  run(search.db ${BINARY}/search.sql)
endforeach()

execute_process(COMMAND ${SQLITE3} -batch ${BINARY}/archive.db "SELECT name FROM sqlite_schema WHERE type = 'view'"
                OUTPUT_VARIABLE names)
string(REPLACE "\n" ";" names "${names}")
foreach(view ${names})
  file(WRITE ${BINARY}/view.sql "CREATE TEMP TABLE one AS SELECT * FROM ${view} LIMIT 1;
CREATE TEMP TABLE typed AS SELECT * FROM ${view} WHERE 0;
SELECT '${view}.' || name || ' has no type' FROM pragma_table_info('typed') WHERE type = '';")
  run(archive.db ${BINARY}/view.sql)
endforeach()

file(GLOB surface ${SOURCE}/surface/gongkai_*.sql)
foreach(file ${surface})
  run(declared.db ${file})
endforeach()
run(surface.db ${SOURCE}/surface/parse_only.sql)

file(GLOB statements ${SOURCE}/statements/*.sql)
foreach(file ${statements})
  file(READ ${file} text)
  file(WRITE ${BINARY}/explain.sql "EXPLAIN\n${text}")
  execute_process(COMMAND ${SQLITE3} -batch -bail ${BINARY}/archive.db INPUT_FILE ${BINARY}/explain.sql
                  RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE error)
  if(failed OR NOT error STREQUAL "")
    message(FATAL_ERROR "${file}: ${error}")
  endif()
endforeach()
