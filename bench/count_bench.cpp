// The count of typical houses, with and without the working. script/bench runs it beside the Python peers on the same
// votes (bench/peers.py) and prints ratios.
#include <benchmark/benchmark.h>

#include "tests/count/votes_testing.hpp"

namespace {

using namespace saylau;

// The same votes as bench/peers.py makes: a small generator written out in both languages.
std::vector<Votes> votes_of(std::size_t lists) {
  std::vector<Votes> votes;
  std::uint64_t state = 2023;
  for (std::size_t i = 0; i < lists; ++i) {
    state = (state * 1103515245 + 12345) % 2147483648U;
    votes.push_back(static_cast<Votes>(10'000 + state % 1'000'000));
  }
  return votes;
}

const std::vector<Votes> kMazhilis2023 = {3431510, 693938, 547154, 535139, 432920, 331058, 146431, 248291};

law::Tier tier_of(Seats seats, law::Allocation allocation, bool with_threshold) {
  law::Tier tier = testing::list_tier(seats, allocation);
  if (with_threshold) tier.thresholds = {{Share{5, 100}, law::Denominator::valid_votes, "", std::nullopt}};
  return tier;
}

void count_bare(benchmark::State& state, const std::vector<Votes>& votes, Seats seats, law::Allocation allocation,
                bool with_threshold) {
  const law::Tier tier = tier_of(seats, allocation, with_threshold);
  const Votes whole = total_votes(votes);
  for (auto _ : state) benchmark::DoNotOptimize(count::count_seats(tier, votes, whole, seats));
}

void count_with_working(benchmark::State& state, const std::vector<Votes>& votes, Seats seats,
                        law::Allocation allocation, bool with_threshold) {
  const law::Law law = testing::law_of(tier_of(seats, allocation, with_threshold));
  const Election election = testing::list_election(votes);
  for (auto _ : state) benchmark::DoNotOptimize(count::count(law, election));
}

const law::LargestRemainder kHare{law::Quota::hare};
const law::HighestAverages kDHondt{law::Divisors::dhondt};
const law::HighestAverages kHuntingtonHill{law::Divisors::huntington_hill};

BENCHMARK_CAPTURE(count_bare, mazhilis_69_seats_8_lists, kMazhilis2023, 69, kHare, false);
BENCHMARK_CAPTURE(count_with_working, mazhilis_69_seats_8_lists, kMazhilis2023, 69, kHare, true);
BENCHMARK_CAPTURE(count_bare, dhondt_150_seats_20_lists_5_percent, votes_of(20), 150, kDHondt, true);
BENCHMARK_CAPTURE(count_with_working, dhondt_150_seats_20_lists_5_percent, votes_of(20), 150, kDHondt, true);
BENCHMARK_CAPTURE(count_bare, huntington_hill_435_seats_50_states, votes_of(50), 435, kHuntingtonHill, false);
BENCHMARK_CAPTURE(count_bare, dhondt_10000_seats_500_lists, votes_of(500), 10'000, kDHondt, false);
BENCHMARK_CAPTURE(count_bare, hare_10000_seats_500_lists, votes_of(500), 10'000, kHare, false);

// The cost of a divisor method does not grow with the house, but for the correction after the jump.
BENCHMARK_CAPTURE(count_bare, dhondt_20_lists_1500_seats, votes_of(20), 1'500, kDHondt, false);
BENCHMARK_CAPTURE(count_bare, dhondt_20_lists_15000_seats, votes_of(20), 15'000, kDHondt, false);
BENCHMARK_CAPTURE(count_bare, dhondt_20_lists_150000_seats, votes_of(20), 150'000, kDHondt, false);

}  // namespace

BENCHMARK_MAIN();
