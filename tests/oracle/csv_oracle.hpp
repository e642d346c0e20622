// CSV read slowly and obviously, one character after the other: what the fast reader is held against.
//
// RFC 4180, and what is found in the field: a byte order mark, LF or CRLF, a separator of comma, semicolon or tab
// (whichever the header line has most of, outside quotation marks), quoted cells with line breaks, headers in any
// script.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"

namespace saylau::oracle {

struct Cell {
  std::string text;        // unquoted, without surrounding blanks
  std::size_t column = 0;  // character of the line at which it starts, from 1
};

struct Row {
  std::size_t line = 0;  // of the file, from 1
  std::vector<Cell> cells;
};

struct Table {
  std::string file;
  Row header;
  std::vector<Row> rows;  // blank lines are left out

  Place place(const Row& row, std::size_t cell) const;
};

// Errors: csv.empty (no header), csv.no-rows, csv.cells (a row with more or fewer cells than the header),
// csv.quote (a quotation mark that never closes, stands
// inside a bare cell, or has text after it).
Expected<Table> parse_csv(std::string_view text, const std::string& file);

}  // namespace saylau::oracle
