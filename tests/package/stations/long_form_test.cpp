#include "package/stations/long_form.hpp"

#include "package/export_areas.hpp"
#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

const std::string kLong =
    "district,station,contestant,votes,invalid\n1,A,sun,60,2\n1,B,moon,50,3\n1,A,moon,30,2\n1,B,sun,70,3\n";

Package long_package() {
  Package package = station_package();
  package.sources[0].columns.clear();
  return package;
}

std::string refusal_of_rows(const std::string& text) {
  const Package package = long_package();
  auto file = csv_from_text(text, "f.csv");
  const auto read = read_source(package, package.sources[0], std::move(*file), package_rules(), {});
  return read ? "" : to_string(read.error()[0]);
}

TEST(LongForm, IsOneRowForEachStation) {
  const SourceReading reading = reading_of(long_package(), kLong);
  ASSERT_EQ(reading.nodes.size(), 1U);
  EXPECT_EQ(reading.nodes[0].sum.stations, 2U);
  EXPECT_EQ(reading.nodes[0].sum.sums[reading.columns->figures], 130);
  EXPECT_EQ(reading.nodes[0].sum.sums[0], 5);
}

TEST(LongForm, WhoHasNoRowDidNotStand) {
  const SourceReading reading = reading_of(long_package(), kLong);
  EXPECT_EQ(reading.nodes[0].sum.blanks[reading.columns->figures + 2], 2U);
  EXPECT_TRUE(reading.hits.empty());
}

TEST(LongForm, RefusesAContestantTwiceAndAnUnknownOne) {
  expect_in(refusal_of_rows(kLong + "1,A,sun,1,2\n"), "f.csv:6:1: found \"sun\" again in one area");
  expect_in(refusal_of_rows(kLong + "1,C,son,1,2\n"), "did you mean \"sun\"?");
  expect_in(refusal_of_rows(kLong + "1,C,sun,,2\n"), "[votes.missing]");
}

// What is written in the long form is read back as what it was.
TEST(LongForm, ReadsBackWhatIsWritten) {
  const TemporaryPackage files;
  files.write("election.toml", station_description());
  files.write("protocols.csv", kStations);
  const auto wide = files.load();
  ASSERT_TRUE(wide) << to_string(wide.error()[0]);
  std::ostringstream written;
  ASSERT_TRUE(write_stations_csv(*wide, written));
  files.write("election.toml", kDescription +
                                   "[source.columns]\nregion = \"region\"\ndistrict = \"district\"\n"
                                   "station = \"station\"\nregistered = \"registered\"\ninvalid = \"invalid\"\n"
                                   "contestant = \"contestant\"\nvotes = \"votes\"\n");
  files.write("protocols.csv", written.str());
  const auto back = files.load();
  ASSERT_TRUE(back) << to_string(back.error()[0]);
  EXPECT_EQ(back->election.contests, wide->election.contests);
}

}  // namespace
}  // namespace saylau::package
