#include "lab/trend.hpp"

#include <algorithm>

#include "lab/election_indices.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(Trend, KnowsTheElectionsOfABody) {
  const std::vector<std::string> ids = {"kz/2004-mazhilis", "kz/2005-president", "kz/2007-mazhilis", "ru/2011-duma",
                                        "odd"};
  EXPECT_EQ(elections_of("kz/mazhilis", ids), (std::vector<std::string>{"kz/2004-mazhilis", "kz/2007-mazhilis"}));
  EXPECT_EQ(bodies_of(ids), (std::vector<std::string>{"kz/mazhilis", "kz/president", "ru/duma"}));
}

Trend mazhilis() {
  std::vector<TrendElection> elections;
  for (const std::string& id : elections_of("kz/mazhilis", house().elections())) {
    Real own = real(id);
    elections.push_back({std::move(own.package), std::move(own.law), std::move(own.result)});
  }
  return trend("kz/mazhilis", std::move(elections));
}

TEST(Trend, FollowsAPartyThroughItsNames) {
  const Trend found = mazhilis();
  ASSERT_EQ(found.points.size(), 6U);
  const auto amanat = std::ranges::find(found.lineages, "amanat", &Lineage::id);
  ASSERT_NE(amanat, found.lineages.end());
  EXPECT_EQ(amanat->ids, (std::vector<std::string>{"otan", "nur-otan", "amanat"}));
  const auto lineage = static_cast<std::size_t>(amanat - found.lineages.begin());
  std::vector<Seats> seats;
  for (const TrendPoint& point : found.points) {
    seats.push_back(std::ranges::find(point.parties, lineage, &PartyPoint::lineage)->seats);
  }
  EXPECT_EQ(seats, (std::vector<Seats>{42, 98, 83, 84, 76, 62}));
}

TEST(Trend, VolatilityIsInsideAndFromOutside) {
  const Trend found = mazhilis();
  for (const TrendPoint& point : found.points) {
    if (!point.volatility) continue;
    EXPECT_NEAR(point.volatility->total, point.volatility->inside + point.volatility->outside, 1e-9);
  }
}

// By hand: a 60 -> 50, b 40 -> 30, c gone or new with 20.
TEST(Trend, VolatilityByHand) {
  const auto election = [](const std::string& id, const Date& date, const std::vector<Votes>& votes) {
    TrendElection one;
    one.package = list_package(votes);
    one.package.election.id = id;
    one.package.date = date;
    one.law = law_of(list_tier(10));
    one.result = count::count(one.law, one.package.election);
    return one;
  };
  const Trend found = trend("xx/body", {election("xx/2005-body", "2005-01-01", {50, 30, 20}),
                                        election("xx/2000-body", "2000-01-01", {60, 40})});
  ASSERT_EQ(found.points.size(), 2U);
  EXPECT_EQ(found.points[0].election, "xx/2000-body");  // by date
  EXPECT_FALSE(found.points[0].volatility);
  EXPECT_NEAR(found.points[1].volatility->inside, 10, 1e-9);
  EXPECT_NEAR(found.points[1].volatility->outside, 10, 1e-9);
  EXPECT_EQ(found.points[1].appeared, std::vector<std::size_t>{2});
  EXPECT_TRUE(found.points[1].vanished.empty());
}

TrendElection held(const std::string& id, const std::vector<std::pair<std::string, std::string>>& lists,
                   const std::vector<Votes>& votes) {
  TrendElection one;
  one.package = list_package(votes);
  one.package.election.id = id;
  one.package.date = id.substr(3, 4) + "-01-01";
  for (std::size_t i = 0; i < lists.size(); ++i) {
    one.package.election.contestants[i].id = lists[i].first;
    one.package.election.contestants[i].successor_of = lists[i].second;
  }
  one.law = law_of(list_tier(10));
  one.result = count::count(one.law, one.package.election);
  return one;
}

// A list that splits into three: the largest is the party, the others are new, and all of them stand in the table.
TEST(Trend, TheLargestOfSeveralSuccessorsIsTheParty) {
  const Trend found =
      trend("xx/body", {held("xx/2000-body", {{"a", ""}, {"b", ""}}, {99, 1}),
                        held("xx/2005-body", {{"c", "a"}, {"d", "a"}, {"a", ""}, {"b", ""}}, {20, 50, 29, 1})});
  EXPECT_EQ(found.lineages.size(), 4U);
  EXPECT_EQ(found.lineages[0].ids, (std::vector<std::string>{"a", "d"}));
  ASSERT_TRUE(found.points[1].volatility);
  EXPECT_NEAR(found.points[1].volatility->inside, 24.5, 1e-9);
  EXPECT_NEAR(found.points[1].volatility->outside, 24.5, 1e-9);
  EXPECT_EQ(found.points[1].appeared.size(), 2U);
}

// No part of the votes is counted twice, whatever splits.
TEST(Trend, VolatilityIsAtMostAHundred) {
  std::vector<std::pair<std::string, std::string>> parts;
  for (const char* id : {"c", "d", "e", "f"}) parts.emplace_back(id, "a");
  const Trend found = trend(
      "xx/body", {held("xx/2000-body", {{"a", ""}, {"b", ""}}, {99, 1}), held("xx/2005-body", parts, {1, 1, 1, 1})});
  EXPECT_LE(found.points[1].volatility->total, 100);
}

TEST(Trend, HasTheIndicesOfTheElection) {
  for (const char* id : {"kz/2004-mazhilis", "kz/2023-mazhilis"}) {
    const Real own = real(id);
    const auto indices = election_indices(own.law, own.package, own.result, "");
    ASSERT_TRUE(indices);
    const Trend found = mazhilis();
    const auto point = std::ranges::find(found.points, id, &TrendPoint::election);
    ASSERT_NE(point, found.points.end());
    EXPECT_EQ(point->disproportionality->gallagher, indices->disproportionality->gallagher);
    EXPECT_EQ(point->by_seats->laakso_taagepera, indices->by_seats.value().laakso_taagepera);
    EXPECT_EQ(point->by_votes->golosov, indices->by_votes->golosov);
  }
}

TEST(Trend, NewAndVanishedParties) {
  const Trend found = mazhilis();
  std::vector<std::string> appeared;
  for (const std::size_t lineage : found.points.back().appeared) appeared.push_back(found.lineages[lineage].id);
  EXPECT_EQ(appeared, (std::vector<std::string>{"respublica", "jsdp", "baytaq"}));
}

TEST(Trend, ABodyOfOnePersonHasNoPartySystem) {
  Real own = real("kz/2022-president");
  std::vector<TrendElection> elections;
  elections.push_back({std::move(own.package), std::move(own.law), std::move(own.result)});
  const Trend found = trend("kz/president", std::move(elections));
  EXPECT_TRUE(found.lineages.empty());
  EXPECT_FALSE(found.points[0].by_votes);
  EXPECT_FALSE(found.points[0].turnout.empty());
}

}  // namespace
}  // namespace saylau::lab
