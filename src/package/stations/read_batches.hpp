// From the bytes of a CSV file to batches of protocols, on all cores.
//
// Threads take chunks of whole rows (csv/chunks.hpp), find where the cells end (csv/marks.hpp), and parse only the
// cells that the mapping names, straight into the batch's columns. Each thread has a number and its own batch; what is
// made of the batches is the business of the caller, which keeps something for each thread and puts them together at
// the end. Chunks come to threads in no order that can be relied on; Batch::begins says where each row stands.
//
// Cost: about 0.4 ns a byte on one core for a file of national station protocols; memory for one chunk a thread.
#pragma once

#include <functional>

#include "package/csv/csv_file.hpp"
#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"

namespace saylau::package {

// How far reading has come, in bytes; called now and then, by one thread at a time.
using Progress = std::function<void(std::size_t done, std::size_t of)>;

struct Reading {
  std::size_t threads = 1;
  Progress progress;  // may be empty
};

// The threads that are worth it for a file of so many bytes on this machine.
std::size_t threads_for(std::size_t bytes);

// Calls take(thread, batch) for every batch of the file; thread is below reading.threads.
//
// Errors, the first 20 in the order of the file and a count of the rest: csv.no-rows, csv.cells (a row with more or
// fewer cells than the header), csv.quote, votes.count (a cell that is no count: a sign, a fraction, foreign digits),
// file.not-utf8 (in a text cell), votes.no-place (a row with figures that does not say of which place), votes.total-row
// (a row of sums), votes.doubtful-number (1.346 could be thousands or a fraction). Rows without anything are passed
// over. Blank cells of counts are no errors here: they are kBlank in the batch.
Expected<void> read_batches(const CsvFile& file, const Columns& columns, const Reading& reading,
                            const std::function<void(std::size_t thread, const Batch& batch)>& take);

// A piece of the file that has been read before, from Batch::begin to Batch::end.
Batch read_again(const CsvFile& file, const Columns& columns, std::size_t begin, std::size_t end);

}  // namespace saylau::package
