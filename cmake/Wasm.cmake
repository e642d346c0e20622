# The browser build: clang with Debian's libc++ for WebAssembly, no exceptions, one reactor module. The header-only
# libraries come from the host's headers, which must not be searched as a whole beside those of wasi-libc.
set(headers ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${headers})
foreach(library fmt toml++ nlohmann)
  find_path(${library}_HEADERS ${library} PATHS /usr/include /usr/local/include REQUIRED NO_CMAKE_FIND_ROOT_PATH)
  file(CREATE_LINK ${${library}_HEADERS}/${library} ${headers}/${library} SYMBOLIC)
endforeach()

add_compile_options(-fno-exceptions -fno-rtti -flto -Oz)
add_compile_definitions(JSON_NOEXCEPTION)
include_directories(SYSTEM ${headers})
add_link_options(-mexec-model=reactor -flto -Oz -Wl,--gc-sections,--strip-all)

add_library(fmt::fmt INTERFACE IMPORTED)
target_compile_definitions(fmt::fmt INTERFACE FMT_HEADER_ONLY)
