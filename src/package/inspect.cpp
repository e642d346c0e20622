#include "package/inspect.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "package/csv/cell.hpp"
#include "package/csv/csv_file.hpp"
#include "package/csv/encoding.hpp"
#include "package/csv/layout.hpp"
#include "package/inspect_words.hpp"
#include "package/stations/sample.hpp"
#include "package/toml_text.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

namespace {

constexpr std::size_t kMostRows = 5000;
constexpr std::size_t kMostBytes = std::size_t{1} << 22U;
constexpr std::size_t kFewestParts = 2;  // of a sum that may be contestants

// Columns begin..end add up to `total`, in so many of the rows.
struct ColumnSum {
  std::size_t total = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t rows = 0;
};

class Inspector {
 public:
  Inspector(const CsvFile& file, const Sample& sample) : file_(file), sample_(sample) {
    inspection_.separator = file.header.separator;
    inspection_.rows = sample.rows;
    for (const HeaderCell& cell : file.header.cells) inspection_.columns.push_back({cell.text, "", Evidence::header});
  }

  Inspection inspect() {
    guess_by_headers();
    guess_contestants();
    guess_cast();
    guess_places();
    note_parts();
    note_doubts();
    return std::move(inspection_);
  }

 private:
  std::vector<GuessedColumn>& columns() { return inspection_.columns; }

  std::size_t find(const std::string& role) const {
    const auto found = std::ranges::find(inspection_.columns, role, &GuessedColumn::role);
    return static_cast<std::size_t>(found - inspection_.columns.begin());
  }
  bool has(const std::string& role) const { return find(role) < inspection_.columns.size(); }

  // --- headers ---

  bool is_blank(std::size_t column) const {
    return std::ranges::all_of(sample_.texts[column], [](const std::string& text) { return text.empty(); });
  }

  // Each role goes to the first column whose header has its words; the more particular roles are asked first.
  void guess_by_headers() {
    for (std::size_t i = 0; i < columns().size(); ++i) {
      const std::string role = role_by_header(columns()[i].header);
      if (role.empty()) continue;
      const bool is_place = role == "region" || role == "district" || role == "station" || role == "area";
      if (is_place ? is_blank(i) : !sample_.is_number(i)) continue;
      if (has(role)) {
        inspection_.unsure.push_back(fmt::format("\"{}\" and \"{}\" both look like {}; the first was taken",
                                                 columns()[find(role)].header, columns()[i].header, role));
        continue;
      }
      columns()[i].role = role;
    }
  }

  // --- contestants, by arithmetic ---

  // The longest run of columns that adds up to another column in nearly every row.
  void guess_contestants() {
    const auto best = best_sum();
    if (!best) return guess_contestants_by_position();
    const auto& total = columns()[best->total];
    inspection_.sums.push_back(fmt::format("\"{}\" is the sum of the {} columns \"{}\" to \"{}\" in {} of {} rows",
                                           total.header, best->end - best->begin, columns()[best->begin].header,
                                           columns()[best->end - 1].header, best->rows, sample_.rows));
    set_by_arithmetic(best->total, "valid");
    constexpr std::size_t kSlips = 100;  // in more than one row of so many, the sum may be of another kind
    const bool sure = (sample_.rows - best->rows) * kSlips <= sample_.rows;
    name_contestants(best->begin, best->end, sure ? Evidence::arithmetic : Evidence::position);
  }

  std::optional<ColumnSum> best_sum() const {
    std::optional<ColumnSum> best;
    for (std::size_t begin = 0; begin < columns_count(); ++begin) {
      if (!may_be_votes(begin)) continue;
      std::vector<Votes> sums(sample_.rows, 0);
      for (std::size_t end = begin; end < columns_count() && may_be_votes(end); ++end) {
        for (std::size_t row = 0; row < sample_.rows; ++row) sums[row] += sample_.numbers[end][row];
        const auto found = total_of(sums, begin, end + 1);
        if (found && (!best || longer(*found, *best))) best = found;
      }
    }
    return best;
  }

  static bool longer(const ColumnSum& a, const ColumnSum& b) {
    return std::tuple(a.end - a.begin, a.rows) > std::tuple(b.end - b.begin, b.rows);
  }

  std::size_t columns_count() const { return inspection_.columns.size(); }
  bool may_be_votes(std::size_t column) const {
    return sample_.is_number(column) && inspection_.columns[column].role.empty();
  }

