#include "package/export_areas.hpp"

#include <nlohmann/json.hpp>
#include <sstream>

#include "package/export_json.hpp"
#include "package/export_nist.hpp"

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
            "ballot,round,area,name,stations,reported,voters,registered,issued,cast,invalid,uncounted,valid,contestant,"
            "votes,status,as_of\n");
  expect_in(csv, "list,1,North,North,3,3,600,600,,,6,,,sun,150,final,\n");
  expect_in(csv, "list,1,South,South,1,1,400,400,,,4,,,none,7,final,\n");
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

// --- what is not in ---

const std::string kPartial = kStations + "South,3,B,70,,,,\nWest,4,A,50,,,,\n";

Package partial(const TemporaryPackage& files) {
  files.write("election.toml", station_description());
  files.write("protocols.csv", kPartial);
  return *files.load();
}

TEST(ExportAreas, WhatIsNotInIsBlank) {
  const TemporaryPackage files;
  const Package package = partial(files);
  expect_in(areas_csv(package, AreaKind::region), "list,1,West,West,1,0,50,50,,,,,,sun,,final,\n");
  expect_in(areas_csv(package, AreaKind::region), "list,1,South,South,2,1,470,400,,,4,,,sun,90,final,\n");
  std::ostringstream out;
  ASSERT_TRUE(write_stations_csv(package, out));
  expect_in(out.str(), "list,1,West,4,A,50,,,,,,sun,,final,\n");
  const auto json = nlohmann::json::parse(to_json(package, contests_of(package, AreaKind::region)));
  EXPECT_EQ(json["areas"][2]["votes"]["sun"], nullptr);
  EXPECT_EQ(json["areas"][2]["invalid"], nullptr);
  EXPECT_EQ(json["areas"][2]["registered"], 50);
}

const std::string kNamedRegions = R"(
[[area]]
id = "North"
name = "North"
kind = "region"
parent = "xx"
[[area]]
id = "South"
name = "South"
kind = "region"
parent = "xx"
[[area]]
id = "West"
name = "West"
kind = "region"
parent = "xx"
)";

const Contest& nation(const Package& package) {
  return *std::ranges::find(package.election.contests, "xx", &Contest::area);
}

// What an export wrote, read as the source of the package.
Package read_back(const TemporaryPackage& files, const std::string& csv, const std::string& columns) {
  files.write("election.toml", kDescription + "[source.columns]\n" + columns + kNamedRegions);
  files.write("protocols.csv", csv);
  const auto package = files.load();
  EXPECT_TRUE(package) << to_string(package.error()[0]);
  return *package;
}

TEST(ExportAreas, AreasReadBackAreAsMuchIn) {
  const TemporaryPackage files;
  const Package before = partial(files);
  const Package after = read_back(files, areas_csv(before, AreaKind::region),
                                  "area = \"area\"\nstations = \"stations\"\nreported = \"reported\"\n"
                                  "voters = \"voters\"\nregistered = \"registered\"\ninvalid = \"invalid\"\n"
                                  "contestant = \"contestant\"\nvotes = \"votes\"\n");
  EXPECT_EQ(nation(after), nation(before));
  EXPECT_EQ(voters_out(nation(after)), Figure(120));
}

TEST(ExportAreas, StationsReadBackAreAsMuchIn) {
  const TemporaryPackage files;
  const Package before = partial(files);
  std::ostringstream out;
  ASSERT_TRUE(write_stations_csv(before, out));
  files.write("election.toml", kDescription +
                                   "[source.columns]\nregion = \"region\"\ndistrict = \"district\"\n"
                                   "station = \"station\"\nregistered = \"registered\"\n"
                                   "invalid = \"invalid\"\ncontestant = \"contestant\"\n"
                                   "votes = \"votes\"\n");
  files.write("protocols.csv", out.str());
  EXPECT_EQ(nation(*files.load()), nation(before));
}

TEST(ExportAreas, AReportReadBackIsAsMuchIn) {
  const TemporaryPackage files;
  Package before = partial(files);
  before.sources[0].final = false;
  files.write("election.toml",
              replaced(kDescription, "status = \"final\"", "format = \"NIST SP 1500-100\"\nstatus = \"preliminary\"") +
                  kNamedRegions +
                  "[[area]]\nid = \"North/1\"\nname = \"1\"\nkind = \"district\"\nparent = \"North\"\n"
                  "[[area]]\nid = \"North/2\"\nname = \"2\"\nkind = \"district\"\nparent = \"North\"\n"
                  "[[area]]\nid = \"South/3\"\nname = \"3\"\nkind = \"district\"\nparent = \"South\"\n"
                  "[[area]]\nid = \"West/4\"\nname = \"4\"\nkind = \"district\"\nparent = \"West\"\n");
  files.write("protocols.csv", to_nist(package_law(), before, count_package(package_law(), before)));
  const auto after = files.load();
  ASSERT_TRUE(after) << to_string(after.error()[0]);
  EXPECT_EQ(nation(*after), nation(before));
  expect_in(areas_csv(*after, AreaKind::region), "list,1,South,South,2,1,470,400,,,4,,,sun,90,");
  expect_in(areas_csv(*after, AreaKind::region), "list,1,West,West,1,0,50,50,");
}

TEST(ExportAreas, AProgressThatCannotBeIsFound) {
  const TemporaryPackage files;
  const Package package = read_back(files,
                                    "area,stations,reported,voters,registered,votes.sun,votes.moon,votes.none\n"
                                    "North,2,3,200,200,59,40,0\nSouth,2,1,40,50,1,0,0\n",
                                    "");
  ASSERT_EQ(package.findings.size(), 2U);
  EXPECT_EQ(package.findings[0].code, "check.more-reported-than-stations");
  EXPECT_EQ(package.findings[1].code, "check.more-registered-than-voters");
  EXPECT_EQ(voters_out(nation(package)), std::nullopt);
}

TEST(ExportAreas, ARowOfZerosOfNothingIsOut) {
  const TemporaryPackage files;
  const Package package = read_back(files,
                                    "area,stations,reported,registered,votes.sun,votes.moon,votes.none\n"
                                    "North,2,2,200,59,40,0\nSouth,1,0,50,0,0,0\n",
                                    "");
  EXPECT_FALSE(all_in(nation(package)));
  expect_in(areas_csv(package, AreaKind::region), ",sun,,final,\n");
}

}  // namespace
}  // namespace saylau::package
