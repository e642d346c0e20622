#include "report/charts/bars.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/charts/svg.hpp"
#include "report/width.hpp"

namespace saylau::report {

namespace {

constexpr double kWidth = 900;
constexpr double kMargin = 20;
constexpr double kTop = 50;      // below the heading
constexpr double kLetter = 7.2;  // about the width of a letter of size 12
constexpr std::string_view kQuiet = "#6b7280";
constexpr std::string_view kRuleColour = "#d1d5db";

double width_of(const std::string& text) {
  return static_cast<double>(display_width(text)) * kLetter;
}

double sum_of(const StackedBar& bar) {
  double sum = 0;
  for (const StackedBar::Part& part : bar.parts) sum += part.value;
  return sum;
}

// Black or white, whichever is read better on the colour (ITU-R BT.601 luma).
std::string_view ink_on(const std::string& colour) {
  const auto part = [&](std::size_t at) { return static_cast<double>(std::stoi(colour.substr(at, 2), nullptr, 16)); };
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5) > 140 ? "#111827" : "#ffffff";
}

std::vector<StackedBar::Part> legend_of(const std::vector<StackedBar>& bars) {
  std::vector<StackedBar::Part> legend;
  for (const StackedBar& bar : bars) {
    for (const StackedBar::Part& part : bar.parts) {
      const bool known = std::ranges::find(legend, part.name, &StackedBar::Part::name) != legend.end();
      if (!known && part.value > 0) legend.push_back(part);
    }
  }
  return legend;
}

void draw_heading(Svg& svg, const Heading& heading) {
  svg.text(kMargin, 28, heading.title, 16, Anchor::start, "#111827", true);
  if (!heading.note.empty()) svg.text(kMargin, 44, heading.note, 12);
}

// Rows of coloured squares with names, broken where the width ends. Returns the height.
double draw_legend(Svg* svg, const std::vector<StackedBar::Part>& legend, double top) {
  double x = kMargin;
  double y = top;
  for (const StackedBar::Part& part : legend) {
    const double width = 22 + width_of(part.name) + 14;
    if (x + width > kWidth - kMargin) {
      x = kMargin;
      y += 20;
    }
    if (svg != nullptr) {
      svg->rectangle(x, y, 12, 12, colour_or_grey(part.colour));
      svg->text(x + 18, y + 11, part.name, 12);
    }
    x += width;
  }
  return y + 20 - top;
}

void draw_bar(Svg& svg, const StackedBar& bar, double left, double y, double height, double scale) {
  double x = left;
  for (const StackedBar::Part& part : bar.parts) {
    if (part.value <= 0) continue;
    const double width = part.value * scale;
    const std::string colour = colour_or_grey(part.colour);
    const std::string value = fmt::format("{:g}", part.value);
    svg.rectangle(x, y, std::max(0.5, width - 1), height, colour, part.name + ": " + value);
    if (width > width_of(value) + 4) svg.text(x + width / 2, y + height - 8, value, 12, Anchor::middle, ink_on(colour));
    x += width;
  }
}

}  // namespace

std::string stacked_bars(const Heading& heading, const std::vector<StackedBar>& bars, bool majority) {
  constexpr double kBar = 26;
  constexpr double kStep = 36;
  double longest = 0;
  double label = 0;
  for (const StackedBar& bar : bars) {
    longest = std::max(longest, sum_of(bar));
    label = std::max(label, width_of(bar.label));
  }
  const double left = kMargin + std::min(label, kWidth / 3) + 12;
  const double scale = longest == 0 ? 0 : (kWidth - kMargin - left) / longest;
  const auto legend = legend_of(bars);
  const double bottom = kTop + kStep * static_cast<double>(bars.size());
  Svg svg(kWidth, bottom + draw_legend(nullptr, legend, 0) + kMargin);
  draw_heading(svg, heading);
  double y = kTop;
  for (const StackedBar& bar : bars) {
    svg.text(left - 10, y + kBar - 8, bar.label, 12, Anchor::end);
    draw_bar(svg, bar, left, y, kBar, scale);
    const double middle = left + sum_of(bar) * scale / 2;
    if (majority) svg.line(middle, y - 3, middle, y + kBar + 3, "#111827", 1.5);
    y += kStep;
  }
  draw_legend(&svg, legend, bottom + 6);
  return svg.print(heading.title);
}

