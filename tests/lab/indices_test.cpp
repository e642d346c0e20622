#include "lab/indices.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <random>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

// Votes (or shares in hundredths of a per cent) and seats of an election, and what Michael Gallagher's table of
// election indices prints for it, as collected by Christopher Gandrud, Disproportionality_Data (2015). Shares of the
// official results, to two decimals; what is left of 10,000 went to many small parties and is taken as ten of equal
// size. Hence the tolerance.
struct Published {
  const char* election;
  std::vector<VotesAndSeats> parties;
  double least_squares;
  double parties_by_votes;
  double parties_by_seats;
};

const std::vector<Published> kPublished = {
    {"Austria 2013",
     {{2682, 52}, {2399, 47}, {2051, 40}, {1242, 24}, {573, 11}, {496, 9}, {353, 0}, {103, 0}, {77, 0}},
     3.31,
     5.15,
     4.59},
    {"Canada 2011", {{3962, 166}, {3063, 103}, {1891, 34}, {604, 4}, {391, 1}}, 12.42, 3.43, 2.41},
    {"Denmark 2011",
     {{2673, 47}, {2481, 44}, {1232, 22}, {950, 17}, {920, 16}, {668, 12}, {498, 9}, {494, 8}, {79, 0}},
     0.73,
     5.71,
     5.61},
    {"Georgia 2012", {{5497, 85}, {4034, 65}, {205, 0}, {124, 0}, {38, 0}}, 2.98, 2.15, 1.97},
    {"Germany 2013",
     {{3413, 255}, {2573, 193}, {859, 64}, {845, 63}, {742, 56}, {476, 0}, {470, 0}, {219, 0}, {128, 0}, {97, 0}},
     7.83,
     4.81,
     3.51},
    {"Iceland 2013",
     {{2670, 19},
      {2443, 19},
      {1285, 9},
      {1087, 7},
      {825, 6},
      {510, 3},
      {310, 0},
      {302, 0},
      {246, 0},
      {173, 0},
      {64, 0}},
     6.23,
     5.83,
     4.42},
    {"Malta 2013", {{5483, 39}, {4334, 30}, {180, 0}}, 1.75, 2.05, 1.97},
    {"New Zealand 2011",
     {{1058636, 59},
      {614937, 34},
      {247372, 14},
      {147544, 8},
      {59237, 0},
      {31982, 3},
      {24168, 1},
      {23889, 1},
      {13443, 1},
      {11738, 0},
      {1714, 0},
      {1595, 0},
      {1209, 0}},
     2.38,
     3.15,
     2.98},
    {"Norway 2013",
     {{3084, 55},
      {2681, 48},
      {1635, 29},
      {559, 10},
      {549, 10},
      {523, 9},
      {410, 7},
      {279, 1},
      {108, 0},
      {65, 0},
      {60, 0}},
     2.56,
     4.87,
     4.39},
    {"Poland 2011",
     {{3918, 207}, {2989, 157}, {1002, 40}, {836, 28}, {824, 27}, {19, 1}, {219, 0}, {106, 0}, {55, 0}, {24, 0}},
     5.95,
     3.74,
     3.00},
    {"United Kingdom 2010",
     {{3605, 306},
      {2899, 258},
      {2303, 57},
      {311, 0},
      {190, 0},
      {166, 6},
      {96, 1},
      {58, 5},
      {57, 8},
      {56, 3},
      {37, 3},
      {34, 0},
      {22, 0},
      {14, 1},
      {8, 1},
      {7, 1}},
     15.10,
     3.71,
     2.57},
};

TEST(Indices, AreThoseOfGallaghersTables) {
  for (Published published : kPublished) {
    Votes left = 10'000;
    for (const VotesAndSeats& party : published.parties) left -= party.votes;
    for (int small = 0; small < 10 && left > 0; ++small) published.parties.push_back({left / 10, 0});
    std::vector<double> votes;
    std::vector<double> seats;
    for (const VotesAndSeats& party : published.parties) {
      votes.push_back(static_cast<double>(party.votes));
      seats.push_back(static_cast<double>(party.seats));
    }
    EXPECT_NEAR(disproportionality(published.parties).gallagher, published.least_squares, 0.04) << published.election;
    EXPECT_NEAR(effective_number(seats).laakso_taagepera, published.parties_by_seats, 0.015) << published.election;
    EXPECT_NEAR(effective_number(votes).laakso_taagepera, published.parties_by_votes, 0.015) << published.election;
  }
}

// By hand: votes 60, 30, 10 and seats 70, 30, 0 of 100.
TEST(Indices, FollowTheirFormulas) {
  const std::vector<VotesAndSeats> parties = {{600, 70}, {300, 30}, {100, 0}};
  const Disproportionality index = disproportionality(parties);
  EXPECT_NEAR(index.gallagher, 10, 1e-9);        // sqrt((100 + 0 + 100) / 2)
  EXPECT_NEAR(index.loosemore_hanby, 10, 1e-9);  // (10 + 0 + 10) / 2
  EXPECT_NEAR(index.sainte_lague.value(), 100.0 / 60 + 10, 1e-9);
  EXPECT_NEAR(index.rae, 20.0 / 3, 1e-9);
  EXPECT_NEAR(index.maximum_deviation, 10, 1e-9);
  const Worth worthy = worth(parties);
  EXPECT_EQ(worthy.wasted, 100);
  EXPECT_EQ(worthy.votes, 1000);
  EXPECT_NEAR(worthy.bonus, 10, 1e-9);
  EXPECT_NEAR(*worthy.advantage_ratio[0], 70.0 / 60, 1e-9);
  EXPECT_NEAR(*worthy.advantage_ratio[2], 0, 1e-9);
}

