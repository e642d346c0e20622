// Margins of random small elections under random laws, held against every number of votes, one by one.

#include <algorithm>
#include <cstdlib>
#include <random>

#include "count/list_counter.hpp"
#include "lab/margins.hpp"
#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

using OnBallot = std::optional<std::size_t>;

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}
  Votes below(Votes most) { return static_cast<Votes>(random_() % static_cast<std::uint64_t>(most)); }
  bool one_in(Votes many) { return below(many) == 0; }
  template <typename T>
  T any(std::initializer_list<T> of) {
    return *(of.begin() + below(static_cast<Votes>(of.size())));
  }

 private:
  std::mt19937_64 random_;
};

law::Denominator any_denominator(Dice& dice) {
  using enum law::Denominator;
  return dice.any({valid_votes, votes_for_contestants, ballots_cast, registered_voters});
}

law::Allocation any_allocation(Dice& dice) {
  using enum law::Quota;
  using enum law::Divisors;
  const Votes kind = dice.below(9);
  if (kind < 5) return law::LargestRemainder{dice.any({hare, droop, droop, hagenbach_bischoff, imperiali})};
  if (kind < 8) {
    return law::HighestAverages{
        dice.any({dhondt, sainte_lague, modified_sainte_lague, adams, huntington_hill, danish})};
  }
  return law::WholeQuotas{any_denominator(dice), dice.below(3)};
}

void add_relief(Dice& dice, law::Threshold& threshold) {
  const Votes kind = dice.below(7);
  if (kind == 0 || kind == 1) threshold.rescue = law::Rescue{dice.any({Share{7, 10}, Share{1, 2}}), dice.below(3), ""};
  if (kind == 2 || kind == 3) {
    threshold.admit_more =
        law::AdmitMore{1 + dice.below(3), dice.any({Share{1, 2}, Share{3, 5}, Share{4, 5}}), any_denominator(dice), ""};
  }
  if (kind == 3 || kind == 4) threshold.seats_below = {{Share{threshold.share.numerator * 3, 400}, 1, ""}};
  if (kind == 5) {
    threshold.seats_below = {{Share{threshold.share.numerator * 4, 500}, 1, ""},
                             {Share{threshold.share.numerator, 200}, 1, ""}};
  }
}

law::Tier any_tier(Dice& dice) {
  law::Tier tier = list_tier(1 + dice.below(12), any_allocation(dice));
  if (!dice.one_in(4)) {
    law::Threshold threshold;
    threshold.share = Share{dice.any<Votes>({3, 5, 7, 10, 15, 20, 33, 40, 50}), 100};
    threshold.of = any_denominator(dice);
    if (dice.one_in(4)) threshold.exempt = {"minority"};
    add_relief(dice, threshold);
    if (!threshold.seats_below.empty()) tier.seats = law::FixedSeats{6 + dice.below(8)};
    if (dice.one_in(5)) tier.thresholds.push_back({Share{dice.any<Votes>({2, 6, 12}), 100}, any_denominator(dice), ""});
    tier.thresholds.push_back(threshold);
  }
  using enum law::TieRule;
  tier.ties.clear();
  while (dice.one_in(2)) {
    tier.ties.push_back({dice.any({more_votes, earlier_registered, repeat_voting, repeat_elections, lot}), ""});
  }
  return tier;
}

package::Package any_package(Dice& dice, Votes most) {
  std::vector<Votes> votes;
  const Votes lists = 2 + dice.below(4);
  for (Votes i = 0; i < lists; ++i) {
    votes.push_back(i > 0 && dice.one_in(6) ? votes.back() : dice.below(most) >> dice.below(4));
  }
  package::Package package = list_package(votes, lists > 2 && dice.one_in(2));
  for (Contestant& contestant : package.election.contestants) {
    if (dice.one_in(8)) contestant.registration.reset();
    if (dice.one_in(3)) contestant.group = "minority";
  }
  Tally& tally = package.election.contests[0].tally;
  tally.invalid = dice.below(most);
  tally.registered = 2 * total_votes(votes) + *tally.invalid + dice.below(most);
  return package;
}

// Every number of votes, one by one, by the fast counter, which tests of its own hold against the whole count.
class VoteByVote {
 public:
  VoteByVote(const law::Law& law, const package::Package& package)
      : tier_(law.tiers[0]),
        election_(package.election),
        counter_(*count::ListCounter::compile(law, tier_, election_.contests[0], election_.contestants,
                                              law::seats_of(tier_.seats, 0))) {
    now_ = seats({}, {}, 0);
  }