std::string histograms(const Heading& heading, const std::vector<Histogram>& histograms) {
  constexpr double kHeight = 110;
  Svg svg(kWidth, kTop + kHeight * static_cast<double>(histograms.size()) + kMargin);
  draw_heading(svg, heading);
  double top = kTop;
  for (const Histogram& histogram : histograms) {
    const double base = top + kHeight - 34;
    const double step = (kWidth - 200) / std::max<double>(1, static_cast<double>(histogram.columns.size()));
    double largest = 0;
    for (const Column& column : histogram.columns) largest = std::max(largest, column.value);
    svg.text(160, base - 20, histogram.title, 13, Anchor::end);
    svg.line(175, base, kWidth - kMargin, base, kRuleColour);
    for (std::size_t i = 0; i < histogram.columns.size(); ++i) {
      const Column& column = histogram.columns[i];
      const double height = largest == 0 ? 0 : column.value / largest * (kHeight - 50);
      const double x = 178 + step * static_cast<double>(i);
      const std::string share = fmt::format("{:.1f}%", 100 * column.value);
      svg.rectangle(x, base - height, std::max(1.0, step - 3), height, colour_or_grey(histogram.colour),
                    column.name + ": " + share);
      if (step > 22) svg.text(x + step / 2 - 1, base + 14, column.name, 11, Anchor::middle, kQuiet, column.marked);
    }
    top += kHeight;
  }
  return svg.print(heading.title);
}

namespace {

struct Frame {
  double left = 60;
  double top = kTop;
  double right = kWidth - 170;
  double bottom = 330;
  double lowest = 0;
  double highest = 1;
  std::size_t points = 1;

  double x(std::size_t i) const {
    return points < 2 ? (left + right) / 2
                      : left + (right - left) * static_cast<double>(i) / static_cast<double>(points - 1);
  }
  double y(double value) const { return bottom - (value - lowest) / (highest - lowest) * (bottom - top); }
};

// A round step that makes about five parts.
double step_of(double range) {
  const double rough = range / 5;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double times : {1.0, 2.0, 5.0}) {
    if (times * power >= rough) return times * power;
  }
  return 10 * power;
}

Frame frame_of(const std::vector<Line>& lines, std::size_t points) {
  Frame frame;
  frame.points = points;
  double highest = 0;
  for (const Line& line : lines) {
    for (const double value : line.values) {
      if (!std::isnan(value)) highest = std::max(highest, value);
    }
  }
  const double step = step_of(highest <= 0 ? 1 : highest);
  frame.highest = step * std::ceil((highest <= 0 ? 1 : highest) / step);
  return frame;
}

void draw_axes(Svg& svg, const Frame& frame, const std::vector<std::string>& axis, const std::string& unit) {
  const double step = step_of(frame.highest);
  for (double value = 0; value <= frame.highest + step / 2; value += step) {
    svg.line(frame.left, frame.y(value), frame.right, frame.y(value), kRuleColour);
    svg.text(frame.left - 8, frame.y(value) + 4, fmt::format("{:g}{}", value, unit), 11, Anchor::end, kQuiet);
  }
  for (std::size_t i = 0; i < axis.size(); ++i) {
    svg.text(frame.x(i), frame.bottom + 18, axis[i], 11, Anchor::middle, kQuiet);
  }
}

void draw_line(Svg& svg, const Frame& frame, const Line& line) {
  std::string points;
  bool broken = true;
  for (std::size_t i = 0; i < line.values.size(); ++i) {
    if (std::isnan(line.values[i])) {
      broken = true;
      continue;
    }
    const double x = frame.x(i);
    const double y = frame.y(line.values[i]);
    points += fmt::format("{}{:.1f} {:.1f} ", broken ? "M" : "L", x, y);
    broken = false;
    svg.rectangle(x - 3, y - 3, 6, 6, colour_or_grey(line.colour), fmt::format("{}: {:g}", line.name, line.values[i]));
  }
  if (!points.empty()) svg.path(points, colour_or_grey(line.colour), "none");
}

}  // namespace

std::string lines(const Heading& heading, const std::vector<std::string>& axis, const std::vector<Line>& lines,
                  const std::string& unit) {
  const Frame frame = frame_of(lines, axis.size());
  Svg svg(kWidth, std::max(frame.bottom + 40, frame.top + 20 * static_cast<double>(lines.size()) + 20));
  draw_heading(svg, heading);
  draw_axes(svg, frame, axis, unit);
  double y = frame.top;
  for (const Line& line : lines) {
    draw_line(svg, frame, line);
    svg.rectangle(frame.right + 20, y, 12, 12, colour_or_grey(line.colour));
    svg.text(frame.right + 38, y + 11, line.name, 12);
    y += 20;
  }
  return svg.print(heading.title);
}

}  // namespace saylau::report
