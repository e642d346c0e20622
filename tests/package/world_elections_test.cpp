// Real elections of other countries, to the seat, by the formula alone: what the laws of later issues stand on.
//
// Their votes may not be copied into this repository; script/test finds them beside it and sets SAYLAU_DATA.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "count/count.hpp"
#include "law/text_file.hpp"
#include "package/csv/cell.hpp"
#include "tests/oracle/csv_oracle.hpp"

namespace saylau::package {
namespace {

using law::Divisors;
using law::HighestAverages;
using law::LargestRemainder;
using law::Quota;

struct WorldElection {
  const char* name;
  law::Allocation allocation;
  Share threshold;         // of the valid votes, or
  bool of_cast = false;    // of the ballots cast
  bool each_area = false;  // seats are given area by area
  Seats seats = 0;         // where areas.csv has none
};

std::ostream& operator<<(std::ostream& out, const WorldElection& election) {
  return out << election.name;
}

class WorldElections : public ::testing::TestWithParam<WorldElection> {
 protected:
  using Rows = std::vector<std::map<std::string, std::string>>;

  void SetUp() override {
    const char* data = std::getenv("SAYLAU_DATA");
    // The votes belong to others and are not in the repository: without them there is nothing to count.
    if (data == nullptr) GTEST_SKIP() << "set SAYLAU_DATA to the folder with world/";
    folder = std::filesystem::path(data) / "world" / GetParam().name;
  }

  Rows read(const std::string& file) const {
    const auto text = read_text_file(folder / file);
    EXPECT_TRUE(text) << to_string(text.error()[0]);
    const auto table = oracle::parse_csv(*text, file);
    EXPECT_TRUE(table) << to_string(table.error()[0]);
    Rows rows;
    for (const oracle::Row& row : table->rows) {
      rows.emplace_back();
      for (std::size_t i = 0; i < row.cells.size(); ++i) rows.back()[table->header.cells[i].text] = row.cells[i].text;
    }
    return rows;
  }

  std::filesystem::path folder;
};

constexpr const char* kEverywhere = "";

TEST_P(WorldElections, ComesOutToTheSeat) {
  const WorldElection& election = GetParam();
  std::map<std::string, std::map<std::string, Votes>> votes;  // area -> list -> votes
  for (const auto& row : read("votes.csv")) {
    votes[election.each_area ? row.at("area") : kEverywhere][row.at("contestant")] += *parse_count(row.at("votes"));
  }
  std::map<std::string, Seats> house;  // area -> seats
  Votes invalid = 0;
  for (const auto& row : read("areas.csv")) {
    if (!row.at("seats_to_fill").empty()) {
      house[election.each_area ? row.at("area") : kEverywhere] += *parse_count(row.at("seats_to_fill"));
    }
    if (row.contains("invalid_ballots")) invalid += *parse_count(row.at("invalid_ballots"));
  }
  if (house.empty()) house[kEverywhere] = election.seats;
  std::map<std::string, Seats> official;
  for (const auto& row : read("official.csv")) official[row.at("contestant")] += *parse_count(row.at("seats"));

  law::Tier tier;
  tier.allocation = election.allocation;
  tier.thresholds = {{election.threshold, law::Denominator::valid_votes, "", std::nullopt}};
  std::map<std::string, Seats> counted;
  for (const auto& [area, lists] : votes) {
    Votes whole = election.of_cast ? invalid : 0;
    std::vector<std::string> names;
    std::vector<Votes> own;
    for (const auto& [name, number] : lists) {
      whole += number;
      if (name.starts_with("__")) continue;  // sums of the others, blank ballots: in the whole, but no list
      names.push_back(name);
      own.push_back(number);
    }
    const count::Allotment allotment = count::count_seats(tier, own, whole, house.at(area));
    ASSERT_TRUE(allotment.settled()) << area;
    for (std::size_t i = 0; i < names.size(); ++i) counted[names[i]] += allotment.seats[i];
  }
  std::erase_if(counted, [](const auto& entry) { return entry.second == 0; });
  std::erase_if(official, [](const auto& entry) { return entry.second == 0; });
  EXPECT_EQ(counted, official);
}

const HighestAverages kDHondt{Divisors::dhondt};
const Share kNone{0, 1};

// The United States in 1930 (Webster) are not here: Nevada has its seat by "each state at least one", which no law can
// say yet.
INSTANTIATE_TEST_SUITE_P(
    World, WorldElections,
    ::testing::Values(
        WorldElection{"us-1990-house-apportionment", HighestAverages{Divisors::huntington_hill}, kNone},
        WorldElection{"us-2020-house-apportionment", HighestAverages{Divisors::huntington_hill}, kNone},
        WorldElection{"cz-2019-ep", kDHondt, Share{5, 100}},
        WorldElection{"at-2019-nationalrat-federal", kDHondt, Share{4, 100}},
        WorldElection{"at-2024-nationalrat-federal", kDHondt, Share{4, 100}},
        WorldElection{"nl-2023-tweedekamer", kDHondt, Share{1, 150}},
        WorldElection{"jp-2012-shugiin-pr", kDHondt, kNone, false, true},
        WorldElection{"se-2014-ep", HighestAverages{Divisors::modified_sainte_lague}, Share{4, 100}},
        WorldElection{"ru-2011-duma-list", LargestRemainder{Quota::hare}, Share{7, 100}, true, false, 450},
        WorldElection{"ru-2021-duma-list", LargestRemainder{Quota::hare}, Share{5, 100}, true, false, 225},
        WorldElection{"kr-2012-assembly-pr", LargestRemainder{Quota::hare}, Share{3, 100}},
        WorldElection{"tw-2020-ly-partylist", LargestRemainder{Quota::hare}, Share{5, 100}}),
    [](const auto& info) {
      std::string name = info.param.name;
      std::ranges::replace(name, '-', '_');
      return name;
    });

}  // namespace
}  // namespace saylau::package