  const std::vector<Votes>& votes() const { return election_.contests[0].tally.votes; }
  const std::vector<Seats>& now() const { return now_; }

  std::vector<Seats> seats(OnBallot from, OnBallot to, Votes moved) {
    std::vector<Votes> votes = this->votes();
    if (from) votes[*from] -= moved;
    if (to) votes[*to] += moved;
    std::vector<Seats> seats(votes.size());
    counter_.count(votes, seats);
    return seats;
  }

  bool passes(std::size_t i, OnBallot from, OnBallot to, Votes moved) const {
    const Election election = with_moved(election_, election_.contests[0], from, to, moved);
    return std::ranges::all_of(tier_.thresholds, [&](const law::Threshold& threshold) {
      const auto whole = count::denominator(threshold.of, election.contests[0], election.contestants);
      const Votes own = election.contests[0].tally.votes[i];
      return own > 0 && (law::is_exempt(threshold, election.contestants[i]) ||
                         own * threshold.share.denominator >= threshold.share.numerator * *whole);
    });
  }

  bool needs_to_pass(std::size_t i) const {
    return std::ranges::any_of(tier_.thresholds, [&](const law::Threshold& threshold) {
      return !law::is_exempt(threshold, election_.contestants[i]);
    });
  }

  template <typename Happens>
  std::optional<Votes> fewest(const std::vector<OnBallot>& from, const std::vector<OnBallot>& to, Happens happens) {
    std::optional<Votes> best;
    for (const OnBallot& a : from) {
      for (const OnBallot& b : to) {
        if (a == b) continue;
        const Votes cast = std::max(total_votes(votes()), cast_ballots(election_.contests[0]).value_or(0));
        const Votes own = a ? votes()[*a] : std::max<Votes>(1, 4 * cast);
        for (Votes moved = 1; moved <= own && (!best || moved < *best); ++moved) {
          if (happens(a, b, moved)) best = moved;
        }
      }
    }
    return best;
  }

  std::vector<OnBallot> everybody() const {
    std::vector<OnBallot> all;
    for (std::size_t i = 0; i < votes().size(); ++i) all.emplace_back(i);
    return all;
  }

 private:
  const law::Tier& tier_;
  const Election& election_;
  count::ListCounter counter_;
  std::vector<Seats> now_;
};

class Comparison {
 public:
  Comparison(const law::Law& law, const package::Package& package)
      : package_(package),
        result_(count::count(law, package.election)),
        found_(margins(law, package, result_)),
        slow_(law, package) {}

