#include "package/csv/header.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "package/csv/cell.hpp"
#include "package/csv/place.hpp"

namespace saylau::package {

char likely_separator(std::string_view line) {
  std::array<std::pair<char, std::size_t>, 3> counts = {{{',', 0}, {';', 0}, {'\t', 0}}};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    for (auto& [separator, count] : counts) count += c == separator ? 1 : 0;
  }
  return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
}

namespace {

// The end of the line that starts at `begin`, line breaks in quotation marks passed over.
std::size_t end_of_line(std::string_view text, std::size_t begin) {
  bool quoted = false;
  for (std::size_t i = begin; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == '\n' && !quoted) return i;
  }
  return text.size();
}

class HeaderReader {
 public:
  HeaderReader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  Expected<Header> read() {
    std::size_t begin = text_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    std::size_t end = end_of_line(text_, begin);
    while (end < text_.size() && trimmed(text_.substr(begin, end - begin)).empty()) {
      begin = end + 1;
      end = end_of_line(text_, begin);
    }
    if (trimmed(text_.substr(begin, end - begin)).empty()) {
      return fail({"csv.empty", {file_, 1, 1}, "no header line", "a line of column names"});
    }
    header_.separator = likely_separator(text_.substr(begin, end - begin));
    header_.line = place_at(text_, begin, file_).line;
    header_.rows_begin = std::min(end + 1, text_.size());
    read_cells(begin, end);
    if (!errors_.empty()) return std::unexpected(errors_);
    if (trimmed(text_.substr(header_.rows_begin)).find_first_not_of("\n\r\t ") == std::string_view::npos) {
      return fail({"csv.no-rows", {file_, header_.line, 1}, "a header and no rows", "a row for each area"});
    }
    return header_;
  }

 private:
  void read_cells(std::size_t begin, std::size_t end) {
    bool quoted = false;
    std::size_t start = begin;
    for (std::size_t i = begin; i <= end; ++i) {
      if (i < end && text_[i] == '"') quoted = !quoted;
      if (i < end && (quoted || text_[i] != header_.separator)) continue;
      add_cell(start, i);
      start = i + 1;
    }
  }

  void add_cell(std::size_t begin, std::size_t end) {
    const std::string_view raw = text_.substr(begin, end - begin);
    const std::size_t blanks = std::min(raw.find_first_not_of(' '), raw.size());
    const Place place = place_at(text_, begin + blanks, file_);
    if (!is_well_quoted(raw)) {
      errors_.push_back({"csv.quote", place, fmt::format("the quotation marks of {}", trimmed(raw)),
                         "a cell quoted from end to end, marks inside doubled, or without any"});
    }
    header_.cells.push_back({unquoted(raw), place.column});
  }

  std::string_view text_;
  const std::string& file_;
  Header header_;
  Errors errors_;
};

}  // namespace

Expected<Header> read_header(std::string_view text, const std::string& file) {
  return HeaderReader(text, file).read();
}

std::vector<std::string> repeated_names(const Header& header) {
  std::set<std::string> seen;
  std::vector<std::string> repeated;
  for (const HeaderCell& cell : header.cells) {
    if (cell.text.empty() || seen.insert(cell.text).second) continue;
    if (std::ranges::find(repeated, cell.text) == repeated.end()) repeated.push_back(cell.text);
  }
  return repeated;
}

}  // namespace saylau::package
