// Parts of the program that stand on large libraries (drawing, archives, a web server): shared libraries beside the
// program, loaded when they are first asked for. Counting an election does not wait for them, and a program that was
// built without them counts all the same.
//
// A module exports one function pointer; its header says its type and its name.
#pragma once

namespace saylau::package {

// The function that libsaylau_<module>.so exports under a name, or nullptr if there is no such module. It is looked for
// beside the program, in the folder above (where tests are built), and in ../lib/saylau (where it is installed); it
// stays loaded. Cost: the loading of its libraries, the first time.
void* find_in_module(const char* module, const char* name);

template <typename Function>
Function function_of_module(const char* module, const char* name) {
  void* exported = find_in_module(module, name);
  return exported == nullptr ? nullptr : *static_cast<Function*>(exported);
}

}  // namespace saylau::package