  void expect_same() {
    // Where the two counts disagree it is for tests of theirs to say so.
    if (result_.tiers[0].by_contestant != slow_.now()) return;
    ASSERT_TRUE(found_.not_computed.empty()) << found_.not_computed[0].english;
    const std::vector<OnBallot> all = slow_.everybody();
    const auto changes = [&](OnBallot a, OnBallot b, Votes moved) { return slow_.seats(a, b, moved) != slow_.now(); };
    ASSERT_EQ(value(Question::any_seat, {}, true), slow_.fewest(all, all, changes));
    ASSERT_EQ(value(Question::any_seat, {}, false), slow_.fewest({std::nullopt}, all, changes));
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (may_win(package_.election.contestants[i])) expect_same_for(i);
      if (::testing::Test::HasFatalFailure()) return;
    }
    expect_same_majority();
  }

 private:
  std::optional<Votes> value(Question question, OnBallot to, bool moved) const {
    for (const Margin& margin : found_.margins) {
      if (margin.question == question && (!to || margin.to == to) && margin.from.has_value() == moved) {
        return margin.votes;
      }
    }
    return std::nullopt;
  }

  void expect_same_for(std::size_t i) {
    const std::vector<OnBallot> all = slow_.everybody();
    const auto gains = [&](OnBallot a, OnBallot b, Votes moved) {
      return slow_.seats(a, b, moved)[i] > slow_.now()[i];
    };
    ASSERT_EQ(value(Question::next_seat, i, true), slow_.fewest(all, {i}, gains)) << "to " << i;
    ASSERT_EQ(value(Question::next_seat, i, false), slow_.fewest({std::nullopt}, {i}, gains)) << "added to " << i;
    expect_same_bar(i);
  }

  void expect_same_bar(std::size_t i) {
    const std::vector<OnBallot> all = slow_.everybody();
    const bool now = slow_.passes(i, {}, {}, 0);
    const auto crosses = [&](OnBallot a, OnBallot b, Votes moved) { return slow_.passes(i, a, b, moved) != now; };
    std::optional<Votes> best;
    for (const Margin& margin : found_.margins) {
      if (margin.question != (now ? Question::exit : Question::entry)) continue;
      if (margin.votes == 0 || (now ? margin.from : margin.to) != i) continue;
      ASSERT_EQ(margin.votes, slow_.fewest({margin.from}, {margin.to}, crosses)) << "bar of " << i;
      if (margin.from && margin.to && (!best || margin.votes < *best)) best = margin.votes;
    }
    if (result_.tiers.empty() || found_.margins.empty() || !has_bar()) return;
    if (!slow_.needs_to_pass(i)) {
      ASSERT_FALSE(best) << "no bar of " << i;
      return;
    }
    ASSERT_EQ(best, now ? slow_.fewest({i}, all, crosses) : slow_.fewest(all, {i}, crosses)) << "bar of " << i;
  }

  bool has_bar() const {
    return std::ranges::any_of(result_.working, [](const count::Step& step) {
      return std::holds_alternative<count::ThresholdStep>(step.detail);
    });
  }

  void expect_same_majority() {
    const std::vector<OnBallot> all = slow_.everybody();
    const auto holder = [&](const std::vector<Seats>& seats) -> OnBallot {
      for (std::size_t i = 0; i < seats.size(); ++i) {
        if (2 * seats[i] > result_.seats) return i;
      }
      return std::nullopt;
    };
    const OnBallot now = holder(slow_.now());
    const auto turns = [&](OnBallot a, OnBallot b, Votes moved) {
      const OnBallot then = holder(slow_.seats(a, b, moved));
      return now ? then != now : then.has_value();
    };
    const Question question = now ? Question::majority_lost : Question::majority_won;
    ASSERT_EQ(value(question, {}, true), slow_.fewest(all, all, turns));
    for (const Margin& margin : found_.margins) {
      if (margin.question != question) continue;
      ASSERT_EQ(margin.majority, now ? now : holder(slow_.seats(margin.from, margin.to, margin.votes)));
    }
  }

  const package::Package& package_;
  count::Result result_;
  Margins found_;
  VoteByVote slow_;
};

std::string shown(const law::Tier& tier, const package::Package& package, long number) {
  const Tally& tally = package.election.contests[0].tally;
  std::string text = "election " + std::to_string(number) + ", " + ::testing::PrintToString(tally.votes) + " for " +
                     std::to_string(law::seats_of(tier.seats, 0)) + " seats, invalid " +
                     std::to_string(*tally.invalid) + ", registered " + std::to_string(*tally.registered) +
                     ", method " + std::to_string(tier.allocation.index());
  if (const auto* rule = std::get_if<law::LargestRemainder>(&tier.allocation)) {
    text += " quota " + std::to_string(static_cast<int>(rule->quota));
  }
  for (const law::Threshold& threshold : tier.thresholds) {
    text += ", bar " + to_percent(threshold.share) + " of " + std::to_string(static_cast<int>(threshold.of)) +
            (threshold.rescue ? " rescue" : "") + (threshold.admit_more ? " more" : "") +
            (threshold.seats_below.empty() ? "" : " below");
  }
  return text;
}

// The number of random elections is set by SAYLAU_RANDOM_ELECTIONS, 250 of either size unless told.
void expect_same_for_random_elections(std::uint64_t seed, Votes most) {
  const char* told = std::getenv("SAYLAU_RANDOM_ELECTIONS");
  const long elections = told != nullptr ? std::atol(told) : 250;
  for (long number = 0; number < elections; ++number) {
    Dice dice(seed + static_cast<std::uint64_t>(number));
    const law::Law law = law_of(any_tier(dice));
    const package::Package package = any_package(dice, most);
    if (total_votes(package.election.contests[0].tally.votes) == 0) continue;
    SCOPED_TRACE(shown(law.tiers[0], package, number));
    Comparison(law, package).expect_same();
    if (::testing::Test::HasFatalFailure()) return;
  }
}

TEST(MarginsOfRandomElections, AreThoseFoundOneByOneWithFewVotes) {
  expect_same_for_random_elections(1'000'000, 24);
}

TEST(MarginsOfRandomElections, AreThoseFoundOneByOneWithMoreVotes) {
  expect_same_for_random_elections(9'000'000, 300);
}

}  // namespace
}  // namespace saylau::lab
