// --svg and --png, which every command that draws has.
#pragma once

#include <string>

#include "cli/context.hpp"

namespace saylau::cli {

struct ChartFiles {
  std::string svg;
  std::string png;

  void add_to(CLI::App& command);
  bool wanted() const { return !svg.empty() || !png.empty(); }

  // Writes the drawing to the files that were asked for, and says so on standard error. Errors: chart.file (cannot be
  // written), those of to_png(); they are reported.
  void write(Context& context, const std::string& drawing) const;
};

}  // namespace saylau::cli
