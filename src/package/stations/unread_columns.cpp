#include "package/stations/unread_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "package/csv/cell.hpp"
#include "package/csv/name_key.hpp"
#include "package/inspect_words.hpp"
#include "package/stations/sample.hpp"

namespace saylau::package {

namespace {

constexpr std::size_t kRows = 20;
constexpr std::size_t kBytes = std::size_t{1} << 15U;

// Headers that a source of this file reads, or says that nobody is to read.
std::set<std::string> known_headers(const Package& package, const std::string& file) {
  std::set<std::string> known;
  for (const Source& source : package.sources) {
    if (source.file != file) continue;
    for (const auto& [role, headers] : source.columns) known.insert(headers.begin(), headers.end());
    for (const SpecialStations& special : source.special) known.insert(special.column);
    for (const auto& [header, values] : source.layout.where) known.insert(header);
    known.insert(source.unread.begin(), source.unread.end());
  }
  return known;
}

bool says_what_it_is(const std::string& header) {
  return header.empty() || header.contains('%') || names_a_total(header) || !role_by_header(header).empty();
}

std::set<std::size_t> columns_of_votes(const Columns& columns) {
  std::set<std::size_t> votes;
  for (std::size_t i = columns.figures; i < columns.values.size(); ++i) {
    votes.insert(columns.values[i].columns.begin(), columns.values[i].columns.end());
  }
  return votes;
}

// A header without its number: "Voix 2" and "Voix 3" are columns of one kind.
std::string kind_of(const std::string& header) {
  std::string kind;
  std::ranges::copy_if(header, std::back_inserter(kind), [](char c) { return c < '0' || c > '9'; });
  return name_key(kind);
}

// Kinds of columns that stand beside each contestant: several columns of one, none of them read.
std::set<std::string> kinds_beside_each(const CsvFile& file, const std::set<std::string>& known) {
  std::map<std::string, std::size_t> unread;
  std::set<std::string> read;
  for (const HeaderCell& cell : file.header.cells) {
    if (known.contains(cell.text)) {
      read.insert(kind_of(cell.text));
    } else {
      ++unread[kind_of(cell.text)];
    }
  }
  std::set<std::string> beside;
  for (const auto& [kind, columns] : unread) {
    if (columns > 1 && !read.contains(kind)) beside.insert(kind);
  }
  return beside;
}

// Between the first and the last column of votes, and after the last as far as nobody knows what stands there.
std::vector<std::size_t> suspects(const CsvFile& file, const std::set<std::size_t>& votes,
                                  const std::set<std::string>& known) {
  std::vector<std::size_t> found;
  const auto& cells = file.header.cells;
  const std::set<std::string> beside = kinds_beside_each(file, known);
  for (std::size_t i = *votes.begin(); i < cells.size(); ++i) {
    const bool unknown =
        !known.contains(cells[i].text) && !says_what_it_is(cells[i].text) && !beside.contains(kind_of(cells[i].text));
    if (unknown) found.push_back(i);
    if (!unknown && i > *votes.rbegin()) break;
  }
  return found;
}

// A dash or a word among them is a blank of its own kind.
bool are_mostly_counts(const std::vector<std::string>& texts) {
  const auto counts =
      std::ranges::count_if(texts, [](const std::string& text) { return parse_count(text).has_value(); });
  const auto blanks = std::ranges::count_if(texts, [](const std::string& text) { return text.empty(); });
  return counts > 0 && 2 * counts >= static_cast<std::ptrdiff_t>(texts.size()) - blanks;
}

Error unread(const CsvFile& file, std::size_t column) {
  const HeaderCell& cell = file.header.cells[column];
  return {"votes.unread-column",
          {file.name, file.header.line, cell.column},
          fmt::format("column \"{}\", whole numbers beside the votes, which nothing reads", cell.text),
          fmt::format("what it is under [source.columns], or unread = [\"{}\"] in its [[source]]", cell.text)};
}

// Rows of figures: a total has some.
Error total_in_row(const CsvFile& file, const std::string& header, std::size_t row, const std::string& cell) {
  return {"votes.total-row",
          {file.name},
          fmt::format("row {} after the header, \"{}\" in column \"{}\", a row of sums", row + 1, cell, header),
          "rows of places only, by [source.where] or in the file: its figures would be counted twice"};
}

}  // namespace

Errors totals_by_other_cells(const Package& package, const Source& source, const CsvFile& file) {
  constexpr std::size_t kMostRows = 2000;
  constexpr std::size_t kMostBytes = std::size_t{1} << 17U;
  Errors errors;
  const std::set<std::string> known = known_headers(package, source.file);
  const auto sample = source.columns.empty() ? Expected<Sample>{} : sample_of(file, kMostRows, kMostBytes);
  if (!sample) return errors;
  for (std::size_t column = 0; column < sample->texts.size(); ++column) {
    const std::string& header = file.header.cells[column].text;
    if (known.contains(header) || sample->is_number(column)) continue;
    const auto total = std::ranges::find_if(sample->texts[column], is_word_for_a_total);
    if (total == sample->texts[column].end()) continue;
    const auto row = static_cast<std::size_t>(total - sample->texts[column].begin());
    errors.push_back(total_in_row(file, header, row, *total));
  }
  return errors;
}

Errors unread_columns(const Package& package, const Source& source, const CsvFile& file, const Columns& columns) {
  Errors errors;
  const std::set<std::size_t> votes = columns_of_votes(columns);
  if (source.columns.empty() || source.layout.groups || votes.empty()) return errors;
  const std::vector<std::size_t> found = suspects(file, votes, known_headers(package, source.file));
  if (found.empty()) return errors;
  const auto sample = sample_of(file, kRows, kBytes);
  if (!sample) return errors;  // the file's own reader says what is wrong with it
  for (const std::size_t column : found) {
    const bool numbers = are_mostly_counts(sample->texts[column]);
    if (numbers) errors.push_back(unread(file, column));
    if (!numbers && column > *votes.rbegin()) break;  // the votes end before it
  }
  return errors;
}

}  // namespace saylau::package
