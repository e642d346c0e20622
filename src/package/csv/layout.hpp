// A foreign file as plain CSV: decoded, with one header line, and with the rows that a source takes.
//
// Authorities publish files in the encoding of an old program, with titles above the header, with headers of several
// rows, with offices and totals that are another election's, and with a group of columns for each candidate in which
// the name stands beside the votes. A Layout says so, and the text is rewritten once before anything reads it:
//
//   encoding   to UTF-8, by iconv
//   header     its lines become one: the cells of a column joined by " / ", a cell that spans several columns repeated
//   skip       so many rows after it are no rows
//   where      rows whose cells say something else are none
//   groups     a column of votes for each contestant, filled from the groups of each row
//
// What is left out becomes blank lines, so that every error still names the line of the file.
//
// Cost: a pass over the text, and a copy of it; nothing where a source has no layout.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "votes/error.hpp"

namespace saylau::package {

// Columns that come again for each candidate, with the name beside the votes: their headers in the first group.
struct ColumnGroups {
  std::vector<std::string> name;  // joined by a blank
  std::string votes;
  std::string from;                      // the first column of a group; "": the first of these
  std::size_t columns = 0;               // of a group
  std::vector<std::string> unread = {};  // other headers of a group that nobody is to read
};

struct Layout {
  std::string encoding;                                   // as iconv calls it, and "latin-1"; "": UTF-8
  std::vector<std::size_t> header;                        // its lines, from 1; empty: the first that is not blank
  std::size_t skip = 0;                                   // rows after the header that are none
  std::map<std::string, std::vector<std::string>> where;  // header -> what its cells say in the rows that are taken
  std::optional<ColumnGroups> groups;

  bool is_plain() const { return encoding.empty() && keeps_rows(); }
  bool keeps_rows() const { return header.empty() && skip == 0 && where.empty() && !groups; }
};

// Whoever may be named in groups of columns.
struct WhoStands {
  std::vector<std::string> ids;
  std::function<std::string(const std::string& name)> id_of;  // "" for nobody
  std::vector<std::string> unpublished = {};                  // ids whose votes may be blank
};

// The lines of the header where titles stand above it or it has several: the first line with as many cells as most
// have, and those after it that begin with a blank cell and have no number. Empty where the header is the first line.
std::vector<std::size_t> likely_header(std::string_view text);

// A decoded text as plain CSV; columns made of groups are called "votes.<id>". Errors: file.not-utf8, csv.header (a
// header line that is not there), votes.no-column (a header that is not there), csv.where (no row is left), csv.groups
// (columns that do not come out even), votes.no-such-contestant (a name in a group that is nobody's), votes.missing
// (somebody is named beside a blank, in a row in which others have votes), votes.unread-column (counts in a group that
// nothing reads).
Expected<std::string> laid_out(std::string text, const Layout& layout, const WhoStands& who, const std::string& file);

}  // namespace saylau::package
