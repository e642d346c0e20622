// The program without its process: arguments in, text out, exit status back.
#pragma once

#include <ostream>
#include <span>

namespace saylau::cli {

// `arguments` without the program's own name. `terminal`: does `out` go to a terminal that takes colour?
int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err, bool terminal);

}  // namespace saylau::cli
