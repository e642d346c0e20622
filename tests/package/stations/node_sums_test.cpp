#include "package/stations/node_sums.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(NodeSums, AddUpProtocols) {
  const SourceReading reading = reading_of(station_package(), kStations);
  const NodeSum& sum = reading.nodes[0].sum;
  EXPECT_EQ(sum.sums[reading.columns->find_figure("registered")], 500);
  EXPECT_EQ(sum.sums[reading.columns->figures], 130);
}

TEST(NodeSums, AStationThatHasNotReportedEntersNoSum) {
  const SourceReading reading = reading_of(station_package(), kStations + "North,1,C,150,,,,\n");
  const NodeSum& sum = reading.nodes[0].sum;
  EXPECT_EQ(sum.stations, 3U);
  EXPECT_EQ(sum.reported, 2U);
  EXPECT_EQ(sum.registered_of_all, 650);
  EXPECT_EQ(sum.sums[reading.columns->find_figure("registered")], 500);
  EXPECT_EQ(sum.blanks[reading.columns->figures], 0U);
}

TEST(NodeSums, ABlankIsRemembered) {
  const SourceReading reading = reading_of(station_package(), kStations + "North,1,C,150,,20,10,1\n");
  EXPECT_EQ(reading.nodes[0].sum.blanks[reading.columns->find_figure("invalid")], 1U);
}

// Any order of the rows gives the same sums at every node and the same findings.
RC_GTEST_PROP(NodeSums, TheOrderOfRowsDoesNotShow, ()) {
  const int number = *rc::gen::inRange(1, 60);
  std::vector<std::string> rows;
  for (int i = 0; i < number; ++i) {
    const int sun = *rc::gen::inRange(0, 100);
    rows.push_back("R," + std::to_string(*rc::gen::inRange(0, 4)) + "," + std::to_string(i) + "," +
                   std::to_string(*rc::gen::inRange(0, 200)) + ",1," + std::to_string(sun) + ",3,0\n");
  }
  const auto text = [&] {
    std::string all = kStationHeader;
    for (const std::string& row : rows) all += row;
    return all;
  };
  const Package package = station_package();
  const auto facts = [&](const std::string& csv) {
    std::vector<std::pair<std::string, std::vector<Votes>>> facts;
    const SourceReading reading = reading_of(package, csv);
    for (const SummedNode& node : reading.nodes) facts.emplace_back(node_key(node.node), node.sum.sums);
    for (const RowHit& hit : reading.hits)
      facts.emplace_back(hit.station, std::vector<Votes>{static_cast<Votes>(hit.rule)});
    std::ranges::sort(facts);
    return facts;
  };
  const auto before = facts(text());
  rows = *rc::gen::apply(
      [](std::vector<std::string> all, unsigned by) {
        std::ranges::rotate(all, all.begin() + static_cast<std::ptrdiff_t>(by % all.size()));
        std::ranges::reverse(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2));
        return all;
      },
      rc::gen::just(rows), rc::gen::arbitrary<unsigned>());
  RC_ASSERT(facts(text()) == before);
}

}  // namespace
}  // namespace saylau::package
