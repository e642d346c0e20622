#include "report/charts/svg.hpp"

#include <fmt/format.h>

namespace saylau::report {

std::string escape_xml(std::string_view text) {
  std::string escaped;
  for (const char letter : text) {
    switch (letter) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
  }
  return escaped;
}

std::string colour_or_grey(std::string_view colour) {
  return colour.size() == 7 && colour[0] == '#' ? std::string(colour) : "#9ca3af";
}

void Svg::rectangle(double x, double y, double width, double height, std::string_view fill, std::string_view title) {
  body_ += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\">", x, y, width,
                       height, escape_xml(fill));
  if (!title.empty()) body_ += fmt::format("<title>{}</title>", escape_xml(title));
  body_ += "</rect>\n";
}

void Svg::line(double x1, double y1, double x2, double y2, std::string_view stroke, double width) {
  body_ += fmt::format(
      "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"{}\" stroke-width=\"{:.1f}\"/>\n", x1, y1,
      x2, y2, escape_xml(stroke), width);
}

void Svg::path(std::string_view points, std::string_view stroke, std::string_view fill) {
  body_ += fmt::format("<path d=\"{}\" stroke=\"{}\" stroke-width=\"2\" fill=\"{}\"/>\n", escape_xml(points),
                       escape_xml(stroke), escape_xml(fill));
}

void Svg::text(double x, double y, std::string_view text, double size, Anchor anchor, std::string_view fill,
               bool bold) {
  static constexpr std::string_view kAnchors[] = {"start", "middle", "end"};
  body_ += fmt::format(
      "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{:.0f}\" text-anchor=\"{}\" fill=\"{}\"{}>{}</text>\n", x, y, size,
      kAnchors[static_cast<int>(anchor)], escape_xml(fill), bold ? " font-weight=\"bold\"" : "", escape_xml(text));
}

std::string Svg::print(std::string_view title) const {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 {0:.0f} {1:.0f}\" "
      "font-family=\"DejaVu Sans, Verdana, sans-serif\" role=\"img\">\n<title>{2}</title>\n"
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{3}</svg>\n",
      width_, height_, escape_xml(title), body_);
}

}  // namespace saylau::report