  // The column outside of the run that equals its sums in nine rows of ten.
  std::optional<ColumnSum> total_of(const std::vector<Votes>& sums, std::size_t begin, std::size_t end) const {
    if (end - begin < kFewestParts) return std::nullopt;
    std::optional<ColumnSum> best;
    for (std::size_t column = 0; column < columns_count(); ++column) {
      if ((column >= begin && column < end) || !sample_.is_number(column)) continue;
      std::size_t equal = 0;
      bool any = false;
      for (std::size_t row = 0; row < sample_.rows; ++row) {
        equal += sums[row] == sample_.numbers[column][row] ? 1 : 0;
        any = any || sums[row] > 0;
      }
      const bool enough = any && equal * 10 >= sample_.rows * 9;
      if (enough && (!best || equal > best->rows)) best = ColumnSum{column, begin, end, equal};
    }
    return best;
  }

  // No column adds up: the run of numbers without a role at the end of the line.
  void guess_contestants_by_position() {
    std::size_t end = columns_count();
    while (end > 0 && !may_be_votes(end - 1)) --end;
    std::size_t begin = end;
    while (begin > 0 && may_be_votes(begin - 1)) --begin;
    if (end - begin < kFewestParts) return;
    name_contestants(begin, end, Evidence::position);
    inspection_.unsure.push_back(fmt::format(
        "no column is the sum of others; \"{}\" to \"{}\" were taken for contestants because they stand together",
        columns()[begin].header, columns()[end - 1].header));
  }

  void name_contestants(std::size_t begin, std::size_t end, Evidence evidence) {
    std::set<std::string> taken;
    for (std::size_t i = begin; i < end; ++i) {
      std::string id = id_from_header(columns()[i].header);
      for (int number = 2; !taken.insert(id).second; ++number) {
        id = fmt::format("{}-{}", id_from_header(columns()[i].header), number);
      }
      columns()[i].role = "votes." + id;
      columns()[i].evidence = evidence;
    }
  }

  // A role that the numbers give: confirms the header's, or stands against it.
  void set_by_arithmetic(std::size_t column, const std::string& role) {
    GuessedColumn& guessed = columns()[column];
    if (guessed.role == role) {
      guessed.evidence = Evidence::both;
    } else if (guessed.role.empty() && !has(role)) {
      guessed = {guessed.header, role, Evidence::arithmetic};
    } else {
      inspection_.unsure.push_back(fmt::format("\"{}\" reads as {}, but by its numbers it is {}", guessed.header,
                                               guessed.role.empty() ? "nothing known" : guessed.role, role));
    }
  }

  // Valid and invalid ballots together, or the sum of two columns of boxes, are the ballots cast.
  void guess_cast() {
    if (!has("valid") || !has("invalid")) return;
    const auto& valid = sample_.numbers[find("valid")];
    const auto& invalid = sample_.numbers[find("invalid")];
    for (std::size_t column = 0; column < columns_count(); ++column) {
      if (!sample_.is_number(column) || columns()[column].role.starts_with("votes.")) continue;
      std::size_t equal = 0;
      for (std::size_t row = 0; row < sample_.rows; ++row) {
        equal += valid[row] + invalid[row] == sample_.numbers[column][row] ? 1 : 0;
      }
      if (equal * 10 < sample_.rows * 9 || column == find("valid") || column == find("invalid")) continue;
      inspection_.sums.push_back(fmt::format("\"{}\" is valid and invalid ballots together in {} of {} rows",
                                             columns()[column].header, equal, sample_.rows));
      return set_by_arithmetic(column, "cast");
    }
  }

  // --- places ---

  // Without words: the text columns before the numbers, from the fewest different values to the most.
  void guess_places() {
    if (has("station") || has("area")) return;
    std::vector<std::pair<std::size_t, std::size_t>> texts;  // different values, column
    for (std::size_t i = 0; i < columns_count(); ++i) {
      if (sample_.is_number(i) || !columns()[i].role.empty()) continue;
      const std::set<std::string> values(sample_.texts[i].begin(), sample_.texts[i].end());
      if (values.size() > 1) texts.emplace_back(values.size(), i);
    }
    std::ranges::sort(texts);
    if (texts.empty()) {
      inspection_.unsure.emplace_back("no column names the station or area of a row");
      return;
    }
    columns()[texts.back().second] = {columns()[texts.back().second].header, "station", Evidence::position};
    inspection_.unsure.push_back(
        fmt::format("\"{}\" was taken for the station because it has the most different values",
                    columns()[texts.back().second].header));
  }

  // --- doubts ---

