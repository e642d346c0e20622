#include "package/csv/place.hpp"

#include <algorithm>
#include <utility>

namespace saylau::package {

namespace {

bool starts_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

// Lines are long beside the search for their end.
std::size_t count_breaks(std::string_view text) {
  std::size_t breaks = 0;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) ++breaks;
  return breaks;
}

}  // namespace

LineIndex::LineIndex(std::string_view text, std::vector<CountedPiece> pieces)
    : text_(text), before_(std::move(pieces)) {
  std::ranges::sort(before_, {}, &CountedPiece::begin);
  std::size_t breaks = before_.empty() ? 0 : count_breaks(text.substr(0, before_[0].begin));
  for (CountedPiece& piece : before_) breaks += std::exchange(piece.breaks, breaks);
  before_.insert(before_.begin(), CountedPiece{0, 0});
}

std::size_t LineIndex::line_of(std::size_t byte) {
  CountedPiece from = *(std::ranges::upper_bound(before_, byte, {}, &CountedPiece::begin) - 1);
  if (last_.begin <= byte && last_.begin > from.begin) from = last_;
  last_ = {byte, from.breaks + count_breaks(text_.substr(from.begin, byte - from.begin))};
  return last_.breaks + 1;
}

Place place_at(std::string_view text, std::size_t byte, const std::string& file) {
  const std::string_view before = text.substr(0, byte);
  const std::size_t line = count_breaks(before) + 1;
  const std::size_t last_break = before.rfind('\n');
  std::string_view own_line = before.substr(last_break == std::string_view::npos ? 0 : last_break + 1);
  if (line == 1 && own_line.starts_with(kByteOrderMark)) own_line.remove_prefix(kByteOrderMark.size());
  const auto column = static_cast<std::size_t>(std::ranges::count_if(own_line, starts_character)) + 1;
  return {file, line, column};
}

}  // namespace saylau::package
