#include "tests/oracle/csv_oracle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace saylau::oracle {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

// The separator that the header line has most of.
char separator_of(std::string_view text) {
  std::array<std::pair<char, std::size_t>, 3> counts = {{{',', 0}, {';', 0}, {'\t', 0}}};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n') break;
    for (auto& [separator, count] : counts) count += c == separator ? 1 : 0;
  }
  return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(kBlanks) - first + 1));
}

class Parser {
 public:
  Parser(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {
    if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
    separator_ = separator_of(text_.substr(at_));
  }

  Expected<Table> parse() {
    Table table{file_, {}, {}};
    while (at_ < text_.size()) {
      Row row = read_row();
      if (!errors_.empty()) return std::unexpected(errors_);
      const bool of_table = row.cells.size() == 1 || row.cells.size() == table.header.cells.size();
      const bool blank = of_table && std::ranges::all_of(row.cells, [](const Cell& cell) { return cell.text.empty(); });
      if (blank) continue;
      if (table.header.cells.empty()) {
        table.header = std::move(row);
      } else {
        table.rows.push_back(std::move(row));
      }
    }
    check(table);
    if (!errors_.empty()) return std::unexpected(errors_);
    return table;
  }

 private:
  void add(std::string code, std::size_t line, std::size_t column, std::string found, std::string expected) {
    errors_.push_back({std::move(code), {file_, line, column}, std::move(found), std::move(expected)});
  }

  bool at_end() const { return at_ >= text_.size(); }

  void advance() {
    if (text_[at_] == '\n') {
      ++line_;
      column_ = 1;
    } else if (at_ + 1 >= text_.size() || starts_character(text_[at_ + 1])) {
      ++column_;
    }
    ++at_;
  }

  Row read_row() {
    Row row{line_, {}};
    while (true) {
      row.cells.push_back(read_cell());
      if (at_end() || !errors_.empty()) return row;
      const bool ends = text_[at_] == '\n';
      advance();  // the separator or the end of the line
      if (ends) return row;
    }
  }

  Cell read_cell() {
    while (!at_end() && text_[at_] == ' ') advance();
    const std::size_t column = column_;
    if (!at_end() && text_[at_] == '"') return {read_quoted(), column};
    const std::size_t start = at_;
    while (!at_end() && text_[at_] != separator_ && text_[at_] != '\n') {
      if (text_[at_] == '"') add("csv.quote", line_, column_, "a quotation mark inside a bare cell", "a quoted cell");
      advance();
    }
    return {trimmed(text_.substr(start, at_ - start)), column};
  }

  std::string read_quoted() {
    const std::size_t line = line_;
    const std::size_t column = column_;
    std::string value;
    advance();
    while (!at_end()) {
      if (text_[at_] == '"') {
        advance();
        if (at_end() || text_[at_] != '"') return close_quoted(value);
      }
      value.push_back(text_[at_]);
      advance();
    }
    add("csv.quote", line, column, "a quotation mark that is never closed", "a closing quotation mark");
    return value;
  }

  std::string close_quoted(const std::string& value) {
    while (!at_end() && (text_[at_] == ' ' || text_[at_] == '\r')) advance();
    if (!at_end() && text_[at_] != separator_ && text_[at_] != '\n') {
      add("csv.quote", line_, column_, "text after a closing quotation mark", "a separator or the end of the line");
    }
    return trimmed(value);
  }

  void check(const Table& table) {
    if (table.header.cells.empty()) return add("csv.empty", 1, 1, "no header line", "a line of column names");
    if (table.rows.empty()) add("csv.no-rows", table.header.line, 1, "a header and no rows", "a row for each area");
    for (const Row& row : table.rows) {
      if (row.cells.size() == table.header.cells.size()) continue;
      add("csv.cells", row.line, 1, fmt::format("{} cells", row.cells.size()),
          fmt::format("{}, as in the header", table.header.cells.size()));
    }
  }

  std::string_view text_;
  std::string file_;
  char separator_ = ',';
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t column_ = 1;
  Errors errors_;
};

}  // namespace

Place Table::place(const Row& row, std::size_t cell) const {
  return {file, row.line, cell < row.cells.size() ? row.cells[cell].column : 0};
}

Expected<Table> parse_csv(std::string_view text, const std::string& file) {
  return Parser(text, file).parse();
}

}  // namespace saylau::oracle
