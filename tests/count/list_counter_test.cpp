#include "count/list_counter.hpp"

#include <gtest/gtest.h>

#include <random>

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

struct Case {
  const char* name;
  law::Tier tier;
};

law::Threshold bar_of(Share share = kFivePercent, law::Denominator of = law::Denominator::valid_votes) {
  law::Threshold threshold;
  threshold.share = share;
  threshold.of = of;
  return threshold;
}

law::Tier with(law::Allocation allocation, const law::Threshold& threshold) {
  law::Tier tier = list_tier(10, allocation);
  tier.thresholds = {threshold};
  return tier;
}

law::Threshold with_rescue() {
  law::Threshold bar = bar_of(Share{7, 100});
  bar.rescue = rescue();
  return bar;
}

law::Threshold with_more() {
  law::Threshold bar = bar_of(kFivePercent, law::Denominator::ballots_cast);
  bar.admit_more = law::AdmitMore{2, Share{1, 2}, law::Denominator::ballots_cast, ""};
  return bar;
}

law::Threshold with_seats_below() {
  law::Threshold bar = bar_of(Share{7, 100});
  bar.seats_below = {{Share{6, 100}, 2, ""}, {kFivePercent, 1, ""}};
  return bar;
}

law::Tier silent_if_nobody_passes() {
  law::Threshold bar = with_more();
  bar.share = Share{60, 100};
  law::Tier tier = with(law::LargestRemainder{law::Quota::hare}, bar);
  tier.silences = {{law::Situation::no_list_passes, {}, ""}};
  return tier;
}

std::vector<Case> cases() {
  const law::LargestRemainder hare{law::Quota::hare};
  law::Tier lots = with(hare, bar_of());
  lots.ties = {{law::TieRule::lot, ""}};
  law::Tier more_votes = with(hare, bar_of());
  more_votes.ties = {{law::TieRule::more_votes, ""}};
  return {{"Hare", with(hare, bar_of())},
          {"SilentIfNobodyPasses", silent_if_nobody_passes()},
          {"Droop", with(law::LargestRemainder{law::Quota::droop}, bar_of())},
          {"HagenbachBischoff", with(law::LargestRemainder{law::Quota::hagenbach_bischoff}, bar_of())},
          {"Imperiali", with(law::LargestRemainder{law::Quota::imperiali}, bar_of())},
          {"DHondt", with(law::HighestAverages{law::Divisors::dhondt}, bar_of())},
          {"SainteLague", with(law::HighestAverages{law::Divisors::sainte_lague}, bar_of())},
          {"ModifiedSainteLague", with(law::HighestAverages{law::Divisors::modified_sainte_lague}, bar_of())},
          {"Adams", with(law::HighestAverages{law::Divisors::adams}, bar_of())},
          {"HuntingtonHill", with(law::HighestAverages{law::Divisors::huntington_hill}, bar_of())},
          {"Danish", with(law::HighestAverages{law::Divisors::danish}, bar_of())},
          {"WholeQuotas", with(law::WholeQuotas{law::Denominator::valid_votes, 2}, bar_of())},
          {"Rescue", with(hare, with_rescue())},
          {"AdmitMore", with(hare, with_more())},
          {"SeatsBelow", with(hare, with_seats_below())},
          {"OfContestants", with(hare, bar_of(kFivePercent, law::Denominator::votes_for_contestants))},
          {"OfRegistered", with(hare, bar_of(kFivePercent, law::Denominator::registered_voters))},
          {"TwoThresholds",
           [&] {
             law::Tier tier = with(hare, bar_of());
             tier.thresholds.push_back(bar_of(Share{3, 100}, law::Denominator::ballots_cast));
             return tier;
           }()},
          {"Lots", lots},
          {"MoreVotes", more_votes},
          {"NoThreshold", list_tier(10, hare)}};
}

Election election_of(const std::vector<Votes>& votes) {
  Election election = list_election(votes, true);
  Tally& tally = election.contests[0].tally;
  tally.invalid = 7;
  tally.registered = 2 * total_votes(votes) + 7;
  return election;
}

