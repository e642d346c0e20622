#include "package/module.hpp"

#include <dlfcn.h>

#include <array>
#include <filesystem>
#include <string>

namespace saylau::package {

namespace {

namespace fs = std::filesystem;

fs::path path_of(const char* module) {
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const std::string name = std::string("libsaylau_") + module + ".so";
  const std::array folders = {program, program / "..", program / "../lib/saylau", program / "../.."};
  for (const fs::path& folder : folders) {
    if (fs::exists(folder / name, ignored)) return folder / name;
  }
  return {};
}

}  // namespace

void* find_in_module(const char* module, const char* name) {
  const fs::path path = path_of(module);
  void* library = path.empty() ? nullptr : dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  return library == nullptr ? nullptr : dlsym(library, name);
}

}  // namespace saylau::package
