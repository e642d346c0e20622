// A foreign file as plain CSV: decoded, with one header line, and with the rows that a source takes.
//
// Authorities publish files in the encoding of an old program, with titles above the header, with headers of several
// rows, with offices and totals that are another election's, and with a group of columns for each candidate in which
// the name stands beside the votes. A source says so (Layout), and the text is rewritten once before anything reads it:
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

#include <string>
#include <string_view>

#include "package/package.hpp"
#include "votes/error.hpp"

namespace saylau::package {

// The text as UTF-8. Errors: file.encoding (bytes that are none of that encoding).
Expected<std::string> decoded(std::string_view bytes, const std::string& encoding, const std::string& file);

// The encoding that bytes which are no UTF-8 most likely have, as `encoding` of a source names it; "" for UTF-8.
std::string likely_encoding(std::string_view bytes);

// The text of a source's file as plain CSV. Errors: file.encoding, csv.header (a header line that is not there),
// votes.no-column (a header that is not there), csv.where (no row is left), csv.groups (columns that do not come out
// even), votes.no-such-contestant (a name in a group that nobody on the ballot has).
Expected<std::string> laid_out(std::string text, const Source& source, const std::vector<Contestant>& contestants,
                               const std::string& file);

// The lines of the header where titles stand above it or it has several: the first line with as many cells as most
// have, and those after it that begin with a blank cell and have no number. Empty where the header is the first line.
std::vector<std::size_t> likely_header(std::string_view text);

// Whom a text names: an id of the source's `names`, an id, or a name in any of the three languages, however it is
// written (csv/name_key.hpp); "" for nobody, or several.
std::string contestant_named(const std::string& text, const Source& source, const std::vector<Contestant>& contestants);

}  // namespace saylau::package
