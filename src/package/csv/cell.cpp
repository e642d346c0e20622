#include "package/csv/cell.hpp"

#include <algorithm>
#include <array>

namespace saylau::package {

namespace {

constexpr std::size_t kMostDigits = 12;  // a hundred times mankind; sums of many rows still fit in 63 bits

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr std::array<std::string_view, 9> kGroupMarks = {" ", "\u00A0", "\u2007", "\u2009", "\u202F",
                                                         "'", "\u2019", ".",      ","};

bool is_dot_or_comma(std::string_view mark) {
  return mark == "." || mark == ",";
}

// May the mark stand between groups of thousands, as far as the source says?
bool may_group(std::string_view mark, const NumberMarks& marks) {
  if (!is_dot_or_comma(mark)) return true;
  return mark[0] != marks.decimal && (marks.thousands == 0 || mark[0] == marks.thousands);
}

// The digits of a number whose groups are of three, with one mark between them.
struct DigitGroups {
  std::string digits;
  std::string_view mark;  // "" where there is one group
  std::size_t number = 1;
};

std::optional<DigitGroups> groups_of(std::string_view text, const NumberMarks& marks) {
  constexpr std::size_t kOfThree = 3;
  DigitGroups groups;
  std::size_t in_group = 0;
  while (!text.empty()) {
    if (is_digit(text[0])) {
      groups.digits.push_back(text[0]);
      text.remove_prefix(1);
      ++in_group;
      continue;
    }
    const auto mark = std::ranges::find_if(kGroupMarks, [&](auto m) { return text.starts_with(m); });
    const bool whole = groups.number == 1 ? in_group >= 1 && in_group <= kOfThree : in_group == kOfThree;
    if (mark == kGroupMarks.end() || !whole || !may_group(*mark, marks)) return std::nullopt;
    if (groups.number > 1 && *mark != groups.mark) return std::nullopt;
    groups.mark = *mark;
    ++groups.number;
    text.remove_prefix(mark->size());
    in_group = 0;
  }
  const bool whole = groups.number == 1 || (in_group == kOfThree && groups.digits[0] != '0');
  return whole ? std::optional(std::move(groups)) : std::nullopt;
}

// Without ",00" where the comma is declared to be the decimal mark.
std::string_view without_zero_fraction(std::string_view text, char decimal) {
  const std::size_t at = decimal == 0 ? std::string_view::npos : text.rfind(decimal);
  if (at == std::string_view::npos || at + 1 == text.size()) return text;
  const bool zeros = text.find_first_not_of('0', at + 1) == std::string_view::npos;
  return zeros ? text.substr(0, at) : text;
}

// Nothing but digits, and not too many.
std::optional<Votes> parse_digits(std::string_view text) {
  if (text.empty() || text.size() > kMostDigits) return std::nullopt;
  Votes count = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    count = count * 10 + (c - '0');
  }
  return count;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool is_well_quoted(std::string_view raw) {
  const std::string_view text = trimmed(raw);
  if (!text.starts_with('"')) return text.find('"') == std::string_view::npos;
  if (text.size() < 2 || !text.ends_with('"')) return false;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] != '"') continue;
    if (i + 2 >= text.size() || text[i + 1] != '"') return false;
    ++i;
  }
  return true;
}

std::string unquoted(std::string_view raw) {
  const std::string_view text = trimmed(raw);
  if (!text.starts_with('"')) return std::string(text);
  std::string value;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    value.push_back(text[i]);
    if (text[i] == '"') ++i;
  }
  return std::string(trimmed(value));
}

bool says(std::string_view raw, std::string_view text) {
  const std::string_view bare = trimmed(raw);
  return bare.starts_with('"') ? unquoted(bare) == text : bare == text;
}

std::vector<std::string_view> split_row(std::string_view row, char separator) {
  while (!row.empty() && (row.back() == '\n' || row.back() == '\r')) row.remove_suffix(1);
  std::vector<std::string_view> cells;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t i = 0; i <= row.size(); ++i) {
    if (i < row.size() && row[i] == '"') quoted = !quoted;
    if (i < row.size() && (quoted || row[i] != separator)) continue;
    cells.push_back(row.substr(begin, i - begin));
    begin = i + 1;
  }
  return cells;
}

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (std::size_t start = 0; start <= line.size();) {
    const std::size_t end = std::min(line.find(',', start), line.size());
    cells.push_back(unquoted(trimmed(line.substr(start, end - start))));
    start = end + 1;
  }
  return cells;
}

std::optional<ReadCount> read_count(std::string_view text, const NumberMarks& marks) {
  const auto groups = groups_of(without_zero_fraction(text, marks.decimal), marks);
  const auto count = groups ? parse_digits(groups->digits) : std::nullopt;
  if (!count) return std::nullopt;
  const bool declared = marks.thousands != 0 || marks.decimal != 0;
  return ReadCount{*count, groups->number == 2 && is_dot_or_comma(groups->mark) && !declared};
}

std::optional<Votes> parse_count(std::string_view text, const NumberMarks& marks) {
  const auto read = read_count(text, marks);
  return read ? std::optional(read->count) : std::nullopt;
}

std::optional<ReadCount> read_count_cell(std::string_view raw, const NumberMarks& marks) {
  if (const auto plain = parse_digits(raw)) return ReadCount{*plain, false};
  return read_count(unquoted(raw), marks);
}

}  // namespace saylau::package
