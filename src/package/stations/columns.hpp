// Which column of a file holds what: a source's mapping, looked up in the header of its file.
//
// Roles are: `area` (the id of an area of the package), or `region`, `district`, `station` (their names, from which the
// tree is made); `contestant` and `votes` in a long file (a row for each contestant of an area), or
// `votes.<contestant>` in a wide one; and the figures of stations/figures.hpp. A figure may be spread over several
// columns, which are added up; a station's name may be made of several, which are joined.
#pragma once

#include <string>
#include <vector>

#include "package/csv/cell.hpp"
#include "package/csv/csv_file.hpp"
#include "package/package.hpp"

namespace saylau::package {

// A protocol says what was in the boxes; the voters are known before it, and the progress of the count is said of it.
enum class SaidBy { protocol, turnout, list_of_voters, progress };  // the turnout is out before a vote is counted

struct ValueColumn {
  std::string role;
  std::vector<std::size_t> columns;
  SaidBy said_by = SaidBy::protocol;
};

// A figure's column.
ValueColumn figure_column(std::string role, std::vector<std::size_t> columns);

struct SpecialColumn {
  std::size_t text = 0;  // place in Columns::texts
  std::string equals;
  std::size_t special = 0;  // index into Source::special
};

struct Columns {
  std::size_t cells = 0;            // of every row
  std::vector<ValueColumn> values;  // figures first, then the votes
  std::size_t figures = 0;          // how many of `values` are figures
  // Of the values after the figures, as indices into Election::contestants. In a long file there is one such value, the
  // votes of the row's contestant, and this lists whoever may be named.
  std::vector<std::size_t> contestants;
  bool is_long = false;

  std::vector<std::size_t> texts;  // columns that are read as text
  // Places in `texts`:
  std::vector<std::size_t> area, region, district, station, contestant;
  std::vector<SpecialColumn> special;
  std::vector<std::size_t> others;  // texts that have no role, where rows are added up: one may call a row a total

  NumberMarks marks;              // of the source
  bool declares_a_total = false;  // is the nation of the package named like a total?

  bool has_stations() const { return !station.empty(); }

  // The wide form of a long file: each contestant's votes come from rows of their own.
  bool by_rows() const { return values.size() > figures && values.back().columns.empty(); }

  // The value that holds a figure, or npos.
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  std::size_t find_figure(std::string_view name) const;
};

// Errors: votes.no-column (a role without a column, or a mapped header that is not there: names the nearest),
// votes.unknown-column (a role that there is none of), votes.repeated-column (a mapped header that two columns have),
// votes.shared-column (the votes of two contestants, or of one and a figure, or one twice in a sum),
// votes.no-such-contestant.
Expected<Columns> find_columns(const Package& package, const Source& source, const CsvFile& file);

// Whoever stands on a ballot, as indices into the contestants.
std::vector<std::size_t> standing_on(const std::vector<Contestant>& contestants, std::string_view ballot);

// Someone who stands on the ballot, by id; an error that names the nearest if nobody does.
Expected<std::size_t> find_standing(const std::vector<Contestant>& contestants, std::string_view ballot,
                                    const std::string& id, const Place& place);

}  // namespace saylau::package
