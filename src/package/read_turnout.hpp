// data/turnout.csv: turnout of elections that are not packaged here, each row from one source.
//
// Columns: country (two letters), year, registered, voted, voting_age, percent (as printed, without its sign), source
// (an address). A figure that the source does not give is blank; a row has a percentage or both counts. Sources may
// differ on one election: both rows stay.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "votes/error.hpp"
#include "votes/tally.hpp"

namespace saylau::package {

struct TurnoutRow {
  std::string country;
  int year = 0;
  Figure registered;
  Figure voted;
  Figure voting_age;             // the population of voting age, registered or not
  std::optional<Share> printed;  // the percentage
  int decimals = 0;              // of it
  std::string source;
};

// Errors: turnout.columns, turnout.cells (a row with more or fewer cells), turnout.figure (not a number, more voted
// than registered, neither a percentage nor counts, no source), those of csv/csv_file.hpp.
Expected<std::vector<TurnoutRow>> read_turnout(std::string_view text, const std::string& file);
Expected<std::vector<TurnoutRow>> load_turnout(const std::filesystem::path& path);

// voted / registered where both are known, else what was printed.
Share turnout_of(const TurnoutRow& row);

}  // namespace saylau::package
