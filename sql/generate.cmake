# Runs a SQL script that prints a file, in the sqlite3 shell.
#   cmake -DSQLITE3=… -DDATABASE=… [-DATTACH="file AS name"] -DSCRIPT=… -DOUTPUT=… -P generate.cmake

set(attach)
if(DEFINED ATTACH)
  string(REPLACE "'" "''" attach "${ATTACH}")
  string(REGEX REPLACE "^(.*) AS (.*)$" "ATTACH '\\1' AS \\2" attach "${attach}")
  set(attach -cmd "${attach}")
endif()
execute_process(COMMAND ${SQLITE3} -batch -bail ${attach} ${DATABASE} INPUT_FILE ${SCRIPT} OUTPUT_FILE ${OUTPUT}
                RESULT_VARIABLE failed ERROR_VARIABLE error)
if(failed OR NOT error STREQUAL "")
  file(REMOVE ${OUTPUT})
  message(FATAL_ERROR "${SCRIPT}: ${error}")
endif()
