// Properties of a count that is held against the count of another election: more votes, other names, everything in.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/random/invariants.hpp"
#include "votes/contests.hpp"

namespace saylau::random {

namespace {

using count::Result;
using count::TierResult;
using Indices = std::vector<std::size_t>;

Contest* find_contest(Election& election, const Contest* contest, const Election& of) {
  return contest == nullptr ? nullptr : &election.contests[static_cast<std::size_t>(contest - of.contests.data())];
}

// --- more votes ---

bool promises_monotony(const law::Tier& tier) {
  const auto relieved = [](const law::Threshold& threshold) {
    return threshold.rescue || threshold.admit_more || !threshold.seats_below.empty() || threshold.in_each;
  };
  if (std::ranges::any_of(tier.thresholds, relieved)) return false;
  if (std::holds_alternative<law::HighestAverages>(tier.allocation)) return true;
  const auto* remainder = std::get_if<law::LargestRemainder>(&tier.allocation);
  return remainder != nullptr && remainder->quota != law::Quota::droop && tier.thresholds.empty();
}

void add_votes(Contest& contest, std::size_t contestant, Votes votes) {
  contest.tally.votes[contestant] += votes;
  for (Figure* figure : {&contest.tally.valid, &contest.tally.cast, &contest.tally.registered}) {
    if (*figure) **figure += votes;
  }
}

bool gives_too_many(const Result& result, const std::string& tier) {
  return std::ranges::any_of(result.undecided, [&](const count::Undecided& undecided) {
    return undecided.tier == tier && undecided.silence && undecided.silence->when == law::Situation::too_many_seats;
  });
}

std::string vote_costs_a_seat(const RandomElection& random, const TierResult& tier, Choices& choices) {
  const law::Tier& rules = *law::find_tier(random.law, tier.id);
  const Contest* contest = last_round(random.election, rules.ballot, "nation");
  if (contest == nullptr || contest->reporting || !contest->unpublished.empty() || !promises_monotony(rules)) return "";
  const std::size_t gains = choices.one_of(contest->contestants);
  if (!may_win(random.election.contestants[gains])) return "";
  Election more = random.election;
  const Votes votes = choices.between(1, 3) * choices.one_of(std::array{1, 1, 10, 100});
  add_votes(*find_contest(more, contest, random.election), gains, votes);
  const Result after = count::count(random.law, more, random.size);
  const auto same = std::ranges::find(after.tiers, tier.id, &TierResult::id);
  if (gives_too_many(after, tier.id) || same->by_contestant[gains] >= tier.by_contestant[gains]) return "";
  return fmt::format("{}: {} has {} seats, and {} with {} votes more", tier.id, random.election.contestants[gains].id,
                     tier.by_contestant[gains], same->by_contestant[gains], votes);
}

}  // namespace

std::string more_votes_cost_a_seat(const RandomElection& random, const Result& result, Choices& choices) {
  for (const TierResult& tier : result.tiers) {
    if (!law::is_proportional(*law::find_tier(random.law, tier.id))) continue;
    if (std::string breach = vote_costs_a_seat(random, tier, choices); !breach.empty()) return breach;
  }
  return "";
}

namespace {

// --- other names, another order ---

template <typename T>
std::vector<std::size_t> shuffle(std::vector<T>& items, Choices& choices) {
  std::vector<T> before = items;
  std::vector<std::size_t> left(items.size());
  for (std::size_t i = 0; i < left.size(); ++i) left[i] = i;
  std::vector<std::size_t> place(items.size());  // of what was at i
  for (std::size_t at = 0; at < items.size(); ++at) {
    const auto chosen = static_cast<std::size_t>(choices.up_to(std::ssize(left) - 1));
    items[at] = before[left[chosen]];
    place[left[chosen]] = at;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(chosen));
  }
  return place;
}

std::string renamed(const std::string& id) {
  return id.empty() ? "" : std::string(id.rbegin(), id.rend());
}

class OtherNames {
 public:
  OtherNames(const RandomElection& random, Choices& choices) : other_(random) {
    place_ = shuffle(other_.election.contestants, choices);
    shuffle(other_.election.areas, choices);
    shuffle(other_.election.contests, choices);
    for (Contestant& contestant : other_.election.contestants) {
      contestant.id = renamed(contestant.id);
      contestant.party = renamed(contestant.party);
    }
    for (Area& area : other_.election.areas) {
      area.id = renamed(area.id);
      area.parent = renamed(area.parent);
    }
    for (Contest& contest : other_.election.contests) move(contest);
    for (law::Decision& decision : other_.law.decisions) {
      if (auto* question = std::get_if<law::Question>(&decision.rule)) question->answer = renamed(question->answer);
    }
  }

  const RandomElection& election() const { return other_; }

 private:
  void move(Indices& contestants) const {
    for (std::size_t& i : contestants) i = place_[i];
  }
  void move(Contest& contest) const {
    contest.area = renamed(contest.area);
    move(contest.contestants);
    move(contest.unpublished);
    move(contest.announced_to_pass);
    std::vector<Votes> votes(contest.tally.votes.size());
    for (std::size_t i = 0; i < votes.size(); ++i) votes[place_[i]] = contest.tally.votes[i];
    contest.tally.votes = std::move(votes);
    if (!contest.reporting) return;
    for (std::string& area : contest.reporting->out) area = renamed(area);
  }

