// The first line of a CSV file: what separates the cells, and what the columns are called.
//
// RFC 4180, and what is found in the field: a byte order mark, LF or CRLF, a separator of comma, semicolon or tab
// (whichever the line has most of, outside quotation marks), quoted names with line breaks, names in any script.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"

namespace saylau::package {

// A cell as a reader sees it: unquoted, without surrounding blanks.
struct HeaderCell {
  std::string text;
  std::size_t column = 0;  // character of its line at which it starts, from 1
};

struct Header {
  char separator = ',';
  std::vector<HeaderCell> cells;
  std::size_t line = 1;        // of the file, from 1: blank lines may stand before it
  std::size_t rows_begin = 0;  // byte at which the first row starts
};

// Errors: csv.empty (no header), csv.no-rows (nothing after it), csv.quote (a quotation mark that never closes, stands
// inside a bare cell, or has text after it). Names may be blank and may repeat: authorities publish columns that nobody
// reads under one name. A mapping must not name one of those (repeated_names).
Expected<Header> read_header(std::string_view text, const std::string& file);

// Of comma, semicolon and tab the one that a line has most of, outside quotation marks.
char likely_separator(std::string_view line);

// Names that two columns have, in the order of the columns.
std::vector<std::string> repeated_names(const Header& header);

}  // namespace saylau::package