// Golosov 2010, table 1: two parties of 3/4 and 1/4 count for 1.33, of 55 and 45 per cent for 1.82.
TEST(Indices, GolosovsExamples) {
  const std::vector<double> three_to_one = {75, 25};
  const std::vector<double> close = {55, 45};
  EXPECT_NEAR(effective_number(three_to_one).golosov, 1.33, 0.005);
  EXPECT_NEAR(effective_number(close).golosov, 1.82, 0.005);
  const std::vector<double> equal = {1, 1, 1, 1};
  EXPECT_NEAR(effective_number(equal).golosov, 4, 1e-9);
  EXPECT_NEAR(effective_number(equal).laakso_taagepera, 4, 1e-9);
}

// The Council of the six in 1958: 4, 4, 4, 2, 2, 1 and twelve votes decide; Luxembourg has no power at all (Felsenthal
// and Machover, The Measurement of Voting Power, 1998, table 5.3.1).
TEST(Indices, PowerInTheCouncilOfTheSix) {
  const std::vector<Seats> council = {4, 4, 4, 2, 2, 1};
  const Power found = power(council, 12);
  EXPECT_NEAR(found.banzhaf[0], 10.0 / 42, 1e-12);
  EXPECT_NEAR(found.banzhaf[3], 6.0 / 42, 1e-12);
  EXPECT_EQ(found.banzhaf[5], 0);
  EXPECT_NEAR(found.shapley_shubik[0], 14.0 / 60, 1e-12);
  EXPECT_NEAR(found.shapley_shubik[3], 9.0 / 60, 1e-12);
  EXPECT_EQ(found.shapley_shubik[5], 0);
}

TEST(Indices, AMajorityHasAllThePower) {
  const std::vector<Seats> blocs = {62, 8, 7, 6, 6, 5, 4};
  const Power found = power(blocs, 50);
  EXPECT_NEAR(found.banzhaf[0], 1, 1e-12);
  EXPECT_NEAR(found.shapley_shubik[0], 1, 1e-12);
  EXPECT_EQ(*minimal_winning(blocs, 50), (std::vector<std::vector<std::size_t>>{{0}}));
}

// Against every coalition, one by one.
TEST(Indices, PowerAndCoalitionsOfRandomHousesOneByOne) {
  std::mt19937 random(7);
  for (int n = 0; n < 200; ++n) {
    std::vector<Seats> blocs(1 + random() % 7);
    for (Seats& bloc : blocs) bloc = static_cast<Seats>(random() % 12);
    const Seats house = std::accumulate(blocs.begin(), blocs.end(), Seats{0});
    const Seats quota = house / 2 + 1;
    std::vector<double> swings(blocs.size(), 0);
    std::size_t minimal = 0;
    for (unsigned coalition = 0; coalition < (1U << blocs.size()); ++coalition) {
      Seats seats = 0;
      for (std::size_t i = 0; i < blocs.size(); ++i) seats += (coalition >> i & 1U) != 0 ? blocs[i] : 0;
      if (seats < quota) continue;
      bool all_needed = true;
      for (std::size_t i = 0; i < blocs.size(); ++i) {
        if ((coalition >> i & 1U) == 0) continue;
        const bool needed = seats - blocs[i] < quota;
        swings[i] += needed ? 1 : 0;
        all_needed = all_needed && needed;
      }
      minimal += all_needed ? 1 : 0;
    }
    const double all = std::accumulate(swings.begin(), swings.end(), 0.0);
    const Power found = power(blocs, quota);
    for (std::size_t i = 0; i < blocs.size() && all > 0; ++i) EXPECT_NEAR(found.banzhaf[i], swings[i] / all, 1e-9);
    EXPECT_EQ(minimal_winning(blocs, quota)->size(), minimal);
  }
}

TEST(Indices, ShapleyShubikOverEveryOrder) {
  const std::vector<Seats> blocs = {5, 4, 3, 3, 1};
  const Seats quota = 9;
  std::vector<std::size_t> order = {0, 1, 2, 3, 4};
  std::vector<double> pivots(5, 0);
  do {
    Seats seats = 0;
    for (const std::size_t i : order) {
      seats += blocs[i];
      if (seats >= quota) {
        pivots[i] += 1.0 / 120;
        break;
      }
    }
  } while (std::ranges::next_permutation(order).found);
  const Power found = power(blocs, quota);
  for (std::size_t i = 0; i < 5; ++i) EXPECT_NEAR(found.shapley_shubik[i], pivots[i], 1e-12);
}

TEST(Indices, GivesUpOnTooManyCoalitions) {
  const std::vector<Seats> blocs(20, 1);
  EXPECT_EQ(minimal_winning(blocs, 11), std::nullopt);
}

TEST(Disproportionality, OfSainteLagueHasNoBoundWhereSeatsHaveNoVotes) {
  const std::vector<VotesAndSeats> without = {{100, 9}, {0, 1}};
  EXPECT_FALSE(disproportionality(without).sainte_lague);
  const std::vector<VotesAndSeats> nothing = {{100, 9}, {0, 0}};
  EXPECT_NEAR(disproportionality(nothing).sainte_lague.value(), 0, 1e-9);
}

}  // namespace
}  // namespace saylau::lab