  RandomElection other_;
  std::vector<std::size_t> place_;  // in the other election, of each contestant of the first
};

// A result as lines by name, in no order.
std::multiset<std::string> lines(const Election& election, const Result& result, auto name) {
  const auto contestant = [&](std::size_t i) { return name(election.contestants[i].id); };
  std::multiset<std::string> lines = {result.complete ? "complete" : "not complete"};
  for (const TierResult& tier : result.tiers) {
    lines.insert(fmt::format("{}: status {}", tier.id, static_cast<int>(tier.status)));
    for (std::size_t i = 0; i < tier.by_contestant.size(); ++i) {
      lines.insert(fmt::format("{}: {} {}", tier.id, contestant(i), tier.by_contestant[i]));
    }
  }
  for (const count::DecisionResult& decision : result.decisions) {
    lines.insert(fmt::format("{}: outcome {} {}", decision.id, static_cast<int>(decision.outcome),
                             decision.winner ? contestant(*decision.winner) : ""));
  }
  for (const count::Elected& elected : result.elected) {
    lines.insert(
        fmt::format("{}: elected in {}: {}", elected.tier, name(elected.area), contestant(elected.contestant)));
  }
  for (const count::Undecided& undecided : result.undecided) {
    std::set<std::string> options;
    for (const std::size_t i : undecided.options) options.insert(contestant(i));
    lines.insert(fmt::format("{}: undecided in {}: {}, {} seats, silence {}, among {}", undecided.tier,
                             name(undecided.area), static_cast<int>(undecided.reason), undecided.seats,
                             undecided.silence ? static_cast<int>(undecided.silence->when) : -1,
                             fmt::join(options, " ")));
  }
  return lines;
}

}  // namespace

std::string names_or_order_matter(const RandomElection& random, const Result& result, Choices& choices) {
  const OtherNames other(random, choices);
  const Result again = count::count(other.election().law, other.election().election, random.size);
  const auto before = lines(random.election, result, [](const std::string& id) { return id; });
  const auto after = lines(other.election().election, again, renamed);
  if (before == after) return "";
  std::string breach = "other names or another order:";
  for (const std::string& line : before) breach += after.contains(line) ? "" : "\n  before " + line;
  for (const std::string& line : after) breach += before.contains(line) ? "" : "\n  after  " + line;
  return breach;
}

namespace {

// --- what is certain ---

std::string overturned(const RandomElection& random, const Result& before, const Result& after) {
  for (std::size_t t = 0; t < before.tiers.size(); ++t) {
    for (std::size_t i = 0; i < random.election.contestants.size(); ++i) {
      const Seats certain = count::certain_seats(before.tiers[t], i);
      if (certain <= after.tiers[t].by_contestant[i]) continue;
      return fmt::format("{}: {} was certain of {} seats and has {}", before.tiers[t].id,
                         random.election.contestants[i].id, certain, after.tiers[t].by_contestant[i]);
    }
  }
  for (const count::Elected& elected : before.elected) {
    const bool still = std::ranges::any_of(after.elected, [&](const count::Elected& other) {
      return other.tier == elected.tier && other.area == elected.area && other.contestant == elected.contestant;
    });
    if (!still) return fmt::format("{}: {} is not elected after all", elected.tier, elected.area);
  }
  for (std::size_t d = 0; d < before.decisions.size(); ++d) {
    const count::DecisionResult& decision = before.decisions[d];
    const bool stands =
        decision.outcome == count::DecisionOutcome::undecided ||
        (decision.outcome == after.decisions[d].outcome && decision.winner == after.decisions[d].winner);
    if (!stands) return decision.id + ": decided otherwise after all";
  }
  return "";
}

bool all_is_in(const Election& election) {
  return std::ranges::none_of(election.contests, [](const Contest& contest) { return contest.reporting.has_value(); });
}

}  // namespace

std::string certain_too_soon(const RandomElection& random, const Result& result, Choices& choices) {
  if (all_is_in(random.election)) return "";
  constexpr int kCompletions = 4;
  for (int i = 0; i < kCompletions; ++i) {
    RandomElection full = random;
    full.election = completed(random.election, choices);
    const std::string breach = overturned(random, result, count::count(random.law, full.election, random.size));
    if (!breach.empty()) return breach + "\nwhen everything is in:\n" + package_text(full);
  }
  return "";
}

namespace {

// --- lots ---

count::Lot drawn(const RandomElection& random, const count::Undecided& undecided, Choices& choices) {
  count::Lot lot{random.law.id, random.law.sha256, undecided.tier, undecided.area, {}, {}, "people", "2024-01-01"};
  for (const std::size_t i : undecided.options) lot.among.push_back(random.election.contestants[i].id);
  std::vector<std::string> order = lot.among;
  shuffle(order, choices);
  lot.drawn.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(undecided.seats));
  return lot;
}

}  // namespace

std::string lots_are_lost(const RandomElection& random, const Result& result, Choices& choices) {
  count::Lots lots;
  for (const count::Undecided& undecided : result.undecided) {
    if (undecided.reason == count::Reason::lot) lots.push_back(drawn(random, undecided, choices));
  }
  if (lots.empty()) return "";
  const Result settled = count::count(random.law, random.election, random.size, lots);
  if (!settled.unused_lots.empty()) return "a lot that was drawn for a tie fits none";
  const auto waits = [](const count::Undecided& undecided) { return undecided.reason == count::Reason::lot; };
  if (std::ranges::any_of(settled.undecided, waits)) return "a tie waits for a lot that was drawn";
  return seats_not_conserved(random, settled);
}

}  // namespace saylau::random
