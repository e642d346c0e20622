#include "package/csv/place.hpp"

#include <algorithm>

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

constexpr std::size_t kStep = std::size_t{1} << 16U;

}  // namespace

std::size_t LineIndex::line_of(std::size_t byte) {
  const std::size_t step = byte / kStep;
  while (breaks_.size() <= step) {
    breaks_.push_back(breaks_.back() + count_breaks(text_.substr((breaks_.size() - 1) * kStep, kStep)));
  }
  return breaks_[step] + count_breaks(text_.substr(step * kStep, byte - step * kStep)) + 1;
}

Place place_at(std::string_view text, std::size_t byte, const std::string& file) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  const std::string_view before = text.substr(0, byte);
  const std::size_t line = count_breaks(before) + 1;
  const std::size_t last_break = before.rfind('\n');
  std::string_view own_line = before.substr(last_break == std::string_view::npos ? 0 : last_break + 1);
  if (line == 1 && own_line.starts_with(kByteOrderMark)) own_line.remove_prefix(kByteOrderMark.size());
  const auto column = static_cast<std::size_t>(std::ranges::count_if(own_line, starts_character)) + 1;
  return {file, line, column};
}

}  // namespace saylau::package
