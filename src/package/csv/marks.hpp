// Where the cells of a CSV text end: the separators and line breaks that stand outside quotation marks.
//
// The idea is simdjson's and simdcsv's (Langdale and Lemire, "Parsing Gigabytes of JSON per Second", VLDB Journal 28,
// 2019): compare 64 bytes at a time with the separator, the line break and the quotation mark, which gives three masks
// of 64 bits; a carry-less multiplication of the quotation marks by all ones turns them into a mask of what lies
// between them, because each bit becomes the parity of the marks before it; what is left of the separators and line
// breaks outside that mask is written out bit by bit. No byte is branched on.
//
// The processor is asked at run time whether it can do that (AVX2, PCLMUL); else a plain loop over bytes gives the same
// answer (tests/package/csv/marks_test.cpp holds the two against each other). Cost: about 0.15 ns a byte with AVX2, 1
// ns without.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace saylau::package {

struct Marks {
  std::vector<std::uint32_t> ends;  // byte at which each cell ends: its separator, line break, or the end of the text
  std::vector<std::uint32_t> row_ends;  // for each row, the number of cells up to its end
  std::size_t breaks = 0;               // line breaks, those inside quotation marks among them
  bool has_quotes = false;              // is there a quotation mark anywhere?
  bool open_quote = false;              // does the text end inside quotation marks?
};

// Finds the marks of a text that starts outside quotation marks, shorter than 4 GiB. A last row without a line break
// ends with the text. `marks` is overwritten; its memory is used again.
void find_marks(std::string_view text, char separator, Marks& marks);

// The ways to do it that this processor knows, by name, the plain one first.
struct MarkFinder {
  std::string_view name;
  void (*find)(std::string_view text, char separator, Marks& marks);
};
std::span<const MarkFinder> mark_finders();

}  // namespace saylau::package
