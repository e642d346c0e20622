// Columns of numbers among the votes that nothing reads: somebody whom a mapping forgot.
//
// A wide file has its contestants side by side. A column of whole numbers that stands between two of them, or right
// after the last, is likely one of them, and its votes would be lost without a word. It is an error, unless a source of
// the package reads it (another ballot of the same file), its header says that it is something else (a total, a
// percentage, a figure that inspect knows, one of several of a kind that stand beside each contestant: "Place 1",
// "Place 2"), or the source names it under `unread`.
#pragma once

#include "package/csv/csv_file.hpp"
#include "package/package.hpp"
#include "package/stations/columns.hpp"

namespace saylau::package {

// Errors votes.unread-column, one for each such column. Looks at the first rows only, and only where there is a column
// to look at.
Errors unread_columns(const Package& package, const Source& source, const CsvFile& file, const Columns& columns);

// Errors votes.total-row: rows, among the first some thousands, in which a cell of a column that nothing reads says
// "Total" and nothing else.
Errors totals_by_other_cells(const Package& package, const Source& source, const CsvFile& file);

}  // namespace saylau::package
