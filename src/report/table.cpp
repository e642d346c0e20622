#include "report/table.hpp"

#include <algorithm>

#include "report/markdown.hpp"
#include "report/width.hpp"

namespace saylau::report {

namespace {

std::string spaces(std::size_t count) {
  return std::string(count, ' ');
}

std::string trimmed_right(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

}  // namespace

std::vector<std::size_t> TextTable::widths() const {
  std::vector<std::size_t> widths(columns_.size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i].text));
  }
  return widths;
}

std::string TextTable::print(const Style& style) const {
  const std::vector<std::size_t> widths = this->widths();
  std::size_t total = 0;
  for (const std::size_t width : widths) total += width == 0 ? 0 : width + 2;
  std::string text;
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (widths[i] == 0) continue;
      const std::string gap = spaces(widths[i] - display_width(row[i].text));
      line += columns_[i] == Align::left ? row[i].styled + gap : gap + row[i].styled;
      line += "  ";
    }
    if (row.empty()) {
      for (std::size_t i = 0; i + 2 < total; ++i) line += style.unicode ? "─" : "-";
      line = style.dim(line);
    }
    text += trimmed_right(line) + "\n";
  }
  return text;
}

std::string TextTable::print_markdown() const {
  std::string text;
  bool header = true;
  for (const auto& row : rows_) {
    if (row.empty()) continue;
    text += "|";
    for (const Cell& cell : row) text += " " + in_markdown(cell.text) + " |";
    text += "\n";
    if (header) {
      text += "|";
      for (const Align align : columns_) text += align == Align::left ? " --- |" : " ---: |";
      text += "\n";
    }
    header = false;
  }
  return text;
}

}  // namespace saylau::report
