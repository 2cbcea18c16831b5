# Speed of the views on an archive of AGENCIES counties with ten reports each: cmake -DMODULE= -DSQLITE3= -DAGENCIES=
# -DFOLDER= -P views.cmake. Prints a line "Run Time" for each question of views.sql.
set(archive ${FOLDER}/views_${AGENCIES}.db)
file(REMOVE ${archive})
foreach(script views_archive views)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${script}.sql ${FOLDER}/${script}.sql @ONLY)
  execute_process(COMMAND ${SQLITE3} -bail ${archive} INPUT_FILE ${FOLDER}/${script}.sql COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(REMOVE ${archive})
