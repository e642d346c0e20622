#include "package/csv/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "law/nearest.hpp"
#include "law/text_file.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/encoding.hpp"
#include "package/csv/header.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"
#include "package/csv/unknown_column.hpp"

namespace saylau::package {

namespace {

using Cells = std::vector<std::string_view>;

// A row with the line break that ends it, and the line at which it starts.
struct Row {
  std::string_view text;
  std::size_t line = 1;
  std::size_t breaks = 0;
};

std::vector<Row> rows_of(std::string_view text) {
  std::vector<Row> rows;
  std::size_t begin = 0;
  std::size_t line = 1;
  std::size_t breaks = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] != '\n') continue;
    ++breaks;
    if (quoted) continue;
    rows.push_back({text.substr(begin, i + 1 - begin), line, breaks});
    line += breaks;
    breaks = 0;
    begin = i + 1;
  }
  if (begin < text.size()) rows.push_back({text.substr(begin), line, breaks});
  return rows;
}

bool is_blank(const Row& row) {
  return trimmed(row.text).find_first_not_of("\r\n\t ") == std::string_view::npos;
}

bool has_a_number(const Cells& cells) {
  return std::ranges::any_of(cells, [](std::string_view cell) { return parse_count(unquoted(cell)).has_value(); });
}

std::string quoted_cell(const std::string& text) {
  std::string cell = "\"";
  for (const char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + "\"";
}

// Rows that a source takes: those with one of the values in the column.
struct Filter {
  std::size_t column = 0;
  std::vector<std::string> values;
  std::map<std::string, std::string> keys;  // csv/name_key of a value -> the value
  std::set<std::string> fitted;             // values that some row has
};

class LayingOut {
 public:
  LayingOut(std::string_view text, const Layout& layout, const WhoStands& who, const std::string& file)
      : text_(text), layout_(layout), who_(who), file_(file), rows_(rows_of(text)) {}

  Expected<std::string> lay_out() {
    find_header();
    if (errors_.empty()) find_filters();
    if (errors_.empty() && layout_.groups) find_groups();
    if (errors_.empty()) write();
    if (errors_.empty() && layout_.groups) refuse_unread();
    if (errors_.empty()) refuse_skipped_rows();
    if (errors_.empty()) refuse_values_of_nothing();
    if (errors_.empty() && taken_ == 0) add_nothing_taken();
    if (!errors_.empty()) return std::unexpected(errors_);
    return std::move(out_);
  }

 private:
  void add(std::string code, std::size_t line, std::string found, std::string expected) {
    constexpr std::size_t kMost = 20;
    if (errors_.size() < kMost) {
      errors_.push_back({std::move(code), {file_, line, 1}, std::move(found), std::move(expected)});
    }
  }

  // --- the header ---

  void find_header() {
    if (layout_.header.empty()) {
      const auto first = std::ranges::find_if(rows_, [](const Row& row) { return !is_blank(row); });
      if (first != rows_.end()) header_rows_ = {static_cast<std::size_t>(first - rows_.begin())};
    }
    for (const std::size_t line : layout_.header) {
      const auto row = std::ranges::find(rows_, line, &Row::line);
      if (row == rows_.end()) {
        return add("csv.header", 1, fmt::format("no line {}", line),
                   fmt::format("header = the numbers of lines, up to {}", rows_.empty() ? 0 : rows_.back().line));
      }
      header_rows_.push_back(static_cast<std::size_t>(row - rows_.begin()));
    }
    if (header_rows_.empty()) return add("csv.empty", 1, "no header line", "a line of column names");
    separator_ = likely_separator(rows_[header_rows_.back()].text);
    join_header();
  }

  // A cell above others names all columns up to the next one.
  void join_header() {
    for (std::size_t r = 0; r < header_rows_.size(); ++r) {
      const Cells cells = split_row(rows_[header_rows_[r]].text, separator_);
      if (cells.size() > header_.size()) header_.resize(cells.size());
      std::string above;
      for (std::size_t i = 0; i < header_.size(); ++i) {
        std::string own = i < cells.size() ? unquoted(cells[i]) : "";
        if (!own.empty()) above = own;
        if (own.empty() && r + 1 < header_rows_.size()) own = above;
        if (!own.empty()) header_[i] += (header_[i].empty() ? "" : " / ") + own;
      }
    }
  }

  std::optional<std::size_t> column_of(const std::string& header) {
    const auto found = std::ranges::find(header_, header);
    if (found != header_.end()) return static_cast<std::size_t>(found - header_.begin());
    const auto near = nearest(header, header_);
    add("votes.no-column", rows_[header_rows_.back()].line, fmt::format("no column \"{}\"", header),
        near ? fmt::format("a column of the file; did you mean \"{}\"?", *near) : "a column of the file");
    return std::nullopt;
  }

  // --- which rows ---

  void find_filters() {
    for (const auto& [header, values] : layout_.where) {
      const auto column = column_of(header);
      if (!column) continue;
      filters_.push_back({*column, values, {}, {}});
      for (const std::string& value : values) filters_.back().keys.emplace(name_key(value), value);
    }
  }

  bool is_taken(const Cells& cells, std::size_t line) {
    bool taken = true;
    for (Filter& filter : filters_) {
      const std::string cell = filter.column < cells.size() ? unquoted(cells[filter.column]) : "";
      const bool fits = std::ranges::find(filter.values, cell) != filter.values.end();
      if (fits) filter.fitted.insert(cell);
      if (!fits) refuse_almost(filter, cell, line);
      taken = taken && fits;
    }
    return taken;
  }

  // A cell that only another way to write it keeps from being taken would be dropped without a word.
  void refuse_almost(const Filter& filter, const std::string& cell, std::size_t line) {
    if (cell.empty()) return;
    const auto alike = filter.keys.find(name_key(cell));
    if (alike == filter.keys.end()) return;
    add("csv.where", line,
        fmt::format("\"{}\" in column \"{}\", written otherwise than \"{}\"", cell, header_[filter.column],
                    alike->second),
        "both in [source.where], or one way to write it");
  }

  void refuse_values_of_nothing() {
    for (const Filter& filter : filters_) {
      for (const std::string& value : filter.values) {
        if (filter.fitted.contains(value)) continue;
        add("csv.where", rows_[header_rows_.back()].line,
            fmt::format("no row with \"{}\" in column \"{}\"", value, header_[filter.column]),
            "what cells of the column say, as they are written");
      }
    }
  }

  void add_nothing_taken() {
    std::string said;
    for (const auto& [header, values] : layout_.where) said += fmt::format(" {} = \"{}\"", header, values.front());
    add("csv.where", rows_[header_rows_.back()].line, "no row that the source takes",
        fmt::format("rows in which{}", said.empty() ? " something stands" : said));
  }

  // --- groups of columns ---

  void find_groups() {
    const ColumnGroups& groups = *layout_.groups;
    for (const std::string& header : groups.name) {
      if (const auto column = column_of(header)) names_.push_back(*column);
    }
    const auto votes = column_of(groups.votes);
    const auto from =
        groups.from.empty()
            ? std::optional(std::min(names_.empty() ? 0 : *std::ranges::min_element(names_), votes.value_or(0)))
            : column_of(groups.from);
    if (!votes || !from || names_.size() != groups.name.size()) return;
    from_ = *from;
    votes_ = *votes;
    const std::size_t last = std::max(votes_, names_.empty() ? 0 : *std::ranges::max_element(names_));
    if (from_ + groups.columns > last && votes_ >= from_) return find_others();
    add("csv.groups", rows_[header_rows_.back()].line, fmt::format("groups of {} columns", groups.columns),
        "names and votes in each group, and columns = how many it has");
  }

  // The votes of each contestant, as the cells say them.
  std::vector<std::string_view> votes_in(const Cells& cells, std::size_t line) {
    std::vector<std::string_view> votes(who_.ids.size());
    const std::size_t columns = layout_.groups->columns;
    if (cells.size() > from_ && (cells.size() - from_) % columns != 0) {
      add("csv.groups", line, fmt::format("{} columns after the first {}", cells.size() - from_, from_),
          fmt::format("groups of {}; from = the header of their first column, where others stand before them",
                      columns));
      return votes;
    }
    std::vector<std::string> blank;
    for (std::size_t start = from_; start + columns <= cells.size(); start += columns)
      take_group(cells, start, line, votes, blank);
    const bool any = std::ranges::any_of(votes, [](std::string_view own) { return !trimmed(own).empty(); });
    for (const std::string& name : blank) {
      if (any) add("votes.missing", line, fmt::format("a blank count for \"{}\"", name), "a whole number, or no name");
    }
    return votes;
  }

  void take_group(const Cells& cells, std::size_t start, std::size_t line, std::vector<std::string_view>& votes,
                  std::vector<std::string>& blank) {
    for (auto& [column, others] : others_) others.add(unquoted(cells[start + column - from_]));
    std::string name;
    for (const std::size_t column : names_) {
      const std::string part = unquoted(cells[start + column - from_]);
      if (!part.empty()) name += (name.empty() ? "" : " ") + part;
    }
    const std::string_view own = cells[start + votes_ - from_];
    if (name.empty() && trimmed(own).empty()) return;
    const auto place = std::ranges::find(who_.ids, who_.id_of(name));
    if (place == who_.ids.end()) {
      return add("votes.no-such-contestant", line, fmt::format("\"{}\"", name),
                 "the name of a contestant on the ballot, or that text in [source.names]");
    }
    std::string_view& known = votes[static_cast<std::size_t>(place - who_.ids.begin())];
    if (!known.empty())
      return add("csv.groups", line, fmt::format("\"{}\" in two groups", name), "each contestant once");
    known = own;
    const bool unpublished = std::ranges::find(who_.unpublished, *place) != who_.unpublished.end();
    if (trimmed(own).empty() && !unpublished) blank.push_back(name);
  }

  // Columns of the first group beside the names and the votes whose headers do not say what they are.
  void find_others() {
    const ColumnGroups& groups = *layout_.groups;
    for (std::size_t column = from_; column < std::min(from_ + groups.columns, header_.size()); ++column) {
      const bool known = column == votes_ || std::ranges::find(names_, column) != names_.end() ||
                         std::ranges::find(groups.unread, header_[column]) != groups.unread.end();
      const bool numbers = name_key(header_[column]) == "no" || says_what_it_is(header_[column]);  // no answer here
      if (!known && !numbers) others_[column] = {};
    }
  }

  void refuse_unread() {
    for (const auto& [column, cells] : others_) {
      if (!cells.may_be_votes() || (says_percentages(header_[column]) && cells.may_be_percentages())) continue;
      add("votes.unread-column", rows_[header_rows_.back()].line,
          fmt::format("column \"{}\" of each group, whole numbers, which nothing reads", header_[column]),
          fmt::format("unread = [\"{}\"] in its [[source]], if these are no votes", header_[column]));
    }
  }

  // --- the text ---

  void write() {
    out_.reserve(text_.size());
    const std::size_t last = header_rows_.back();
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (r == last) {
        write_header();
      } else if (r < last || r <= last + layout_.skip) {
        const bool heading = std::ranges::find(header_rows_, r) != header_rows_.end();
        if (!heading) skipped_.push_back(rows_[r]);
        leave_out(rows_[r]);
      } else {
        write_row(rows_[r]);
      }
    }
  }

  // A skipped row that is made as the others are is a place's, unless it is the sum of them.
  void refuse_skipped_rows() {
    std::vector<Counts> others;
    for (std::size_t r = header_rows_.back() + layout_.skip + 1; r < rows_.size() && !skipped_.empty(); ++r) {
      if (!is_blank(rows_[r])) others.push_back(counts_in(rows_[r]));
    }
    for (const Row& row : skipped_) {
      const Counts own = counts_in(row);
      const auto same_form = [&](const Counts& other) { return has_form_of(own, other); };
      const auto less = [&](const Counts& other) { return is_less(other, own); };
      if (std::ranges::none_of(own, [](const auto& count) { return count.has_value(); })) continue;
      if (std::ranges::none_of(others, same_form) || std::ranges::all_of(others, less)) continue;
      add("csv.skip", row.line, "a skipped row that is made as the rows of places are",
          "skip = only the rows between the header and the first place");
    }
  }

  using Counts = std::vector<std::optional<Votes>>;  // by column

  Counts counts_in(const Row& row) const {
    Counts counts;
    for (const std::string_view cell : split_row(row.text, separator_)) counts.push_back(parse_count(unquoted(cell)));
    return counts;
  }

  static bool has_form_of(const Counts& a, const Counts& b) {
    return std::ranges::equal(a, b, {}, &std::optional<Votes>::has_value, &std::optional<Votes>::has_value);
  }

  static bool is_less(const Counts& a, const Counts& b) {
    return std::ranges::equal(a, b, [](const auto& own, const auto& sum) { return !own || !sum || *own <= *sum; });
  }

  void leave_out(const Row& row) { out_.append(row.breaks, '\n'); }

  void write_header() {
    const std::size_t columns = layout_.groups ? from_ : header_.size();
    for (std::size_t i = 0; i < columns; ++i)
      out_ += (i == 0 ? "" : std::string(1, separator_)) + quoted_cell(header_[i]);
    if (layout_.groups) {
      for (const std::string& id : who_.ids) out_ += separator_ + quoted_cell("votes." + id);
    }
    out_.append(std::max<std::size_t>(rows_[header_rows_.back()].breaks, 1), '\n');
  }

  void write_row(const Row& row) {
    if (is_blank(row)) return leave_out(row);
    const bool plain = filters_.empty() && !layout_.groups;
    const Cells cells = plain ? Cells{} : split_row(row.text, separator_);
    if (!plain && !is_taken(cells, row.line)) return leave_out(row);
    ++taken_;
    if (!layout_.groups) {
      out_ += row.text;
      return;
    }
    const auto votes = votes_in(cells, row.line);
    for (std::size_t i = 0; i < from_; ++i) {
      if (i > 0) out_ += separator_;
      out_ += i < cells.size() ? cells[i] : std::string_view();
    }
    for (const std::string_view own : votes) {
      out_ += separator_;
      out_ += own;
    }
    out_.append(std::max<std::size_t>(row.breaks, 1), '\n');
  }

  std::string_view text_;
  const Layout& layout_;
  const WhoStands& who_;
  const std::string& file_;
  std::vector<Row> rows_;
  std::vector<std::size_t> header_rows_;  // in rows_
  std::vector<std::string> header_;
  char separator_ = ',';
  std::vector<Filter> filters_;
  std::vector<std::size_t> names_;  // columns of the first group
  std::size_t votes_ = 0;
  std::size_t from_ = 0;
  std::map<std::size_t, UnknownCells> others_;  // columns of the first group
  std::vector<Row> skipped_;
  std::size_t taken_ = 0;
  std::string out_;
  Errors errors_;
};

}  // namespace

