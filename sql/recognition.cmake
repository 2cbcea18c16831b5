# Runs sql/recognition/*.sql, then its rooms, in the order of their names, into a database for the generator.
#   cmake -DSQLITE3=… -DSOURCE=sql -DBINARY=… -P recognition.cmake
file(REMOVE ${BINARY}/recognition.db)
file(GLOB schema ${SOURCE}/recognition/*.sql)
file(GLOB rooms ${SOURCE}/recognition/*/*.sql)
foreach(file ${schema} ${rooms})
  execute_process(COMMAND ${SQLITE3} -batch -bail ${BINARY}/recognition.db INPUT_FILE ${file}
                  RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(failed OR NOT out STREQUAL "")
    message(FATAL_ERROR "${file}: ${out}")
  endif()
endforeach()
