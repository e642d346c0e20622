// What is remembered of each station, to compare it with the others: 24 bytes, three hashes.
//
// One hash is of its name (region, district, station), one of its votes, and one of its votes that adds up
// (checks/sums_of_runs.hpp). Where two are equal the rows are read again and compared for what they say, so that no
// station is accused by chance. Ten million stations take 240 MB.
#pragma once

#include <cstdint>
#include <vector>

#include "package/checks/check_rules.hpp"
#include "package/checks/hash_list.hpp"
#include "package/csv/csv_file.hpp"
#include "package/stations/batch.hpp"
#include "package/stations/columns.hpp"
#include "package/stations/nodes.hpp"

namespace saylau::package {

class StationLog {
 public:
  // `same_votes`: the rule that says whose votes are looked at; nullptr if nobody's are.
  StationLog(const Columns& columns, const CheckRule* same_votes);

  // `votes`: the sum of each row's votes, kBlank where it is not known.
  void add(const Batch& batch, const std::vector<Run>& runs, const std::vector<Votes>& votes);

  // A part of the file, and the number of its first row in the log.
  struct Piece {
    std::size_t first = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  const std::vector<Piece>& pieces() const { return pieces_; }
  HashList take_names() { return std::move(names_); }
  HashList take_votes() { return std::move(votes_); }
  HashList take_sums() { return std::move(sums_); }

 private:
  void hash_names(const Batch& batch, const std::vector<Run>& runs);
  void hash_votes(const Batch& batch, const std::vector<Votes>& votes);
  void hash_sums(const Batch& batch);
  std::uint64_t hash_of_the_rest(const Batch& batch, std::size_t row) const;
  bool has_figures(const Batch& batch, std::size_t row) const;

  bool many_enough(Votes votes);

  const Columns* columns_;
  const CheckRule* same_votes_;
  bool grows_with_votes_ = false;  // whoever has more votes than enough has enough
  Votes enough_ = -1;              // the fewest votes known to be enough
  Votes last_asked_ = -1;
  bool last_answer_ = false;
  HashList names_;
  HashList votes_;  // 0: not to be compared
  HashList sums_;
  std::vector<std::uint64_t> hashes_of_names_, hashes_of_votes_, hashes_of_sums_;  // of the batch
  std::vector<Piece> pieces_;
  std::vector<std::uint32_t> with_votes_;  // of the batch: how many contestants have votes
};

// A station as it stands in a file.
struct StationRow {
  std::size_t file = 0;  // which of the files that were compared
  std::size_t byte = 0;
  std::string region;
  std::string district;
  std::string station;
  std::vector<Votes> votes;
  bool operator==(const StationRow&) const = default;
};

// A file whose stations are compared with those of others of the same contest.
struct LoggedFile {
  const CsvFile* file = nullptr;
  const Columns* columns = nullptr;
  std::vector<StationLog> threads;
};

// Stations of the same name, written alike or not (csv/name_key.hpp), and stations with the same votes: groups of two
// or more, in the order of the files. And those whose votes are the sums of the rows right before or after them. Takes
// the hashes out of the logs.
struct EqualStations {
  std::vector<std::vector<StationRow>> same_name;
  std::vector<std::vector<StationRow>> same_votes;
  std::vector<StationRow> subtotals;
};
EqualStations find_equal_stations(std::vector<LoggedFile>& files);

}  // namespace saylau::package
