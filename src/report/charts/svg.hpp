// A drawing as SVG text: a handful of shapes, every text escaped, numbers with a point whatever the locale.
#pragma once

#include <string>
#include <string_view>

namespace saylau::report {

// "a < b" -> "a &lt; b"; characters that XML forbids become blanks.
std::string escape_xml(std::string_view text);

enum class Anchor { start, middle, end };

class Svg {
 public:
  Svg(double width, double height) : width_(width), height_(height) {}

  void rectangle(double x, double y, double width, double height, std::string_view fill, std::string_view title = "");
  void line(double x1, double y1, double x2, double y2, std::string_view stroke, double width = 1);
  void path(std::string_view points, std::string_view stroke, std::string_view fill);  // "M0 0 L1 1"
  void text(double x, double y, std::string_view text, double size, Anchor anchor = Anchor::start,
            std::string_view fill = "#1f2937", bool bold = false);

  // The whole document: white ground, `title` for whoever cannot see it.
  std::string print(std::string_view title) const;

 private:
  double width_;
  double height_;
  std::string body_;
};

// "#rrggbb", or a grey if none was given.
std::string colour_or_grey(std::string_view colour);

}  // namespace saylau::report
