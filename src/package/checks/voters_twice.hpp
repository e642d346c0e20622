// Rows of one station that each have all of its voters: ways of voting in a file that gives each a row.
//
// Such a file has no name for a row but the station's and the way's together ([Precinct, Way]), and counts as two
// stations what is one: their votes add up, their voters do not. Where every station has as many voters in each of its
// rows, the rows are no stations.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"
#include "package/stations/nodes.hpp"

namespace saylau::package {

class VotersTwice {
 public:
  void add(const Batch& batch, const std::vector<Run>& runs, const Columns& columns);
  void add(const VotersTwice& other);

  // The second row of the first station of which there are several, where all of them have the same voters; nothing
  // where a station has others, or where no station has two rows.
  std::optional<std::size_t> byte() const;

 private:
  struct Station {
    Votes voters = 0;
    std::size_t first_byte = 0;
    std::size_t second_byte = 0;  // 0: it has one row
    bool same = true;             // voters in all rows
  };
  static void add_row(Station& station, Votes voters, std::size_t byte);

  std::map<std::string, Station> stations_;  // by the first part of the name and its place
};

}  // namespace saylau::package
