// Columns of numbers that nothing reads: somebody whom a mapping forgot.
//
// A mapping says what the columns of a file are, and what it leaves out would be lost without a word. A column after
// the names of places that may be somebody's votes (csv/unknown_column.hpp) is an error, unless a source of the package
// reads it (another ballot of the same file), it is one of several of a kind that stand beside each contestant ("Place
// 1", "Place 2"), or the source names it under `unread`.
#pragma once

#include "package/csv/csv_file.hpp"
#include "package/package.hpp"

namespace saylau::package {

// Errors: votes.unread-column (one for each such column, and for one that says how many stations are in);
// votes.total-row and votes.row-not-to-count (rows in which a cell of a column that nothing reads says "Total" and
// nothing else, or that the row is preliminary or annulled). Looks at the first two thousand rows, at all where a
// column is blank in these.
Errors check_unread(const Package& package, const Source& source, const CsvFile& file);

}  // namespace saylau::package
