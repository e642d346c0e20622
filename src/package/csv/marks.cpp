#include "package/csv/marks.hpp"

#include <array>
#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace saylau::package {

namespace {

void clear(Marks& marks) {
  marks.ends.clear();
  marks.row_ends.clear();
  marks.breaks = 0;
  marks.has_quotes = false;
  marks.open_quote = false;
}

// One byte after the other, from `at` on.
void find_bytewise(std::string_view text, std::size_t at, char separator, bool quoted, Marks& marks) {
  for (; at < text.size(); ++at) {
    const char c = text[at];
    marks.breaks += c == '\n' ? 1 : 0;
    if (c == '"') {
      quoted = !quoted;
      marks.has_quotes = true;
    } else if (!quoted && (c == separator || c == '\n')) {
      marks.ends.push_back(static_cast<std::uint32_t>(at));
      if (c == '\n') marks.row_ends.push_back(static_cast<std::uint32_t>(marks.ends.size()));
    }
  }
  marks.open_quote = quoted;
}

// The last row may lack its line break.
void close_last_row(std::string_view text, Marks& marks) {
  const std::size_t in_rows = marks.row_ends.empty() ? 0 : marks.row_ends.back();
  const bool at_end = in_rows == marks.ends.size() && (text.empty() || text.back() == '\n');
  if (at_end) return;
  marks.ends.push_back(static_cast<std::uint32_t>(text.size()));
  marks.row_ends.push_back(static_cast<std::uint32_t>(marks.ends.size()));
}

void find_plain(std::string_view text, char separator, Marks& marks) {
  clear(marks);
  find_bytewise(text, 0, separator, false, marks);
  close_last_row(text, marks);
}

#if defined(__x86_64__)

constexpr std::size_t kBlock = 64;

// The bits of a block that hold the byte.
__attribute__((target("avx2"))) inline std::uint64_t equal_bytes(const char* block, char byte) {
  const __m256i wanted = _mm256_set1_epi8(byte);
  const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block));
  const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + kBlock / 2));
  const auto low_bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
  const auto high_bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
  return low_bits | std::uint64_t{high_bits} << 32U;
}

// Each bit: the parity of the bits up to it.
__attribute__((target("pclmul"))) inline std::uint64_t prefix_parity(std::uint64_t bits) {
  const __m128i all_ones = _mm_set1_epi8('\xFF');
  const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), all_ones, 0);
  return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

// Writes the positions of the set bits. There is room for a block more than has been written.
__attribute__((target("avx2,bmi,popcnt"))) inline std::uint32_t* write_bits(std::uint64_t bits, std::uint32_t base,
                                                                            std::uint32_t* out) {
  while (bits != 0) {
    *out++ = base + static_cast<std::uint32_t>(std::countr_zero(bits));
    bits &= bits - 1;
  }
  return out;
}

__attribute__((target("avx2,bmi,popcnt,pclmul"))) void find_avx2(std::string_view text, char separator, Marks& marks) {
  clear(marks);
  std::uint64_t quoted = 0;  // all ones while a block starts inside quotation marks
  std::size_t written = 0;
  std::size_t at = 0;
  for (; at + kBlock <= text.size(); at += kBlock) {
    const char* block = text.data() + at;
    const std::uint64_t breaks = equal_bytes(block, '\n');
    const std::uint64_t quotes = equal_bytes(block, '"');
    marks.breaks += static_cast<std::size_t>(std::popcount(breaks));
    std::uint64_t inside = quoted;
    if (quotes != 0) {
      inside ^= prefix_parity(quotes);
      quoted = (inside >> 63U) != 0 ? ~std::uint64_t{0} : 0;
      marks.has_quotes = true;
    }
    const std::uint64_t ends = (equal_bytes(block, separator) | breaks) & ~inside;
    for (std::uint64_t rows = breaks & ~inside; rows != 0; rows &= rows - 1) {
      const std::uint64_t up_to_it = rows ^ (rows - 1);
      marks.row_ends.push_back(static_cast<std::uint32_t>(written) +
                               static_cast<std::uint32_t>(std::popcount(ends & up_to_it)));
    }
    if (marks.ends.size() < written + kBlock) marks.ends.resize(2 * written + 16 * kBlock);
    std::uint32_t* const begin = marks.ends.data() + written;
    written += static_cast<std::size_t>(write_bits(ends, static_cast<std::uint32_t>(at), begin) - begin);
  }
  marks.ends.resize(written);
  find_bytewise(text, at, separator, quoted != 0, marks);
  close_last_row(text, marks);
}

bool has_avx2() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("popcnt");
}

constexpr std::array kFinders = {MarkFinder{"plain", find_plain}, MarkFinder{"avx2", find_avx2}};

std::size_t known_finders() {
  return has_avx2() ? kFinders.size() : 1;
}

#else

constexpr std::array kFinders = {MarkFinder{"plain", find_plain}};

std::size_t known_finders() {
  return 1;
}

#endif

}  // namespace

std::span<const MarkFinder> mark_finders() {
  return std::span(kFinders).first(known_finders());
}

void find_marks(std::string_view text, char separator, Marks& marks) {
  mark_finders().back().find(text, separator, marks);
}

}  // namespace saylau::package
