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

// Errors votes.unread-column, one for each such column, and for one that says how many stations are in. Looks at the
// first rows, at all where these are blank, and only where there is a column to look at.
Errors unread_columns(const Package& package, const Source& source, const CsvFile& file);

// Errors votes.total-row: rows, among the first some thousands, in which a cell of a column that nothing reads says
// "Total" and nothing else.
Errors totals_by_other_cells(const Package& package, const Source& source, const CsvFile& file);

// Errors votes.row-not-to-count: the same of rows that say "Preliminary", which others of the file replace, or
// "Annulled".
Errors rows_not_to_count(const Package& package, const Source& source, const CsvFile& file);

}  // namespace saylau::package
