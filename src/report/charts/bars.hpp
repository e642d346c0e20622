// Charts of the lab as SVG: stacked bars of seats, histograms, lines over years.
#pragma once

#include <string>
#include <vector>

namespace saylau::report {

// What stands above a chart. The note says what its figures are worth where they are not final, or not all in.
struct Heading {
  std::string title;
  std::string note;  // "" for none
};

// One bar of several parts, such as the seats of a parliament under one law.
struct StackedBar {
  struct Part {
    std::string name;
    std::string colour;  // "#rrggbb", or "" for grey
    double value = 0;
  };
  std::string label;
  std::vector<Part> parts;
};

// Bars one below the other, each as long as its parts together; a part wide enough shows its value. The legend names
// every part that occurs. `majority`, if true, marks the middle of each bar.
std::string stacked_bars(const Heading& heading, const std::vector<StackedBar>& bars, bool majority);

// Columns of one thing: how often each whole number came out. `names` stand under the columns.
struct Column {
  std::string name;
  double value = 0;  // 0 to 1
  bool marked = false;
};
struct Histogram {
  std::string title;
  std::string colour;
  std::vector<Column> columns;
};
// Small multiples, one below the other.
std::string histograms(const Heading& heading, const std::vector<Histogram>& histograms);

// Lines over a common axis. A missing value breaks the line.
struct Line {
  std::string name;
  std::string colour;
  std::vector<double> values;  // as many as there are names of the axis; NaN where there is none
};
std::string lines(const Heading& heading, const std::vector<std::string>& axis, const std::vector<Line>& lines,
                  const std::string& unit);

}  // namespace saylau::report
