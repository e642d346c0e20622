#include "package/read_turnout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "law/text_file.hpp"
#include "package/csv/cell.hpp"

namespace saylau::package {

namespace {

constexpr std::array<std::string_view, 7> kColumns = {"country",    "year",    "registered", "voted",
                                                      "voting_age", "percent", "source"};

class RowReader {
 public:
  RowReader(const std::string& file, std::size_t line, Errors& errors) : file_(file), line_(line), errors_(errors) {}

  TurnoutRow read(const std::vector<std::string>& cells) {
    TurnoutRow row;
    row.country = cells[0];
    if (row.country.size() != 2) error("country \"" + cells[0] + "\"", "two letters, such as \"CA\"");
    const Figure year = figure(cells[1], "year");
    row.year = static_cast<int>(year.value_or(0));
    if (row.year < 1700 || row.year > 2200) error("year \"" + cells[1] + "\"", "a year");
    row.registered = figure(cells[2], "registered");
    row.voted = figure(cells[3], "voted");
    row.voting_age = figure(cells[4], "voting_age");
    read_percentage(row, cells[5]);
    row.source = cells[6];
    check(row);
    return row;
  }

 private:
  void error(const std::string& found, const std::string& expected) {
    errors_.push_back({"turnout.figure", {file_, line_}, found, expected});
  }

  Figure figure(const std::string& cell, const char* what) {
    if (cell.empty()) return std::nullopt;
    const auto count = parse_count(cell);
    if (!count) error(fmt::format("{} \"{}\"", what, cell), "a whole number, or nothing");
    return count;
  }

  void read_percentage(TurnoutRow& row, const std::string& cell) {
    if (cell.empty()) return;
    row.printed = parse_percentage(cell + "%");
    row.decimals = row.printed ? printed_decimals(cell + "%") : 0;
    if (!row.printed) error("percent \"" + cell + "\"", "a percentage without its sign, such as 62.6");
  }

  void check(const TurnoutRow& row) {
    const bool counts = row.registered && row.voted;
    if (!counts && !row.printed) error("neither a percentage nor both counts", "one of them");
    if (counts && (*row.registered == 0 || *row.voted > *row.registered)) {
      error(fmt::format("{} voted of {} registered", *row.voted, *row.registered), "at most as many as are registered");
    }
    if (row.source.empty()) error("no source", "the address at which the figures were read");
  }

  const std::string& file_;
  std::size_t line_;
  Errors& errors_;
};

}  // namespace

Expected<std::vector<TurnoutRow>> read_turnout(std::string_view text, const std::string& file) {
  Errors errors;
  std::vector<TurnoutRow> rows;
  std::size_t line = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view content = trimmed(text.substr(start, end - start));
    start = end + 1;
    ++line;
    if (content.empty()) continue;
    const std::vector<std::string> cells = cells_of(content);
    if (line == 1) {
      if (!std::ranges::equal(cells, kColumns)) {
        return fail({"turnout.columns",
                     {file, 1},
                     std::string(content),
                     "country,year,registered,voted,voting_age,percent,source"});
      }
    } else if (cells.size() != kColumns.size()) {
      errors.push_back({"turnout.cells", {file, line}, fmt::format("{} cells", cells.size()), "7 cells"});
    } else {
      rows.push_back(RowReader(file, line, errors).read(cells));
    }
  }
  if (line == 0) return fail({"turnout.columns", {file}, "an empty file", "a header and rows"});
  if (!errors.empty()) return std::unexpected(errors);
  return rows;
}

Expected<std::vector<TurnoutRow>> load_turnout(const std::filesystem::path& path) {
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  return read_turnout(*text, path.string());
}

Share turnout_of(const TurnoutRow& row) {
  if (row.registered && row.voted) return {*row.voted, *row.registered};
  return row.printed.value_or(Share{});
}

}  // namespace saylau::package
