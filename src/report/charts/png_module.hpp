// Drawing SVG as PNG, by librsvg: what the module "png" exports (package/module.hpp).
#pragma once

#include <string>

#include "votes/error.hpp"

namespace saylau::report {

// As to_png() of report/charts/png.hpp.
using DrawPng = Expected<std::string> (*)(const std::string& svg, double scale);

}  // namespace saylau::report

extern "C" const saylau::report::DrawPng saylau_draw_png;
