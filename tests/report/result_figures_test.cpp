#include "report/result_figures.hpp"

#include "tests/count/votes_testing.hpp"
#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

TEST(ResultFigures, HoldsWhatEveryAccountShows) {
  const auto now = counted("kz/2023-mazhilis");
  const auto before = counted("kz/2021-mazhilis");
  const std::vector<package::Finding> none;
  const ResultFigures figures({now.package, now.law, now.result, none, &before.package, &before.result});
  const std::size_t amanat = index_of(now.package, "amanat");
  EXPECT_EQ(figures.shown().front(), amanat);
  EXPECT_EQ(figures.shown().back(), index_of(now.package, "against-all"));
  EXPECT_EQ(figures.votes(amanat), 3431510);
  EXPECT_EQ(figures.whole(), 6366441);
  EXPECT_EQ(figures.change(amanat), 62 - 76);  // Nur Otan had 76
  EXPECT_EQ(figures.change(figures.shown().back()), std::nullopt);
  EXPECT_EQ(figures.largest_lists(), (std::vector<std::size_t>{amanat}));
  EXPECT_EQ(figures.needed_for_majority(), 50);
  EXPECT_EQ(figures.open_seats(), 0);
}

// The second has as many seats so far as the first, and one for certain, which is half of what a majority needs.
TEST(ResultFigures, AMajorityIsLookedForAmongSeatsForCertain) {
  package::Package package;
  package.election = list_election({300, 500, 480});
  package.election.contests[0].reporting = Reporting{2, 1, 2150, 2000};
  const law::Law law = law_of(list_tier(3, law::HighestAverages{law::Divisors::dhondt}));
  const count::Result result = count::count(law, package.election);
  const std::vector<package::Finding> none;
  const ResultFigures figures({package, law, result, none});
  EXPECT_EQ(figures.largest_lists(), (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(figures.most_certain(), std::optional<std::size_t>(1));
  EXPECT_EQ(figures.open_seats(), 1);
}

// Candidates under one id are their party's, who may hold a majority; one person may not.
TEST(ResultFigures, NomineesAreAParty) {
  package::Package package;
  package.election = list_election({700, 300});
  package.election.contestants[0].kind = ContestantKind::candidate;
  const law::Law law = law_of(list_tier(3));
  const count::Result result = count::count(law, package.election);
  const std::vector<package::Finding> none;
  EXPECT_EQ(ResultFigures({package, law, result, none}).most_certain(), std::optional<std::size_t>(1));
  package.election.contestants[0].nominees = true;
  EXPECT_EQ(ResultFigures({package, law, result, none}).most_certain(), std::optional<std::size_t>(0));
}

// Of two that continue one list, the larger is that list; the other is new.
TEST(ResultFigures, SeatsBeforeAreOneSuccessors) {
  const law::Law law = law_of(list_tier(10));
  package::Package before;
  before.election = list_election({60, 40});
  package::Package now;
  now.election = list_election({35, 25, 40});
  now.election.contestants[0].successor_of = now.election.contestants[1].successor_of = "a";
  now.election.contestants[2].successor_of = "b";
  const count::Result then = count::count(law, before.election);
  const count::Result result = count::count(law, now.election);
  const std::vector<package::Finding> none;
  const ResultFigures figures({now, law, result, none, &before, &then});
  EXPECT_EQ(figures.change(0), result.seats_of(0) - 6);
  EXPECT_EQ(figures.change(1), result.seats_of(1));
  EXPECT_EQ(figures.change(2), 0);
}

// Votes shown are those that divide seats, whichever ballot stands first.
TEST(ResultFigures, AreOfTheBallotThatDividesSeats) {
  law::Tier tier = list_tier(10);
  law::Law law = law_of(tier);
  package::Package package;
  package.election = list_election({60, 40});
  package.election.contests.insert(package.election.contests.begin(), contest("president", "nation", {1, 2}));
  const count::Result result = count::count(law, package.election);
  const std::vector<package::Finding> none;
  EXPECT_EQ(ResultFigures({package, law, result, none}).votes(0), 60);
}

}  // namespace
}  // namespace saylau::report
