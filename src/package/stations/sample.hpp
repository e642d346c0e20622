// The first rows of a file, by column, to see what its columns hold.
#pragma once

#include <string>
#include <vector>

#include "package/csv/csv_file.hpp"
#include "votes/tally.hpp"

namespace saylau::package {

// Each column as texts and, where it is nothing but counts and blanks, as numbers.
struct Sample {
  std::vector<std::vector<std::string>> texts;  // [column][row]
  std::vector<std::vector<Votes>> numbers;      // empty for a column of texts; blanks are 0
  std::size_t rows = 0;
  bool is_number(std::size_t column) const { return !numbers[column].empty(); }
};

// At most `rows` rows of the first `bytes` or so of the rows' text. Errors: those of stations/read_batches.hpp.
Expected<Sample> sample_of(const CsvFile& file, std::size_t rows, std::size_t bytes);

}  // namespace saylau::package
