// From a byte of a text to the line and the character that a reader looks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"

namespace saylau::package {

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // of UTF-8

// Line and column, both from 1; a column is a character of UTF-8. Cost: one pass over the text before it, so it is for
// errors, of which there are few.
Place place_at(std::string_view text, std::size_t byte, const std::string& file);

// A piece of a text and how many line breaks it has.
struct CountedPiece {
  std::size_t begin = 0;  // byte
  std::size_t breaks = 0;
};

// The lines of a text for many questions, from pieces whose line breaks were counted while they were read. Cost: a
// search among the pieces, and a pass over the text from the beginning of the byte's piece, or from the last byte asked
// for if that is nearer; questions in ascending order take one pass in all.
class LineIndex {
 public:
  // `pieces` in any order; they follow each other in the text, and what stands before the first is counted here.
  LineIndex(std::string_view text, std::vector<CountedPiece> pieces);

  // The line of a byte, from 1.
  std::size_t line_of(std::size_t byte);

 private:
  std::string_view text_;
  std::vector<CountedPiece> before_;  // begin of each piece, and the line breaks before it
  CountedPiece last_;                 // the last byte asked for
};

}  // namespace saylau::package
