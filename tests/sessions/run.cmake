# Runs one session; see CMakeLists.txt.
get_filename_component(name ${SESSION} NAME_WE)
get_filename_component(folder ${SESSION} DIRECTORY)
foreach(path FIXTURES EXAMPLES WORK)
  get_filename_component(${path} ${${path}} ABSOLUTE)
endforeach()

file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
file(READ ${SESSION} script)
foreach(word MODULE FIXTURES EXAMPLES WORK)
  string(REPLACE "@${word}@" "${${word}}" script "${script}")
endforeach()
file(WRITE ${WORK}.input.sql "${script}")

execute_process(COMMAND ${SQLITE3} -batch INPUT_FILE ${WORK}.input.sql WORKING_DIRECTORY ${WORK}
                OUTPUT_VARIABLE found ERROR_VARIABLE found)
foreach(word MODULE FIXTURES EXAMPLES WORK)
  string(REPLACE "${${word}}" "@${word}@" found "${found}")
endforeach()
# Rows and our own messages count, not how this shell's release words the place of an error.
string(REGEX REPLACE "(Runtime|Parse) error near line [0-9]+: " "Error: " found "${found}")

if(UPDATE)
  file(WRITE ${folder}/${name}.out "${found}")
  return()
endif()
file(READ ${folder}/${name}.out expected)
if(NOT found STREQUAL expected)
  file(WRITE ${WORK}.found "${found}")
  execute_process(COMMAND diff -u ${folder}/${name}.out ${WORK}.found)
  message(FATAL_ERROR "${name}: not as in ${folder}/${name}.out")
endif()
