// An SVG drawing as a PNG image, by librsvg and cairo.
#pragma once

#include <string>

#include "votes/error.hpp"

namespace saylau::report {

// The bytes of a PNG, `scale` pixels for each of the drawing's. Errors: chart.svg (the text is no drawing),
// chart.no-module (the program was built without librsvg).
Expected<std::string> to_png(const std::string& svg, double scale = 2);

}  // namespace saylau::report
