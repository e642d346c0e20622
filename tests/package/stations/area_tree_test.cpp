#include "package/stations/area_tree.hpp"

#include <algorithm>

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

VotesRead votes(const std::string& text, const std::string& more = "") {
  const Package package = station_package(more);
  const auto read = read_source_votes(package, package.sources[0], text, "f.csv", package_rules());
  if (!read) throw std::logic_error(to_string(read.error()[0]));
  return *read;
}

const Contest& contest_in(const VotesRead& votes, const std::string& area) {
  const auto found = std::ranges::find(votes.contests, area, &Contest::area);
  if (found == votes.contests.end()) throw std::logic_error("no contest in " + area);
  return *found;
}

TEST(AreaTree, HasATallyAtEveryNode) {
  const VotesRead read = votes(kStations);
  EXPECT_EQ(contest_in(read, "xx").tally.votes, (std::vector<Votes>{240, 199, 31}));
  EXPECT_EQ(contest_in(read, "North").tally.votes, (std::vector<Votes>{150, 100, 24}));
  EXPECT_EQ(contest_in(read, "North/1").tally.registered, Figure(500));
  EXPECT_EQ(contest_in(read, "xx").reporting->stations, 4U);
  EXPECT_EQ(read.areas.back().kind, AreaKind::district);
}

TEST(AreaTree, TellsHowMuchIsCounted) {
  const VotesRead read = votes(kStations + "South,3,B,600,,,,\n");
  const Reporting reporting = *contest_in(read, "xx").reporting;
  EXPECT_EQ(reporting.stations, 5U);
  EXPECT_EQ(reporting.reported, 4U);
  EXPECT_EQ(reporting.registered, Figure(1600));
  EXPECT_EQ(reporting.registered_of_reported, Figure(1000));
  EXPECT_TRUE(contest_in(read, "North").reporting->complete());
  ASSERT_EQ(read.findings.size(), 1U);
  EXPECT_EQ(read.findings[0].code, "check.station-missing");
  expect_in(read.findings[0].text.english, "it has 600 voters");
}

TEST(AreaTree, KeepsSpecialStationsApartWhereItIsAsked) {
  const std::string special = "[[source.special]]\nkind = \"abroad\"\ncolumn = \"district\"\nequals = \"3\"\n";
  EXPECT_EQ(contest_in(votes(kStations, special), "South").tally.votes[0], 90);
  const VotesRead apart = votes(kStations, special + "apart = true\n");
  EXPECT_EQ(contest_in(apart, "special/abroad").tally.votes[0], 90);
  EXPECT_EQ(contest_in(apart, "xx").tally.votes[0], 240);
  EXPECT_EQ(std::ranges::find(apart.contests, "South", &Contest::area), apart.contests.end());
}

TEST(AreaTree, ADeclaredKindTakesNoUnknownName) {
  const Package package = [] {
    Package package = station_package();
    package.election.areas.push_back({"North", {"North", "", ""}, AreaKind::region, "xx"});
    return package;
  }();
  const auto read = read_source_votes(package, package.sources[0], kStations, "f.csv", package_rules());
  ASSERT_FALSE(read);
  expect_in(to_string(read.error()[0]), "f.csv:5:1: found area \"South\"");
}

TEST(AreaTree, WhoeverHasNoVotesDidNotStandWhereThatIsAsked) {
  Package package = station_package();
  const std::string text = kStationHeader + "N,1,A,10,0,5,0,0\nN,2,A,10,0,0,4,0\n";
  auto read = read_source_votes(package, package.sources[0], text, "f.csv", package_rules());
  EXPECT_EQ(contest_in(*read, "N/1").contestants.size(), 3U);
  package.sources[0].stood = Stood::whoever_has_votes;
  read = read_source_votes(package, package.sources[0], text, "f.csv", package_rules());
  EXPECT_EQ(contest_in(*read, "N/1").contestants, (std::vector<std::size_t>{0}));
  EXPECT_EQ(contest_in(*read, "xx").contestants, (std::vector<std::size_t>{0, 1}));
}

TEST(SumUpwards, AnAreasOwnRowCountsAndTheSumIsShownBesideIt) {
  const AreaTree tree({{"xx", {}, AreaKind::nation, ""}, {"n", {}, AreaKind::region, "xx"}});
  Contest own;
  own.area = "xx";
  own.tally.votes = {7};
  Contest part;
  part.area = "n";
  part.tally.votes = {5};
  const Summed summed = sum_upwards(tree, {{"xx", own}, {"n", part}}, {}, AreaKind::nation);
  EXPECT_EQ(summed.contests.at("xx").tally.votes[0], 7);
  ASSERT_EQ(summed.published_and_parts.size(), 1U);
  EXPECT_EQ(summed.published_and_parts[0].second.tally.votes[0], 5);
}

}  // namespace
}  // namespace saylau::package
