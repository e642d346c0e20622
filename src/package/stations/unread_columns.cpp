#include "package/stations/unread_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "package/called.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/unknown_column.hpp"
#include "package/inspect_words.hpp"
#include "package/stations/read_batches.hpp"
#include "package/stations/sample.hpp"

namespace saylau::package {

namespace {

// The columns that groups are laid out as (csv/layout.hpp).
void insert_columns_of_groups(const Package& package, const Source& source, std::set<std::string>& known) {
  for (const std::string& id : who_stands(source, package.election.contestants).ids) known.insert("votes." + id);
}

// Headers that a source of this file reads, or says that nobody is to read.
std::set<std::string> known_headers(const Package& package, const std::string& file) {
  std::set<std::string> known;
  for (const Source& source : package.sources) {
    if (source.file != file) continue;
    for (const auto& [role, headers] : source.columns) known.insert(headers.begin(), headers.end());
    for (const SpecialStations& special : source.special) known.insert(special.column);
    for (const auto& [header, values] : source.layout.where) known.insert(header);
    known.insert(source.unread.begin(), source.unread.end());
    if (source.layout.groups) insert_columns_of_groups(package, source, known);
  }
  return known;
}

// A header without its number: "Voix 2" and "Voix 3" are columns of one kind.
std::string kind_of(const std::string& header) {
  std::string kind;
  std::ranges::copy_if(header, std::back_inserter(kind), [](char c) { return c < '0' || c > '9'; });
  return name_key(kind);
}

std::size_t columns_of_votes(const Source& source) {
  return static_cast<std::size_t>(
      std::ranges::count_if(source.columns, [](const auto& entry) { return entry.first.starts_with("votes."); }));
}

// Kinds of columns that stand beside each contestant: several columns of one, none of them read.
std::set<std::string> kinds_beside_each(const Source& source, const CsvFile& file, const std::set<std::string>& known) {
  std::map<std::string, std::size_t> unread;
  std::set<std::string> read;
  for (const HeaderCell& cell : file.header.cells) {
    if (known.contains(cell.text)) {
      read.insert(kind_of(cell.text));
    } else {
      ++unread[kind_of(cell.text)];
    }
  }
  // As many as there are columns of votes: one beside each. Fewer are contestants of one kind of name.
  const std::size_t votes = columns_of_votes(source);
  std::set<std::string> beside;
  for (const auto& [kind, columns] : unread) {
    if (columns >= std::max<std::size_t>(votes, 2) && !read.contains(kind)) beside.insert(kind);
  }
  return beside;
}

// Columns after the names of places whose headers say nothing. What stands before them numbers the rows.
std::vector<std::size_t> suspects(const CsvFile& file, const std::set<std::string>& known) {
  std::vector<std::size_t> found;
  const auto& cells = file.header.cells;
  const auto first_read =
      std::ranges::find_if(cells, [&](const HeaderCell& cell) { return known.contains(cell.text); });
  for (auto i = static_cast<std::size_t>(first_read - cells.begin()); i < cells.size(); ++i) {
    const std::string& header = cells[i].text;
    if (!known.contains(header) && !says_what_it_is(header)) found.push_back(i);
  }
  return found;
}

// The rows that are looked at first; what is blank in these is looked for in all.
constexpr std::size_t kFirstRows = 2000;
constexpr std::size_t kFirstBytes = std::size_t{1} << 17U;

// What tells ranks: columns of a kind beside each contestant, with no number larger than there are contestants.
struct Ranks {
  std::set<std::string> kinds;
  std::size_t contestants = 0;
};

bool may_be_votes(const CsvFile& file, std::size_t column, const UnknownCells& cells, const Ranks& ranks) {
  const std::string& header = file.header.cells[column].text;
  const bool percentages = says_percentages(header) && cells.may_be_percentages();
  const bool rank = ranks.kinds.contains(kind_of(header)) && std::cmp_less_equal(cells.largest(), ranks.contestants);
  return cells.may_be_votes() && !percentages && !rank;
}

// Those of the columns that may be somebody's votes by all of their cells.
std::vector<std::size_t> likely_votes_of_all_rows(const CsvFile& file, const std::vector<std::size_t>& columns,
                                                  const Ranks& ranks) {
  Columns alone;
  alone.cells = file.header.cells.size();
  alone.texts = columns;
  const std::size_t threads = threads_for(file.text.size());
  std::vector<std::vector<UnknownCells>> cells(threads, std::vector<UnknownCells>(columns.size()));
  const auto read = read_batches(file, alone, {threads, {}}, [&](std::size_t thread, const Batch& batch) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      for (std::size_t row = 0; row < batch.rows; ++row) {
        if (const std::string_view raw = batch.texts[i][row]; !raw.empty()) cells[thread][i].add(unquoted(raw));
      }
    }
  });
  std::vector<std::size_t> likely;
  for (std::size_t i = 0; read && i < columns.size(); ++i) {
    UnknownCells all;
    for (const auto& of_thread : cells) all.add(of_thread[i]);
    if (may_be_votes(file, columns[i], all, ranks)) likely.push_back(columns[i]);
  }
  return likely;
}

