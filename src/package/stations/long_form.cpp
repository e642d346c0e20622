#include "package/stations/long_form.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "package/called.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"
#include "package/stations/node_sums.hpp"
#include "package/stations/nodes.hpp"
#include "package/stations/read_batches.hpp"
#include "package/stations/ways_of_voting.hpp"

namespace saylau::package {

Columns wide_columns(const Columns& of_long_file, const std::vector<Contestant>& contestants) {
  Columns wide = of_long_file;
  wide.is_long = false;
  wide.values.resize(wide.figures);
  for (const std::size_t i : wide.contestants) wide.values.push_back({"votes." + contestants[i].id, {}});
  return wide;
}

namespace {

class Widening {
 public:
  Widening(const Package& package, const Source& source, const CsvFile& file, const Columns& columns)
      : contestants_(package.election.contestants),
        source_(source),
        file_(file),
        columns_(columns),
        ways_(file, columns.values[columns.figures].columns) {
    wide_.values.resize(columns.figures + columns.contestants.size());
    wide_.texts.resize(columns.texts.size());
    wide_.begin = file.header.rows_begin;
    wide_.end = file.text.size();
    wide_.breaks = static_cast<std::size_t>(std::ranges::count(file.text.substr(wide_.begin), '\n'));
    wide_.has_blanks = true;
  }

  Expected<Widened> read() {
    const auto read = read_batches(file_, columns_, {}, [&](std::size_t, const Batch& batch) {
      for (std::size_t row = 0; row < batch.rows; ++row) take(batch, row);
    });
    if (!read) return std::unexpected(read.error());
    refuse_gaps();
    std::ranges::move(ways_.errors(), std::back_inserter(errors_));
    if (!errors_.empty()) return std::unexpected(errors_);
    return Widened{std::move(wide_), std::move(named_), ways_.places_with_fewer()};
  }

 private:
  // A row without a contestant and votes has the figures of its place.
  void take(const Batch& batch, std::size_t row) {
    if (is_total(batch, row)) return;
    const std::string text = joined_text(batch, columns_.contestant, row);
    const std::string named = text.empty() ? text : contestant_of(text);
    const std::string& id = named.empty() ? text : named;
    const Votes votes = batch.values[columns_.figures][row];
    const bool of_place = id.empty() && votes == kBlank;
    const std::size_t value = of_place ? Columns::npos : value_of(id, batch, row);
    if (!of_place && value == Columns::npos) return;
    const auto [found, is_new] = rows_.try_emplace(station_name(batch, columns_, row), wide_.rows);
    if (is_new) add_row(batch, row);
    if (!is_new && contradicts(batch, row, found->second)) return;
    if (!of_place) named_.insert(columns_.contestants[value - columns_.figures]);
    if (!of_place) take_votes(id, votes, wide_.values[value][found->second], batch.begins[row], found->second);
  }

  // A file names the same ones again and again.
  const std::string& contestant_of(const std::string& text) {
    const auto [known, is_new] = names_.try_emplace(text);
    if (is_new) known->second = contestant_named(text, source_, contestants_);
    return known->second;
  }

  void take_votes(const std::string& id, Votes votes, Votes& known, std::size_t byte, std::size_t place) {
    if (known != kBlank && !source_.add) {
      return add("votes.duplicate-area", byte, fmt::format("\"{}\" again in one area", id),
                 "each contestant once in each area; or add = true in the [[source]], where they are ways of voting");
    }
    if (source_.add) ways_.add(id, votes, byte, place);
    known = known == kBlank || votes == kBlank ? std::max(known, votes) : known + votes;
    const bool unpublished = std::ranges::find(source_.unpublished, id) != source_.unpublished.end();
    if (votes == kBlank && !unpublished) blanks_.push_back({id, byte, place});
  }

  // A row that a cell calls a total would be added to what it sums up.
  bool is_total(const Batch& batch, std::size_t row) {
    const auto names_total = [&](std::size_t text) { return is_word_for_a_total(unquoted(batch.texts[text][row])); };
    if (!source_.add || std::ranges::none_of(columns_.others, names_total)) return false;
    add("votes.total-row", batch.begins[row], "a row of sums", "rows of the ways of voting only");
    return true;
  }

  // Blank votes are a gap, but where all of the place is blank: nothing of it is in.
  void refuse_gaps() {
    const Columns wide = wide_columns(columns_, contestants_);
    for (const BlankVotes& blank : blanks_) {
      if (!has_reported(wide_, blank.place, wide)) continue;
      add("votes.missing", blank.byte, fmt::format("a blank count for \"{}\"", blank.contestant),
          "a whole number, or no row");
    }
  }

  void add(std::string code, std::size_t byte, std::string found, std::string expected) {
    if (errors_.size() >= kMostErrors) return;
    errors_.push_back({std::move(code), place_at(file_.text, byte, file_.name), std::move(found), std::move(expected)});
  }

  // The value of the row's contestant in the wide form.
  std::size_t value_of(const std::string& id, const Batch& batch, std::size_t row) {
    if (id == last_id_) return last_value_;
    for (std::size_t i = 0; i < columns_.contestants.size(); ++i) {
      if (contestants_[columns_.contestants[i]].id != id) continue;
      last_id_ = id;
      return last_value_ = columns_.figures + i;
    }
    const auto unknown =
        find_standing(contestants_, source_.ballot, id, place_at(file_.text, batch.begins[row], file_.name));
    if (!unknown && errors_.size() < kMostErrors) errors_.push_back(unknown.error()[0]);
    return Columns::npos;
  }

  // A figure of a place may stand in each of its rows, or in one; where it stands twice it says the same.
  bool contradicts(const Batch& batch, std::size_t row, std::size_t place) {
    for (std::size_t i = 0; i < columns_.figures; ++i) {
      Votes& known = wide_.values[i][place];
      const Votes again = batch.values[i][row];
      if (again == kBlank || again == known) continue;
      if (known != kBlank) {
        add("votes.contradiction", batch.begins[row],
            fmt::format("\"{}\" is {} here and {} in another row of the place", columns_.values[i].role, again, known),
            "one number for each figure of a place");
        return true;
      }
      known = again;
    }
    return false;
  }

  void add_row(const Batch& batch, std::size_t row) {
    for (std::size_t i = 0; i < columns_.figures; ++i) wide_.values[i].push_back(batch.values[i][row]);
    for (std::size_t i = columns_.figures; i < wide_.values.size(); ++i) wide_.values[i].push_back(kBlank);
    for (std::size_t i = 0; i < wide_.texts.size(); ++i) wide_.texts[i].push_back(batch.texts[i][row]);
    wide_.begins.push_back(batch.begins[row]);
    ++wide_.rows;
  }

  struct BlankVotes {
    std::string contestant;
    std::size_t byte = 0;   // of its row
    std::size_t place = 0;  // row of the wide form
  };

  static constexpr std::size_t kMostErrors = 20;
  const std::vector<Contestant>& contestants_;
  const Source& source_;
  const CsvFile& file_;
  const Columns& columns_;
  std::unordered_map<std::string, std::size_t> rows_;
  std::vector<BlankVotes> blanks_;
  WaysOfVoting ways_;                                   // where rows are added up
  std::unordered_map<std::string, std::string> names_;  // as the file has them -> ids
  std::string last_id_;
  std::size_t last_value_ = 0;
  Batch wide_;
  std::set<std::size_t> named_;
  Errors errors_;
};

}  // namespace

Expected<Widened> widen(const Package& package, const Source& source, const CsvFile& file,
                        const Columns& of_long_file) {
  return Widening(package, source, file, of_long_file).read();
}

}  // namespace saylau::package
