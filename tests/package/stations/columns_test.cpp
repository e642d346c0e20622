#include "package/stations/columns.hpp"

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

Expected<Columns> columns(const Package& package, const std::string& header) {
  std::string row;
  for (const char c : header) row += c == ',' ? ",1" : "";
  const std::string text = header + "\n1" + row + "\n";
  const auto file = csv_from_text(text, "f.csv");
  return find_columns(package, package.sources[0], *file);
}

std::string refusal(const Package& package, const std::string& header) {
  const auto found = columns(package, header);
  return found ? "" : to_string(found.error()[0]);
}

TEST(FindColumns, PlacesTextsAndValues) {
  const auto found = columns(station_package(), "region,district,station,registered,invalid,sun,moon,none");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->cells, 8U);
  EXPECT_EQ(found->figures, 2U);
  EXPECT_TRUE(found->has_stations());
  EXPECT_FALSE(found->is_long);
  EXPECT_EQ(found->values[found->find_figure("registered")].columns, (std::vector<std::size_t>{3}));
  EXPECT_EQ(found->contestants, (std::vector<std::size_t>{0, 1, 2}));
}

TEST(FindColumns, AFigureMayBeSpreadOverColumns) {
  Package package = station_package();
  package.sources[0].columns["cast"] = {"mobile", "boxes"};
  const auto found = columns(package, "region,district,station,registered,invalid,sun,moon,none,mobile,boxes");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->values[found->find_figure("cast")].columns, (std::vector<std::size_t>{8, 9}));
}

TEST(FindColumns, KnowsALongFile) {
  Package package = station_package();
  package.sources[0].columns.clear();
  const auto found = columns(package, "district,station,contestant,votes,cast");
  ASSERT_TRUE(found) << to_string(found.error()[0]);
  EXPECT_TRUE(found->is_long);
  EXPECT_EQ(found->values.size(), 2U);
}

TEST(FindColumns, RefusesAColumnThatTwoHave) {
  expect_in(refusal(station_package(), "region,district,station,registered,invalid,sun,sun,moon,none"),
            "found two columns \"sun\"");
}

TEST(FindColumns, NamesTheNearestHeader) {
  expect_in(refusal(station_package(), "region,district,station,registerd,invalid,sun,moon,none"),
            "did you mean \"registerd\"?");
}

TEST(FindColumns, RepeatedHeadersThatNobodyReadsAreFine) {
  EXPECT_EQ(refusal(station_package(), "region,district,station,registered,invalid,sun,moon,none,x,x"), "");
}

TEST(FindColumns, LaterRoundsNeedNoColumnForThoseWhoAreOut) {
  Package package = station_package();
  package.sources[0].columns.erase("votes.none");
  expect_in(refusal(package, "region,district,station,registered,invalid,sun,moon"), "no column for \"votes.none\"");
  package.sources[0].round = 2;
  package.sources[0].stood = Stood::whoever_has_votes;
  EXPECT_EQ(refusal(package, "region,district,station,registered,invalid,sun,moon"), "");
}

TEST(FindColumns, RefusesVotesThatAreCountedTwice) {
  const std::string header = "region,district,station,registered,invalid,sun,moon,none";
  Package package = station_package();
  package.sources[0].columns["votes.moon"] = {"sun"};
  expect_in(refusal(package, header), "column \"sun\" for \"votes.moon\" and for \"votes.sun\"");
  package = station_package();
  package.sources[0].columns["cast"] = {"invalid", "invalid"};
  expect_in(refusal(package, header), "votes.shared-column");
  package = station_package();
  package.sources[0].columns["spoiled"] = {"invalid"};
  EXPECT_EQ(refusal(package, header), "");
}

}  // namespace
}  // namespace saylau::package
