#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

#include "cli/app.hpp"

namespace {

// Colour only where somebody looks at it and has not asked for none (https://no-color.org).
bool takes_colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool dumb = term == nullptr || std::string_view(term) == "dumb";
  return isatty(STDOUT_FILENO) == 1 && !dumb && (no_colour == nullptr || *no_colour == '\0');
}

}  // namespace

int main(int argc, char** argv) {
  return saylau::cli::run({argv + 1, static_cast<std::size_t>(argc - 1)}, std::cout, std::cerr,
                          {takes_colour(), isatty(STDERR_FILENO) == 1});
}