std::vector<std::size_t> likely_header(std::string_view text) {
  constexpr std::size_t kMostBytes = 1U << 16U;
  std::vector<Row> rows = rows_of(text.substr(0, text.find('\n', std::min(kMostBytes, text.size()))));
  std::erase_if(rows, is_blank);
  std::map<std::size_t, std::size_t> rows_with;  // so many cells
  const char separator = rows.empty() ? ',' : likely_separator(rows.back().text);
  for (const Row& row : rows) ++rows_with[split_row(row.text, separator).size()];
  if (rows.size() < 2) return {};
  const std::size_t cells = std::ranges::max_element(rows_with, {}, [](const auto& one) { return one.second; })->first;
  const auto is_whole = [&](const Row& row) { return split_row(row.text, separator).size() == cells; };
  auto row = std::ranges::find_if(rows, is_whole);
  const bool titles = row != rows.begin();
  std::vector<std::size_t> lines = {row->line};
  for (++row; row != rows.end() && is_whole(*row); ++row) {
    const Cells below = split_row(row->text, separator);
    if (!trimmed(below[0]).empty() || has_a_number(below)) break;
    lines.push_back(row->line);
  }
  return titles || lines.size() > 1 ? lines : std::vector<std::size_t>{};
}

Expected<std::string> laid_out(std::string text, const Layout& layout, const WhoStands& who, const std::string& file) {
  if (layout.keeps_rows()) return text;
  if (const auto checked = require_text(text, file); !checked) return std::unexpected(checked.error());
  return LayingOut(text, layout, who, file).lay_out();
}

}  // namespace saylau::package
