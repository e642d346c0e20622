// From a file with a row for each contestant of an area to one with a row for each area.
#pragma once

#include <set>

#include "package/csv/csv_file.hpp"
#include "package/package.hpp"
#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"
#include "package/stations/ways_of_voting.hpp"

namespace saylau::package {

// The columns that the wide form of a long file has: its figures, and the votes of whoever may be named.
Columns wide_columns(const Columns& of_long_file, const std::vector<Contestant>& contestants);

struct Widened {
  Batch batch;
  std::set<std::size_t> named;        // the contestants who have rows, with votes or without
  std::vector<FewerWays> fewer_ways;  // by rows of the batch
};

// The whole of a long file as one batch in the wide form: figures from the first row of each area or station, kBlank
// for those without a row. Cost: one look-up a row, on one thread; the batch holds the whole file. Errors: those of
// read_batches, votes.no-such-contestant, votes.duplicate-area.
Expected<Widened> widen(const Package& package, const Source& source, const CsvFile& file, const Columns& of_long_file);

}  // namespace saylau::package