// What count() says: seats, and how many it left open.
std::pair<std::vector<Seats>, Seats> exact(const law::Law& law, const Election& election) {
  const Result result = count(law, election);
  Seats open = 0;
  for (const Undecided& undecided : result.undecided) open += undecided.seats;
  return {result.tiers[0].by_contestant, open};
}

void expect_same(const law::Tier& tier, Seats seats, const std::vector<Votes>& votes) {
  law::Tier sized = tier;
  sized.seats = law::FixedSeats{seats};
  const law::Law law = law_of(sized);
  const Election election = election_of(votes);
  auto counter = ListCounter::compile(law, sized, election.contests[0], election.contestants, seats);
  ASSERT_TRUE(counter);
  std::vector<Seats> given(votes.size());
  const Seats open = counter->count(votes, given);
  const auto [expected, expected_open] = exact(law, election);
  ASSERT_EQ(given, expected) << ::testing::PrintToString(votes) << " for " << seats;
  ASSERT_EQ(open, expected_open) << ::testing::PrintToString(votes) << " for " << seats;
}

class ListCounters : public ::testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(Of, ListCounters, ::testing::ValuesIn(cases()),
                         [](const auto& info) { return std::string(info.param.name); });

TEST_P(ListCounters, GiveTheSeatsOfEverySmallElection) {
  for_every_small_election(
      [&](const std::vector<Votes>& votes, Seats seats) {
        if (seats > 0) expect_same(GetParam().tier, seats, votes);
      },
      4, 4, 5);
}

// The number of random elections is set by SAYLAU_RANDOM_ELECTIONS, 10,000 unless told; the benchmark tries a million.
TEST_P(ListCounters, GiveTheSeatsOfRandomElections) {
  const char* told = std::getenv("SAYLAU_RANDOM_ELECTIONS");
  const long elections = told != nullptr ? std::atol(told) : 10'000;
  std::mt19937_64 random(2023);
  const auto below = [&](Votes most) { return static_cast<Votes>(random() % static_cast<std::uint64_t>(most)); };
  for (long n = 0; n < elections; ++n) {
    std::vector<Votes> votes;
    const Votes most = n % 3 == 0 ? 12 : (n % 3 == 1 ? 1000 : 5'000'000);
    const Votes lists = 2 + below(9);
    for (Votes i = 0; i < lists; ++i) {
      votes.push_back(i > 0 && below(8) == 0 ? votes.back() : below(most) >> below(6));
    }
    expect_same(GetParam().tier, 1 + below(80), votes);
    if (HasFatalFailure()) return;
  }
}

TEST(ListCounter, SaysWhatStandsInItsWay) {
  const Election election = list_election({5, 3});
  const auto obstacle = [&](const law::Tier& tier) {
    const auto counter = ListCounter::compile(law_of(tier), tier, election.contests[0], election.contestants, 3);
    return counter.error();
  };
  EXPECT_EQ(obstacle(list_tier(3, law::Plurality{})), ListCounter::Obstacle::not_a_list_tier);
  law::Threshold each = bar_of();
  each.in_each = AreaKind::region;
  EXPECT_EQ(obstacle(with(law::LargestRemainder{}, each)), ListCounter::Obstacle::threshold_in_each_area);
  EXPECT_EQ(obstacle(with(law::LargestRemainder{}, bar_of(kFivePercent, law::Denominator::ballots_cast))),
            ListCounter::Obstacle::figure_not_published);
}

TEST(ListCounter, ForgetsTheElectionBefore) {
  const law::Tier tier = with(law::LargestRemainder{}, with_rescue());
  const Election election = election_of({90, 5, 5});
  auto counter = ListCounter::compile(law_of(tier), tier, election.contests[0], election.contestants, 10);
  ASSERT_TRUE(counter);
  std::vector<Seats> first(3);
  std::vector<Seats> again(3);
  counter->count(std::vector<Votes>{50, 40, 10}, first);
  counter->count(std::vector<Votes>{95, 4, 1}, again);
  counter->count(std::vector<Votes>{50, 40, 10}, again);
  EXPECT_EQ(first, again);
}

TEST(ListCounter, SaysWhatStandsInTheWay) {
  EXPECT_EQ(describe(ListCounter::Obstacle::threshold_in_each_area).english, "its threshold looks at each area");
}

}  // namespace
}  // namespace saylau::count
