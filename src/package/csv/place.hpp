// From a byte of a text to the line and the character that a reader looks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"

namespace saylau::package {

// Line and column, both from 1; a column is a character of UTF-8. Cost: one pass over the text before it, so it is for
// errors, of which there are few.
Place place_at(std::string_view text, std::size_t byte, const std::string& file);

// The lines of a text for many questions: it remembers how many there are up to each 64 KiB that it has looked at.
// Cost: one pass over the text before the last byte asked for, at the speed of memory, and some microseconds for each
// question.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text) : text_(text) {}

  // The line of a byte, from 1.
  std::size_t line_of(std::size_t byte);

 private:
  std::string_view text_;
  std::vector<std::size_t> breaks_ = {0};  // line breaks before each step
};

}  // namespace saylau::package
