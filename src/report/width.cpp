#include "report/width.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace saylau::report {

namespace {

struct CharacterRange {
  char32_t first;
  char32_t last;
};
// Unicode blocks: combining marks and joiners take no column, East Asian scripts and emoji take two (UAX #11).
constexpr std::array kNone = {CharacterRange{0x0300, 0x036F}, CharacterRange{0x0483, 0x0489},
                              CharacterRange{0x200B, 0x200F}, CharacterRange{0x20D0, 0x20FF},
                              CharacterRange{0xFE00, 0xFE0F}, CharacterRange{0xFE20, 0xFE2F}};
constexpr std::array kTwo = {
    CharacterRange{0x1100, 0x115F},   CharacterRange{0x2E80, 0x303E},  CharacterRange{0x3041, 0xA4CF},
    CharacterRange{0xAC00, 0xD7A3},   CharacterRange{0xF900, 0xFAFF},  CharacterRange{0xFE30, 0xFE6F},
    CharacterRange{0xFF00, 0xFF60},   CharacterRange{0xFFE0, 0xFFE6},  CharacterRange{0x1F300, 0x1F64F},
    CharacterRange{0x1F900, 0x1F9FF}, CharacterRange{0x20000, 0x3FFFD}};

template <std::size_t N>
bool within(const std::array<CharacterRange, N>& ranges, char32_t character) {
  return std::ranges::any_of(ranges,
                             [&](const CharacterRange& r) { return character >= r.first && character <= r.last; });
}

// The character at the start of `text`, which is then shortened by it. Text comes from files checked to be UTF-8.
char32_t take_character(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t character = length == 1 ? first : first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length && i < text.size(); ++i) {
    character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  text.remove_prefix(std::min(length, text.size()));
  return character;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const char32_t character = take_character(text);
    if (within(kNone, character)) continue;
    width += within(kTwo, character) ? 2 : 1;
  }
  return width;
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(text) + std::string(own < width ? width - own : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(own < width ? width - own : 0, ' ') + std::string(text);
}

std::string first_characters(std::string_view text, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (starts && ++characters > most) return std::string(text.substr(0, at));
  }
  return std::string(text);
}

}  // namespace saylau::report
