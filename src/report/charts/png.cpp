#include "report/charts/png.hpp"

#include "package/module.hpp"
#include "report/charts/png_module.hpp"

namespace saylau::report {

Expected<std::string> to_png(const std::string& svg, double scale) {
  static const auto draw = package::function_of_module<DrawPng>("png", "saylau_draw_png");
  if (draw != nullptr) return draw(svg, scale);
  return fail({"chart.no-module",
               {},
               "no libsaylau_png.so beside this program",
               "a program built with librsvg (script/build), or an SVG"});
}

}  // namespace saylau::report
