// rates.csv: what a unit of each currency was worth in US dollars, day by day, for the ticker.
//
// Columns: date (2025-01-23), currency (ISO 4217), value (in USD, up to eight decimals). Every currency has the newest
// date of the file and the day before it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "votes/date.hpp"
#include "votes/error.hpp"
#include "votes/wide.hpp"

namespace saylau::report::site {

struct Rate {
  std::string currency;
  Date date;
  std::int64_t value = 0;   // in hundred-millionths of a dollar
  std::int64_t before = 0;  // the day before

  // "0.00191": five decimals, half up.
  std::string printed() const;
  // "-0.76%", "0%": the change of the values as they stand in the file, two decimals, half away from zero.
  std::string change() const;
};

// In the order in which the currencies first occur. Errors, each with its line: rates.columns, rates.cells, rates.date,
// rates.currency (not one that is in use), rates.value (no number, zero or negative, more than eight decimals),
// rates.twice (one currency, one day), rates.day (the newest day or the one before it is missing), those of
// csv/csv_file.
Expected<std::vector<Rate>> read_rates(std::string_view text, const std::string& file);

}  // namespace saylau::report::site
