# Loads copies of the module under other names; SQLite makes the entry point's name of the file's.
execute_process(COMMAND ${SQLITE3} :memory: -cmd ".load \"${MODULE}\"" "SELECT gongkai_version()" OUTPUT_VARIABLE version
                COMMAND_ERROR_IS_FATAL ANY)
foreach(name gongkai.so gongkai-linux-x86_64.so libdisclosure.so)
  file(REMOVE_RECURSE ${WORK})
  file(MAKE_DIRECTORY ${WORK})
  file(COPY_FILE ${MODULE} ${WORK}/${name})
  execute_process(COMMAND ${SQLITE3} :memory: -cmd ".load \"${WORK}/${name}\"" "SELECT gongkai_version()"
                  OUTPUT_VARIABLE found ERROR_VARIABLE found)
  if(version STREQUAL "" OR NOT found STREQUAL version)
    message(FATAL_ERROR "${name}: ${found}")
  endif()
endforeach()
