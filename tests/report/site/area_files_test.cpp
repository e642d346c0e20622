#include "report/site/area_files.hpp"

#include <algorithm>
#include <sstream>

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(AreasOf, IsEmptyWhereNothingWasPublishedByArea) {
  const Site site = site_of({"kz/2023-mazhilis"});
  EXPECT_TRUE(areas_of(site.elections[0].package).contests.empty());
  EXPECT_FALSE(stations_by_region(site.elections[0].package));
}

// Every station of a real file is in the file of its region, once.
class StationFiles : public ::testing::TestWithParam<const char*> {};

TEST_P(StationFiles, HoldEveryStation) {
  if (std::getenv("SAYLAU_DATA") == nullptr) GTEST_SKIP() << "SAYLAU_DATA has the station files of " << GetParam();
  const Site site = site_of({GetParam()});
  const package::Package& package = site.elections[0].package;
  ASSERT_TRUE(stations_by_region(package));
  const auto files = station_files(package, "data/");
  ASSERT_TRUE(files);
  EXPECT_EQ(files->size(), 2 * areas_of(package).contests.size());
  const AreaContests areas = areas_of(package);
  for (std::size_t i = 0; i < areas.contests.size(); ++i) {
    const SiteFile& csv = files->at(2 * i);
    EXPECT_EQ(csv.path, "data/" + region_file(i) + ".csv");
    const auto rows = static_cast<std::size_t>(std::ranges::count(csv.bytes, '\n')) - 1;
    EXPECT_GT(rows, 0U) << csv.path;
    EXPECT_EQ(rows, areas.contests[i].reporting->stations) << areas.contests[i].area;
  }
}

// The votes in an area's file sum up to the area's.
TEST_P(StationFiles, SumUpToTheirAreas) {
  if (std::getenv("SAYLAU_DATA") == nullptr) GTEST_SKIP() << "SAYLAU_DATA has the station files of " << GetParam();
  const Site site = site_of({GetParam()});
  const package::Package& package = site.elections[0].package;
  const AreaContests areas = areas_of(package);
  const auto files = station_files(package, "");
  ASSERT_TRUE(files);
  for (std::size_t i = 0; i < areas.contests.size(); ++i) {
    const std::vector<std::size_t>& standing = areas.contests[i].contestants;
    std::vector<Votes> sums(standing.size(), 0);
    std::istringstream lines(files->at(2 * i).bytes);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
      // The votes are the last cells before status and time, and digits alone: names before them may hold commas.
      for (int cell = 0; cell < 2; ++cell) line.resize(line.rfind(','));
      for (std::size_t cell = standing.size(); cell-- > 0;) {
        const std::size_t comma = line.rfind(',');
        if (comma + 1 < line.size()) sums[cell] += std::stoll(line.substr(comma + 1));
        line.resize(comma);
      }
    }
    for (std::size_t cell = 0; cell < standing.size(); ++cell) {
      ASSERT_EQ(sums[cell], areas.contests[i].tally.votes[standing[cell]]) << areas.contests[i].area << " " << cell;
    }
  }
}

TEST(StationFile, AStationInNoAreaIsAnError) {
  if (std::getenv("SAYLAU_DATA") == nullptr) GTEST_SKIP() << "SAYLAU_DATA has the station file of ge/2016-parliament";
  Site site = site_of({"ge/2016-parliament"});
  package::Package& package = site.elections[0].package;
  const std::string lost = areas_of(package).contests[0].area;
  std::erase_if(package.election.areas, [&](const Area& area) { return area.id == lost; });
  const auto files = station_files(package, "");
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error()[0].code, "publish.station");
}

INSTANTIATE_TEST_SUITE_P(Real, StationFiles, ::testing::Values("ge/2016-parliament", "ru/2021-duma", "ru/2011-duma"));

}  // namespace
}  // namespace saylau::report::site
