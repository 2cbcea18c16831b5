# The steps of the build that run the sqlite3 shell, in a folder with a blank, a quote and Chinese in its path: -DSOURCE= -DSQLITE3= -DWORK=
set(folder "${WORK}/政务 it's 公开")
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${folder}/build")
file(COPY ${SOURCE}/sql DESTINATION "${folder}")
foreach(step check recognition regions embed)
  execute_process(COMMAND ${CMAKE_COMMAND} -DSQLITE3=${SQLITE3} "-DSOURCE=${folder}/sql" "-DBINARY=${folder}/build"
                          "-DOUTPUT=${folder}/build/sql_text.h" -P "${folder}/sql/${step}.cmake"
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND ${CMAKE_COMMAND} -DSQLITE3=${SQLITE3} "-DDATABASE=${folder}/build/recognition.db"
                        "-DATTACH=${folder}/build/archive.db AS archive" "-DSCRIPT=${folder}/sql/generate/recognition.sql"
                        "-DOUTPUT=${folder}/build/recognition_tables.inc" -P "${folder}/sql/generate.cmake"
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${SQLITE3} -batch "${folder}/build/regions.db" "SELECT count(*) > 3000 FROM region" OUTPUT_VARIABLE found)
if(NOT found STREQUAL "1\n")
  message(FATAL_ERROR "regions: ${found}")
endif()
