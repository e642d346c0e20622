#include "package/csv/cell.hpp"

#include <algorithm>
#include <array>

namespace saylau::package {

namespace {

constexpr std::size_t kMostDigits = 12;  // a hundred times mankind; sums of many rows still fit in 63 bits

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The digits with their thousands separators taken out, or nullopt if the groups are not of three.
std::optional<std::string> without_separators(std::string_view text) {
  constexpr std::array<std::string_view, 4> kSeparators = {" ", "\u00A0", "\u202F", "."};
  std::string digits;
  std::size_t in_group = 0;
  bool grouped = false;
  while (!text.empty()) {
    if (is_digit(text[0])) {
      digits.push_back(text[0]);
      text.remove_prefix(1);
      ++in_group;
      continue;
    }
    const auto separator = std::ranges::find_if(kSeparators, [&](auto s) { return text.starts_with(s); });
    const bool whole_group = grouped ? in_group == 3 : in_group >= 1 && in_group <= 3;
    if (separator == kSeparators.end() || !whole_group) return std::nullopt;
    text.remove_prefix(separator->size());
    in_group = 0;
    grouped = true;
  }
  if (grouped && in_group != 3) return std::nullopt;
  return digits;
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

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (std::size_t start = 0; start <= line.size();) {
    const std::size_t end = std::min(line.find(',', start), line.size());
    cells.push_back(unquoted(trimmed(line.substr(start, end - start))));
    start = end + 1;
  }
  return cells;
}

std::optional<Votes> parse_count(std::string_view text) {
  const auto digits = without_separators(text);
  return digits ? parse_digits(*digits) : std::nullopt;
}

std::optional<Votes> parse_count_cell(std::string_view raw) {
  if (const auto plain = parse_digits(raw)) return plain;
  return parse_count(unquoted(raw));
}

}  // namespace saylau::package
