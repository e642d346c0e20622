# saylau_room(<room> [USES <room>...] [MENTIONS <room>...] [LIBRARIES <target>...] [WITHOUT <file>...])
#
# One room of src/ is one library, saylau_<room>. A room may use only rooms that stand below it in SAYLAU_ROOMS
# (ground floor first); an arrow that runs up stops the configuration. Headers are included as "<room>/<thing>.hpp",
# and include_check below also refuses an #include of a room that is not named under USES, which linking alone
# would not notice. A room that is mentioned is included and not linked: its functions come from a module.
set(SAYLAU_ROOMS votes law count wasm package lab report server cli)

function(saylau_room room)
  cmake_parse_arguments(PARSE_ARGV 1 ROOM "" "" "USES;MENTIONS;LIBRARIES;WITHOUT")
  list(FIND SAYLAU_ROOMS ${room} storey)
  if(storey EQUAL -1)
    message(FATAL_ERROR "'${room}' is not a room of this house: ${SAYLAU_ROOMS}")
  endif()
  foreach(used IN LISTS ROOM_USES ROOM_MENTIONS)
    list(FIND SAYLAU_ROOMS ${used} used_storey)
    if(used_storey EQUAL -1 OR NOT used_storey LESS storey)
      message(FATAL_ERROR "room '${room}' may not use '${used}': the arrow runs up (docs/architecture.md)")
    endif()
  endforeach()

  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "(/main|_module)\\.cpp$")
  foreach(file IN LISTS ROOM_WITHOUT)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${file}.cpp)
  endforeach()
  add_library(saylau_${room} STATIC ${sources})
  target_include_directories(saylau_${room} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_compile_options(saylau_${room} PRIVATE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Werror)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # g++ 12 sees uninitialised strings and overlapping copies where there are none (its bugs 105562 and 105651); clang
    # and the sanitizers watch instead.
    target_compile_options(saylau_${room} PRIVATE -Wno-maybe-uninitialized -Wno-restrict)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    # libstdc++ 12 calls its own deprecated std::get_temporary_buffer in stable_sort.
    target_compile_options(saylau_${room} PUBLIC -Wno-deprecated-declarations)
  endif()
  foreach(used IN LISTS ROOM_USES)
    target_link_libraries(saylau_${room} PUBLIC saylau_${used})
  endforeach()
  target_link_libraries(saylau_${room} PRIVATE ${ROOM_LIBRARIES})
  saylau_refuse_upward_includes(${room} ${ROOM_USES} ${ROOM_MENTIONS})
endfunction()

function(saylau_refuse_upward_includes room)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.hpp ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  foreach(file IN LISTS files)
    file(STRINGS ${file} includes REGEX "^#include \"[a-z]+/")
    foreach(include IN LISTS includes)
      string(REGEX REPLACE "^#include \"([a-z]+)/.*" "\\1" used "${include}")
      if(used IN_LIST SAYLAU_ROOMS AND NOT used STREQUAL room AND NOT used IN_LIST ARGN)
        message(FATAL_ERROR "${file}: room '${room}' may not include '${used}' (docs/architecture.md)")
      endif()
    endforeach()
  endforeach()
endfunction()

# saylau_module(<module> <source> [LIBRARIES <target>...])
#
# A part of the program that stands on large libraries: libsaylau_<module>.so in the build's folder, loaded when it is
# asked for (src/package/module.hpp). The calling room's header is all that it shares with the program.
function(saylau_module module source)
  cmake_parse_arguments(PARSE_ARGV 2 MODULE "" "" "LIBRARIES")
  add_library(saylau_${module} MODULE ${source})
  target_include_directories(saylau_${module} PRIVATE ${CMAKE_SOURCE_DIR}/src)
  target_compile_options(saylau_${module} PRIVATE -Wall -Wextra -Werror)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_compile_options(saylau_${module} PRIVATE -Wno-maybe-uninitialized -Wno-restrict)
  endif()
  target_link_libraries(saylau_${module} PRIVATE ${MODULE_LIBRARIES})
  set_target_properties(saylau_${module} PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR} UNITY_BUILD OFF)
  install(TARGETS saylau_${module} LIBRARY DESTINATION lib/saylau)
endfunction()
