# The module exports its entry points, the whole one under both names SQLite asks for, and nothing else.
execute_process(COMMAND ${NM} -D --defined-only ${MODULE} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
string(STRIP "${symbols}" symbols)
if(NOT symbols MATCHES "^[0-9a-f]+ T sqlite3_extension_init\n[0-9a-f]+ T sqlite3_gongkai_init\n[0-9a-f]+ T sqlite3_gongkai_readonly_init$")
  message(FATAL_ERROR "exported: ${symbols}")
endif()
