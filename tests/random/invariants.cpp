#include "tests/random/invariants.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "count/list_counter.hpp"
#include "votes/contests.hpp"

namespace saylau::random {

namespace {

using count::Result;
using count::TierResult;
using count::TierStatus;

Seats given_in(const TierResult& tier) {
  return std::accumulate(tier.by_contestant.begin(), tier.by_contestant.end(), Seats{0});
}

Seats open_in(const Result& result, const std::string& tier) {
  Seats open = 0;
  for (const count::Undecided& undecided : result.undecided) open += undecided.tier == tier ? undecided.seats : 0;
  return open;
}

bool is_negative(Seats seats) {
  return seats < 0;
}

std::string tier_not_conserved(const Result& result, const TierResult& tier) {
  if (std::ranges::any_of(tier.by_contestant, is_negative)) return fmt::format("{}: negative seats", tier.id);
  for (const count::Undecided& undecided : result.undecided) {
    if (undecided.tier == tier.id && undecided.seats < 0) return fmt::format("{}: negative open seats", tier.id);
  }
  const Seats given = given_in(tier);
  const Seats open = open_in(result, tier.id);
  const Seats outside = tier.status == TierStatus::outside_the_count ? tier.seats : 0;
  if (given + open + outside == tier.seats) return "";
  return fmt::format("{}: {} seats; {} given, {} open, {} outside", tier.id, tier.seats, given, open, outside);
}

std::string elected_twice(const RandomElection& random, const Result& result) {
  std::set<std::pair<std::string, std::string>> filled;
  for (const count::Elected& elected : result.elected) {
    if (!filled.emplace(elected.tier, elected.area).second) {
      return fmt::format("{}: two people for the one seat of {}", elected.tier, elected.area);
    }
    if (!may_win(random.election.contestants[elected.contestant])) return elected.tier + ": against all is elected";
  }
  return "";
}

const law::Ballot* ballot_of(const law::Law& law, const std::string& part) {
  if (const law::Tier* tier = law::find_tier(law, part)) return law::find_ballot(law, tier->ballot);
  const auto decision = std::ranges::find(law.decisions, part, &law::Decision::id);
  return decision == law.decisions.end() ? nullptr : law::find_ballot(law, decision->ballot);
}

// Has the contestant a vote in a round of the ballot in the area, or votes that were not published?
bool has_votes(const Election& election, const std::string& ballot, const std::string& area, std::size_t contestant) {
  return std::ranges::any_of(election.contests, [&](const Contest& contest) {
    const bool hidden = std::ranges::find(contest.unpublished, contestant) != contest.unpublished.end();
    return contest.ballot == ballot && contest.area == area && (contest.tally.votes[contestant] > 0 || hidden);
  });
}

}  // namespace

std::string seats_not_conserved(const RandomElection& random, const Result& result) {
  for (const TierResult& tier : result.tiers) {
    if (std::string breach = tier_not_conserved(result, tier); !breach.empty()) return breach;
    const auto people = std::ranges::count(result.elected, tier.id, &count::Elected::tier);
    if (people > tier.seats) return fmt::format("{}: {} people for {} seats", tier.id, people, tier.seats);
    const bool by_name =
        ballot_of(random.law, tier.id) != nullptr && !law::is_proportional(*law::find_tier(random.law, tier.id));
    if (by_name && people != given_in(tier))
      return fmt::format("{}: {} people, {} seats", tier.id, people, given_in(tier));
  }
  return elected_twice(random, result);
}

std::string seated_without_votes(const RandomElection& random, const Result& result) {
  for (const count::Elected& elected : result.elected) {
    const std::string& ballot = ballot_of(random.law, elected.tier)->id;
    if (!has_votes(random.election, ballot, elected.area, elected.contestant))
      return elected.tier + ": elected without votes";
  }
  for (const TierResult& tier : result.tiers) {
    if (tier.status == TierStatus::outside_the_count || !law::is_proportional(*law::find_tier(random.law, tier.id))) {
      continue;
    }
    const std::string& ballot = ballot_of(random.law, tier.id)->id;
    for (std::size_t i = 0; i < tier.by_contestant.size(); ++i) {
      if (tier.by_contestant[i] != 0 && !has_votes(random.election, ballot, "nation", i)) {
        return fmt::format("{}: {} has seats and no vote", tier.id, random.election.contestants[i].id);
      }
    }
  }
  return "";
}

std::string divided_without_all_votes(const RandomElection& random, const Result& result) {
  for (const TierResult& tier : result.tiers) {
    const law::Tier& rules = *law::find_tier(random.law, tier.id);
    const Contest* contest = last_round(random.election, rules.ballot, "nation");
    if (contest == nullptr || !law::is_proportional(rules) || rules.thresholds.empty() || given_in(tier) == 0) continue;
    for (const std::size_t i : contest->announced_to_pass) {
      if (std::ranges::find(contest->unpublished, i) == contest->unpublished.end()) continue;
      return fmt::format("{}: seats are divided, and {} passed with votes that were not published", tier.id,
                         random.election.contestants[i].id);
    }
  }
  return "";
}

std::string complete_too_soon(const RandomElection& random, const Result& result) {
  if (!result.complete) return "";
  if (!result.undecided.empty()) return "complete, and something is undecided";
  for (const count::DecisionResult& decision : result.decisions) {
    if (decision.outcome == count::DecisionOutcome::undecided) return decision.id + ": undecided, and complete";
  }
  for (const TierResult& tier : result.tiers) {
    if (tier.status != TierStatus::counted && tier.status != TierStatus::outside_the_count) {
      return tier.id + ": not counted from votes, and complete";
    }
    if (open_in(result, tier.id) != 0) return tier.id + ": open seats, and complete";
  }
  for (const Contest& contest : random.election.contests) {
    const law::Ballot* ballot = law::find_ballot(random.law, contest.ballot);
    if (contest.reporting && !contest.reporting->complete() && is_kind(random.election, contest, ballot->area)) {
      return contest.ballot + " in " + contest.area + ": not all in, and complete";
    }
  }
  return "";
}

namespace {

std::string counter_differs(const RandomElection& random, const Result& result, const TierResult& tier) {
  const law::Tier& rules = *law::find_tier(random.law, tier.id);
  const Contest* contest = last_round(random.election, rules.ballot, "nation");
  if (contest == nullptr || tier.status != TierStatus::counted || contest->reporting) return "";
  auto counter = count::ListCounter::compile(random.law, rules, *contest, random.election.contestants, tier.seats);
  if (!counter) return "";
  std::vector<Votes> votes;
  std::vector<Seats> expected;
  for (const std::size_t i : contest->contestants) {
    votes.push_back(contest->tally.votes[i]);
    expected.push_back(tier.by_contestant[i]);
  }
  std::vector<Seats> seats(votes.size());
  const Seats open = counter->count(votes, seats);
  if (seats == expected && open == open_in(result, tier.id)) return "";
  return fmt::format("{}: count() gives [{}] and leaves {} open, the fast counter [{}] and {}", tier.id,
                     fmt::join(expected, " "), open_in(result, tier.id), fmt::join(seats, " "), open);
}

}  // namespace

std::string counters_differ(const RandomElection& random, const Result& result) {
  for (const TierResult& tier : result.tiers) {
    const law::Tier& rules = *law::find_tier(random.law, tier.id);
    if (!law::is_proportional(rules)) continue;
    if (std::string breach = counter_differs(random, result, tier); !breach.empty()) return breach;
  }
  return "";
}

std::string first_breach(const RandomElection& random, Choices& choices) {
  const Result result = count::count(random.law, random.election, random.size);
  for (const auto& property :
       {seats_not_conserved, seated_without_votes, divided_without_all_votes, complete_too_soon, counters_differ}) {
    if (std::string breach = property(random, result); !breach.empty()) return breach;
  }
  for (const auto& property : {certain_too_soon, more_votes_cost_a_seat, names_or_order_matter, lots_are_lost}) {
    if (std::string breach = property(random, result, choices); !breach.empty()) return breach;
  }
  return "";
}

}  // namespace saylau::random
