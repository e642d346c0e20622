#include "package/export_areas.hpp"

#include <sstream>

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

Package loaded(const TemporaryPackage& files) {
  files.write("election.toml", station_description());
  files.write("protocols.csv", kStations);
  return *files.load();
}

TEST(ExportAreas, WritesARowForEachContestantOfEachArea) {
  const TemporaryPackage files;
  const std::string csv = areas_csv(loaded(files), AreaKind::region);
  expect_in(csv,
            "ballot,round,area,name,stations,reported,registered,issued,cast,invalid,uncounted,valid,contestant,votes,"
            "status,as_of\n");
  expect_in(csv, "list,1,North,North,3,3,600,,,6,,,sun,150,final,\n");
  expect_in(csv, "list,1,South,South,1,1,400,,,4,,,none,7,final,\n");
}

TEST(ExportAreas, KeepsTheOrderOfTheFile) {
  const TemporaryPackage files;
  const auto districts = contests_of(loaded(files), AreaKind::district);
  ASSERT_EQ(districts.size(), 3U);
  EXPECT_EQ(districts[0].area, "North/1");
  EXPECT_EQ(districts[2].area, "South/3");
}

TEST(ExportAreas, WritesEveryStation) {
  const TemporaryPackage files;
  std::ostringstream out;
  ASSERT_TRUE(write_stations_csv(loaded(files), out));
  expect_in(out.str(), "list,1,North,2,A,100,,,1,,,moon,20,final,\n");
}

}  // namespace
}  // namespace saylau::package
