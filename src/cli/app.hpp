// The program without its process: arguments in, text out, exit status back.
#pragma once

#include <ostream>
#include <span>

namespace saylau::cli {

// Where the program's two streams go.
struct Terminals {
  bool out = false;  // to a terminal that takes colour
  bool err = false;  // to a terminal, on which progress can be drawn over
};

// `arguments` without the program's own name.
int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err, Terminals terminals);

}  // namespace saylau::cli
