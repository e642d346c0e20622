// Protocols in columns, some thousands at a time: what the reader hands on.
//
// A batch is the rows of one chunk of a file. Its memory is used again for the next chunk, and its texts point into the
// file, so nothing is allocated for a row.
#pragma once

#include <string_view>
#include <vector>

#include "votes/share.hpp"

namespace saylau::package {

inline constexpr Votes kBlank = -1;  // of a count whose cell is blank

// A row that names a place and nothing else.
struct RowHeading {
  std::size_t byte = 0;
  std::string name;
};

struct Batch {
  std::size_t begin = 0;  // bytes of the file that it was read from
  std::size_t end = 0;
  std::size_t breaks = 0;  // line breaks in them
  std::size_t rows = 0;
  std::vector<std::vector<Votes>> values;            // [value][row], as in Columns::values
  std::vector<std::vector<std::string_view>> texts;  // [text][row], as in Columns::texts; raw cells
  std::vector<std::size_t> begins;                   // byte of the file at which each row starts
  std::vector<RowHeading> headings;                  // among them
  bool has_blanks = false;                           // is any count of the batch blank?
};

}  // namespace saylau::package
