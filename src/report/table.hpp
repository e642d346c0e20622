// A table of text with aligned columns.
#pragma once

#include <string>
#include <vector>

#include "report/style.hpp"

namespace saylau::report {

enum class Align { left, right };

class TextTable {
 public:
  explicit TextTable(std::vector<Align> columns) : columns_(std::move(columns)) {}

  // Rows with as many cells as there are columns. Cells are measured by display width and without colour codes; a
  // styled cell is given as its plain text and the styled one.
  struct Cell {
    Cell(std::string plain) : text(plain), styled(std::move(plain)) {}  // NOLINT: implicit on purpose
    Cell(const char* plain) : Cell(std::string(plain)) {}               // NOLINT: implicit on purpose
    Cell(std::string plain, std::string with_style) : text(std::move(plain)), styled(std::move(with_style)) {}
    std::string text;
    std::string styled;
  };
  void add(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }
  void add_rule() { rows_.emplace_back(); }

  // Lines with two blanks between columns and none at the end; columns that are empty throughout are left out.
  std::string print(const Style& style) const;
  // The same as a Markdown table; the first row is the header, rules are left out.
  std::string print_markdown() const;

 private:
  std::vector<std::size_t> widths() const;

  std::vector<Align> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace saylau::report
