# What is installed loads as the installation says: -DBUILD= -DSQLITE3= -DWORK=
file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK} OUTPUT_VARIABLE said ERROR_VARIABLE said
                COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "To be loaded with: (\\.load '[^']+')")
  message(FATAL_ERROR "the installation does not say how the module is loaded: ${said}")
endif()
execute_process(COMMAND ${SQLITE3} -batch :memory: "${CMAKE_MATCH_1}" "SELECT gongkai_number('二十三')" OUTPUT_VARIABLE found)
if(NOT found STREQUAL "23.0\n")
  message(FATAL_ERROR "${CMAKE_MATCH_1}: ${found}")
endif()