  void note_parts() {
    for (const auto& [part, whole] : std::initializer_list<std::pair<const char*, const char*>>{
             {"issued", "registered"}, {"cast", "issued"}, {"valid", "cast"}, {"invalid", "cast"}}) {
      if (!has(part) || !has(whole)) continue;
      std::size_t more = 0;
      for (std::size_t row = 0; row < sample_.rows; ++row) {
        more += sample_.numbers[find(part)][row] > sample_.numbers[find(whole)][row] ? 1 : 0;
      }
      if (more * 20 > sample_.rows) {
        inspection_.unsure.push_back(fmt::format("{} is more than {} in {} of {} rows: are they what they seem?", part,
                                                 whole, more, sample_.rows));
      }
    }
  }

  void note_doubts() {
    for (const char* role : {"registered", "invalid"}) {
      if (!has(role)) inspection_.unsure.push_back(fmt::format("no column was recognised as {}", role));
    }
    for (std::size_t i = 0; i < columns_count(); ++i) {
      const GuessedColumn& column = columns()[i];
      if (column.role.empty() && sample_.is_number(i) && !column.header.empty()) {
        inspection_.unsure.push_back(fmt::format("\"{}\" holds counts and was not recognised", column.header));
      }
    }
    for (const std::string& header : repeated_names(file_.header)) {
      inspection_.unsure.push_back(fmt::format("two columns are called \"{}\"; neither can be mapped", header));
    }
  }

  const CsvFile& file_;
  const Sample& sample_;
  Inspection inspection_;
};

std::string_view comment_of(Evidence evidence) {
  switch (evidence) {
    case Evidence::header:
      return "by its header";
    case Evidence::arithmetic:
      return "by arithmetic";
    case Evidence::both:
      return "by its header and by arithmetic";
    case Evidence::position:
      return "by where it stands";
  }
  return "";
}

// Columns that nothing but their place says to be contestants, or the station: nothing is counted until a person has
// looked at them.
std::string guessed_line(const Inspection& inspection) {
  std::string guessed;
  for (const GuessedColumn& column : inspection.columns) {
    const bool guess = !column.role.empty() && column.evidence == Evidence::position;
    if (guess) guessed += (guessed.empty() ? "" : ", ") + toml_text(column.header);
  }
  return guessed.empty() ? ""
                         : fmt::format("guessed = [{}]  # take this line out when you have looked at each\n", guessed);
}

}  // namespace

Expected<Inspection> inspect(std::string_view text, const std::string& file) {
  const auto csv = csv_from_text(text, file);
  if (!csv) return std::unexpected(csv.error());
  const auto sample = sample_of(*csv, kMostRows, kMostBytes);
  if (!sample) return std::unexpected(sample.error());
  return Inspector(*csv, *sample).inspect();
}

Expected<Inspection> inspect_foreign(std::string_view bytes, const std::string& file) {
  Layout layout;
  layout.encoding = likely_encoding(bytes);
  auto text = decoded(bytes, layout.encoding, file);
  if (!text) return std::unexpected(text.error());
  layout.header = likely_header(*text);
  text = laid_out(std::move(*text), layout, {}, file);
  if (!text) return std::unexpected(text.error());
  auto inspection = inspect(*text, file);
  if (inspection) inspection->layout = std::move(layout);
  return inspection;
}

std::string source_block(const Inspection& inspection, const std::string& file, const std::string& ballot,
                         const std::string& url) {
  std::string block;
  for (const std::string& line : inspection.sums) block += "# " + line + "\n";
  for (const std::string& line : inspection.unsure) block += "# Unsure: " + line + "\n";
  block += fmt::format(
      "[[source]]\nfile = {}\nballot = {}  # the id of a ballot of the law\nuse = \"count\"\nstatus = \"final\"\n"
      "url = {}  # where it is published\n",
      toml_text(file), toml_text(ballot), toml_text(url));
  if (!inspection.layout.encoding.empty())
    block += fmt::format("encoding = \"{}\"  # by its bytes\n", inspection.layout.encoding);
  if (!inspection.layout.header.empty())
    block += fmt::format("header = [{}]  # by its shape\n", fmt::join(inspection.layout.header, ", "));
  block += guessed_line(inspection);
  block += "\n[source.columns]\n";
  std::string votes;
  for (const GuessedColumn& column : inspection.columns) {
    const bool contestant = column.role.starts_with("votes.");
    if (column.role.empty()) continue;
    const std::string line =
        fmt::format("{} = {}", contestant ? column.role.substr(6) : column.role, toml_text(column.header));
    if (contestant) {
      votes += line + "\n";
    } else {
      block += fmt::format("{}  # {}\n", line, comment_of(column.evidence));
    }
  }
  return votes.empty() ? block : block + "\n[source.columns.votes]\n" + votes;
}

}  // namespace saylau::package
