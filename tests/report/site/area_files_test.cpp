#include "report/site/area_files.hpp"

#include <algorithm>

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
  std::size_t rows = 0;
  for (const SiteFile& file : *files) {
    if (!file.path.ends_with(".csv")) continue;
    const auto lines = static_cast<std::size_t>(std::ranges::count(file.bytes, '\n'));
    EXPECT_GT(lines, 1U) << file.path;
    rows += lines - 1;
  }
  std::size_t stations = 0;
  for (const Contest& contest : areas_of(package).contests) stations += contest.reporting->stations;
  EXPECT_EQ(rows, stations);
}

INSTANTIATE_TEST_SUITE_P(Real, StationFiles, ::testing::Values("ge/2016-parliament", "ru/2021-duma"));

}  // namespace
}  // namespace saylau::report::site
