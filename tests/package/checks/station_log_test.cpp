#include "package/checks/station_log.hpp"

#include "package/checks/across_stations.hpp"
#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

EqualStations equal_in(const std::vector<std::string>& texts) {
  static std::vector<SourceReading> readings;
  readings.clear();
  const Package package = station_package();
  std::vector<LoggedFile> files;
  for (const std::string& text : texts) readings.push_back(reading_of(package, text));
  for (SourceReading& reading : readings) {
    files.push_back({reading.file.get(), reading.columns.get(), std::move(reading.logs)});
  }
  return find_equal_stations(files);
}

TEST(StationLog, FindsTheSameStationInOneFileAndInTwo) {
  EXPECT_TRUE(equal_in({kStations}).same_name.empty());
  const auto one = equal_in({kStations + "North,1,\"A\",200,2,1,2,3\n"}).same_name;
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one[0].size(), 2U);
  const auto two = equal_in({kStations, kStationHeader + "North,2,A,1,2,3,4,5\n"}).same_name;
  ASSERT_EQ(two.size(), 1U);
  EXPECT_EQ(two[0][1].file, 1U);
  EXPECT_EQ(two[0][0].district, "2");
}

// Three contestants stand in the test's package, and the shipped rule wants four with votes: one that wants two.
TEST(StationLog, FindsTheSameVotesWhereTheyAreManyEnough) {
  CheckRule rule = *find_rule(package_rules(), Across::same_votes);
  std::get<AcrossStations>(rule.what).contestants_at_least = 2;
  const std::string text =
      kStationHeader + "N,1,A,200,2,60,30,8\nN,1,B,999,3,60,30,8\nN,1,C,9,1,6,3,1\nN,1,D,9,1,6,3,1\n";
  const Package package = station_package();
  const auto file = csv_from_text(text, "f.csv");
  const auto columns = find_columns(package, package.sources[0], *file);
  const StationNames none;
  std::vector<LoggedFile> files = {{&*file, &*columns, {}}};
  StationLog log(*columns, &rule);
  Nodes nodes(*columns, none);
  ASSERT_TRUE(read_batches(*file, *columns, {}, [&](std::size_t, const Batch& batch) {
    log.add(batch, nodes.runs(batch), {98, 98, 10, 10});
  }));
  files[0].threads.push_back(std::move(log));
  const auto same = find_equal_stations(files).same_votes;
  ASSERT_EQ(same.size(), 1U);  // C and D have fewer than fifty votes
  EXPECT_EQ(same[0][0].station, "A");
  EXPECT_EQ(same[0][1].station, "B");
}

}  // namespace
}  // namespace saylau::package