// Those of the columns that may be somebody's votes by their first cells; all are read where these are blank.
std::vector<std::size_t> likely_votes(const CsvFile& file, const std::vector<std::size_t>& columns,
                                      const Sample& sample, const Ranks& ranks) {
  std::vector<std::size_t> likely;
  std::vector<std::size_t> blank;
  for (const std::size_t column : columns) {
    UnknownCells cells;
    for (const std::string& text : sample.texts[column]) cells.add(text);
    if (may_be_votes(file, column, cells, ranks)) likely.push_back(column);
    if (cells.are_blank()) blank.push_back(column);
  }
  const bool was_all = file.text.size() <= kFirstBytes && sample.rows < kFirstRows;
  if (!was_all && !blank.empty()) {
    std::ranges::move(likely_votes_of_all_rows(file, blank, ranks), std::back_inserter(likely));
  }
  return likely;
}

Error unread(const CsvFile& file, std::size_t column) {
  const HeaderCell& cell = file.header.cells[column];
  return {"votes.unread-column",
          {file.name, file.header.line, cell.column},
          fmt::format("column \"{}\", whole numbers, which nothing reads", cell.text),
          fmt::format("whose votes or which figure it is, under [source.columns]; if it is nobody's, unread = "
                      "[\"{}\"] in its [[source]]",
                      cell.text)};
}

struct FoundCell {
  const HeaderCell* header = nullptr;
  std::size_t row = 0;  // after the header
  std::string text;
};

// What nothing reads of a file, by its first rows with figures.
struct Unread {
  const CsvFile& file;
  const std::set<std::string>& known;
  const Sample& sample;
};

// The first cell of each column that nothing reads which says one of some words.
std::vector<FoundCell> cells_that_say(const Unread& unread, bool (*says)(std::string_view),
                                      bool (*of_header)(std::string_view) = nullptr) {
  std::vector<FoundCell> cells;
  for (std::size_t column = 0; column < unread.sample.texts.size(); ++column) {
    const HeaderCell& header = unread.file.header.cells[column];
    const bool asked = of_header == nullptr || of_header(header.text);
    if (!asked || unread.known.contains(header.text) || unread.sample.is_number(column)) continue;
    const auto& texts = unread.sample.texts[column];
    const auto found = std::ranges::find_if(texts, says);
    if (found != texts.end()) cells.push_back({&header, static_cast<std::size_t>(found - texts.begin()), *found});
  }
  return cells;
}

bool says_yes(std::string_view text) {
  constexpr std::array<std::string_view, 8> kYes = {"yes", "y", "true", "x", "1", "да", "иә", "+"};
  const std::string key = name_key(text);
  return std::ranges::any_of(kYes, [&](std::string_view yes) { return key == name_key(yes); });
}

std::string where_is(const FoundCell& cell) {
  return fmt::format("row {} after the header, \"{}\" in column \"{}\"", cell.row + 1, cell.text, cell.header->text);
}

// How many stations are in, which says whether these are all votes.
Errors unread_progress(const Source& source, const CsvFile& file, const std::set<std::string>& known) {
  Errors errors;
  if (source.columns.contains("reported")) return errors;
  for (const HeaderCell& cell : file.header.cells) {
    if (known.contains(cell.text) || role_by_header(cell.text) != "reported") continue;
    errors.push_back(
        {"votes.unread-column",
         {file.name, file.header.line, cell.column},
         fmt::format("column \"{}\", which says how many stations are in, and nothing reads it", cell.text),
         fmt::format("reported = \"{0}\" and stations under [source.columns], or unread = [\"{0}\"] in "
                     "its [[source]]",
                     cell.text)});
  }
  return errors;
}

Errors totals(const Unread& unread) {
  Errors errors;
  for (const FoundCell& cell : cells_that_say(unread, is_word_for_a_total)) {
    errors.push_back({"votes.total-row",
                      {unread.file.name},
                      where_is(cell) + ", a row of sums",
                      "rows of places only, by skip, by [source.where], or in the file: its figures would be counted "
                      "twice"});
  }
  return errors;
}

Errors rows_not_to_count(const Unread& unread) {
  std::vector<FoundCell> cells = cells_that_say(unread, says_not_to_count);
  std::ranges::move(cells_that_say(unread, says_yes, says_not_to_count), std::back_inserter(cells));
  Errors errors;
  for (const FoundCell& cell : cells) {
    errors.push_back({"votes.row-not-to-count",
                      {unread.file.name},
                      where_is(cell),
                      "rows whose figures stand, by [source.where] or in the file; or the column under unread"});
  }
  return errors;
}

}  // namespace

Errors check_unread(const Package& package, const Source& source, const CsvFile& file) {
  if (source.columns.empty()) return {};
  const std::set<std::string> known = known_headers(package, source.file);
  Errors errors = unread_progress(source, file, known);
  const auto sample = sample_of(file, kFirstRows, kFirstBytes);
  if (!sample) return errors;  // the file's own reader says what is wrong with it
  const Unread unread_cells{file, known, *sample};
  const Ranks ranks{kinds_beside_each(source, file, known), columns_of_votes(source)};
  for (const std::size_t column : likely_votes(file, suspects(file, known), *sample, ranks)) {
    errors.push_back(unread(file, column));
  }
  std::ranges::move(totals(unread_cells), std::back_inserter(errors));
  std::ranges::move(rows_not_to_count(unread_cells), std::back_inserter(errors));
  return errors;
}

}  // namespace saylau::package
