// One cell of a CSV file: from the bytes between two separators to what they say.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "votes/share.hpp"

namespace saylau::package {

// Without blanks, tabs and carriage returns at its ends.
std::string_view trimmed(std::string_view text);

// Is the cell bare and free of quotation marks, or quoted from its first byte to its last, with every mark inside
// doubled? Anything else is a slip of the writer, after which the borders of cells cannot be trusted.
bool is_well_quoted(std::string_view raw);

// The text of a well quoted cell: without its quotation marks, doubled ones single.
std::string unquoted(std::string_view raw);

// The cells of a row, raw, without the line break that ends it.
std::vector<std::string_view> split_row(std::string_view row, char separator);

// The cells of a line whose cells hold no commas, as texts.
std::vector<std::string> cells_of(std::string_view line);

// What the marks inside a number mean, as far as its source says: 0 where it does not.
struct NumberMarks {
  char thousands = 0;  // "." in 1.346
  char decimal = 0;    // "," in 1346,0
};

// A count, and whether it could have been read as a fraction: one group after a dot or comma that nobody
// declared, 1.346.
struct ReadCount {
  Votes count = 0;
  bool could_be_fraction = false;
};

// A count as it is printed: digits, in groups of three with one mark between them throughout: a blank (also a no-break,
// thin or narrow one), an apostrophe, a dot or a comma. nullopt for anything else: a sign, a fraction, a group that is
// not of three digits, a grouped number that begins with 0, more than twelve digits, digits of another script. With
// declared marks a dot or comma is what is declared; a decimal mark is followed by zeros only.
std::optional<ReadCount> read_count(std::string_view text, const NumberMarks& marks = {});
std::optional<Votes> parse_count(std::string_view text, const NumberMarks& marks = {});

// A count in a raw cell: quoted or not, with blanks around it.
std::optional<ReadCount> read_count_cell(std::string_view raw, const NumberMarks& marks = {});

// Does the raw cell say just this?
bool says(std::string_view raw, std::string_view text);

// The number that one to eight bytes before `end` are the digits of, or -1 if they are anything else. Eight bytes
// before `end` must be readable. All digits are worked on at once, without a branch for each: bytes before the number
// become '0', and two neighbours, then four, then eight are put together by multiplication (Lemire and others,
// "fast_float").
inline Votes parse_short_digits(const char* end, std::size_t length) {
  static_assert(std::endian::native == std::endian::little);
  constexpr std::uint64_t kZeros = 0x3030303030303030U;
  constexpr std::uint64_t kHighHalves = 0xF0F0F0F0F0F0F0F0U;
  if (length == 0 || length > 8) return -1;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, end - 8, 8);
  const std::uint64_t before = length == 8 ? 0 : ~std::uint64_t{0} >> (8 * length);
  bytes = (bytes & ~before) | (kZeros & before);
  const bool digits = (bytes & kHighHalves) == kZeros && ((bytes + 0x0606060606060606U) & kHighHalves) == kZeros;
  if (!digits) return -1;
  bytes -= kZeros;
  bytes = bytes * 10 + (bytes >> 8U);
  const std::uint64_t high = (bytes & 0x000000FF000000FFU) * 0x000F424000000064U;
  const std::uint64_t low = ((bytes >> 16U) & 0x000000FF000000FFU) * 0x0000271000000001U;
  return static_cast<Votes>((high + low) >> 32U);
}

}  // namespace saylau::package
