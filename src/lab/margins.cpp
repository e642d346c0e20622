#include "lab/margins.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <expected>
#include <limits>
#include <numeric>

#include "count/count.hpp"
#include "count/explain/names.hpp"
#include "count/list_counter.hpp"
#include "lab/district_margins.hpp"
#include "lab/transfer.hpp"
#include "votes/contests.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

// What is asked about, for the words of what could not be computed.
Names about(Question question, const Names& whose) {
  constexpr Wording kAnySeat{"the fewest votes for any seat", "кез келген мандатқа ең аз дауыс",
                             "наименьшее число голосов для любого мандата"};
  constexpr Wording kNextSeat{"the next seat of {}", "келесі мандат: {}", "следующий мандат: {}"};
  constexpr Wording kMajority{"the majority of the body", "көпшілік", "большинство"};
  constexpr Wording kThreshold{"the threshold and {}", "шек: {}", "порог: {}"};
  switch (question) {
    case Question::any_seat:
      return kAnySeat.names();
    case Question::next_seat:
      return kNextSeat.names(whose);
    case Question::majority_lost:
    case Question::majority_won:
      return kMajority.names();
    default:
      break;
  }
  return kThreshold.names(whose);
}

constexpr Wording kOfTier{"{0} tier: {1}", "{0}: {1}", "{0}: {1}"};
constexpr Wording kTooOften{"{}: its seats change hands too often to try every number of votes",
                            "{}: мандаттар тым жиі ауысады, дауыстың әр санын байқап көру мүмкін емес",
                            "{}: мандаты переходят слишком часто, чтобы перебрать каждое число голосов"};
constexpr Wording kInSeveralTiers{"the majority of the body: a vote of the ballot \"{}\" counts in several tiers",
                                  "көпшілік: «{}» бюллетеніндегі дауыс бірнеше бөлікте есептеледі",
                                  "большинство: голос по бюллетеню «{}» учитывается в нескольких частях"};
constexpr Wording kUnpublishedVotes{"its votes were not published", "дауыстары жарияланбаған",
                                    "её голоса не опубликованы"};
constexpr Wording kNotFromVotes{"its seats do not follow from its votes alone",
                                "оның мандаттары тек дауыстарынан шықпайды",
                                "её мандаты следуют не только из её голосов"};
constexpr Wording kDecision{"{}: margins are of seats; saylau explain shows how many votes a decision took",
                            "{}: бұл сандар мандаттарға қатысты; шешімге қанша дауыс керек болғанын saylau explain "
                            "көрсетеді",
                            "{}: эти числа — о мандатах; сколько голосов нужно было для решения, показывает saylau "
                            "explain"};

Names of_tier(const std::string& id, const Names& what) {
  return kOfTier.names(explain::part_names(id), what);
}

// Does a tie leave a seat open, rather than a law that is silent about something else?
bool left_by_a_tie(const count::Result& result, const count::Undecided& open) {
  using enum count::Reason;
  constexpr std::array kOfTies = {lot, repeat_voting, repeat_elections, registration_unknown};
  if (std::ranges::find(kOfTies, open.reason) != kOfTies.end()) return true;
  if (open.reason != law_is_silent || !open.silence) return false;
  const bool tied = std::ranges::any_of(result.working, [&](const count::Step& step) {
    return step.tier == open.tier && std::holds_alternative<count::TieStep>(step.detail);
  });
  return open.silence->when == law::Situation::runner_up_tie || (open.silence->when == law::Situation::tie && tied);
}

// The margins of one list tier.
class ListMargins {
 public:
  ListMargins(const law::Law& law, const law::Tier& tier, const package::Package& package, const Contest& contest,
              const count::Result& result, count::ListCounter counter)
      : law_(law),
        tier_(tier),
        package_(package),
        contest_(contest),
        result_(result),
        counter_(std::move(counter)),
        search_(tier, contest, package.election.contestants, counter_) {
    for (const std::size_t i : contest.contestants) votes_.push_back(contest.tally.votes[i]);
    seats_ = search_.seats_with({}, 0);
  }

  // Are the seats of the result those of these votes alone? (A lot that was drawn is not in them.)
  bool follow_from_votes() const {
    const auto& counted = std::ranges::find(result_.tiers, tier_.id, &count::TierResult::id)->by_contestant;
    for (std::size_t i = 0; i < seats_.size(); ++i) {
      if (counted[contest_.contestants[i]] != seats_[i]) return false;
    }
    return true;
  }

  void find(Margins& margins) {
    margins_ = &margins;
    find_any_seat();
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (counter_.competes(i)) find_next_seat(i);
    }
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (counter_.competes(i) && search_.needs_to_pass(i)) find_bar(i);
    }
    find_majority();
  }

 private:
  struct Found {
    Transfer way;
    Votes votes = 0;
  };
  using Ways = std::vector<Transfer>;
  using Best = std::expected<std::optional<Found>, TooManyCounts>;

  // The way among several that takes the fewest votes; the first of equals.
  Best best(const Ways& ways, const TransferSearch::Happens& happens) {
    std::optional<Found> best;
    for (const Transfer& way : ways) {
      const auto votes = search_.first(way, happens, best ? best->votes : std::numeric_limits<Votes>::max());
      if (!votes) return std::unexpected(votes.error());
      if (*votes) best = Found{way, **votes};
    }
    return best;
  }

  // Everybody on the ballot, most votes first, so that the first numbers found are small.
  std::vector<std::size_t> by_votes() const {
    std::vector<std::size_t> all(votes_.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::ranges::stable_sort(all, std::ranges::greater{}, [&](std::size_t i) { return votes_[i]; });
    return all;
  }

  Ways moves_to(std::size_t to) const {
    Ways ways;
    for (std::size_t from = 0; from < votes_.size(); ++from) {
      if (from != to) ways.push_back({from, to});
    }
    return ways;
  }

  Ways all_moves() const {
    Ways ways;
    for (std::size_t to = 0; to < votes_.size(); ++to) std::ranges::move(moves_to(to), std::back_inserter(ways));
    return ways;
  }

  void add(Question question, const Best& best, const Names& whose = {}) {
    if (best && *best) return add(question, **best);
    if (best) return;
    margins_->not_computed.push_back(of_tier(tier_.id, kTooOften.names(about(question, whose))));
  }

  void add(Question question, const Found& found, std::optional<std::size_t> majority = {}) {
    Margin margin;
    margin.question = question;
    margin.tier = tier_.id;
    if (found.way.from) margin.from = contest_.contestants[*found.way.from];
    if (found.way.to) margin.to = contest_.contestants[*found.way.to];
    margin.votes = found.votes;
    if (majority) margin.majority = contest_.contestants[*majority];
    prove(margin);
    margins_->margins.push_back(std::move(margin));
  }

  // The whole count on either side.
  void prove(Margin& margin) const {
    const auto counted = [&](Votes votes) {
      const Election election = with_moved(package_.election, contest_, margin.from, margin.to, votes);
      return count::count(law_, election, package_.size);
    };
    const auto tier_of = [&](const count::Result& result) {
      return *std::ranges::find(result.tiers, tier_.id, &count::TierResult::id);
    };
    const count::Result with = counted(margin.votes);
    const count::TierResult tier = tier_of(with);
    const count::TierResult now = tier_of(result_);
    margin.seats = tier.by_contestant;
    for (std::size_t i = 0; i < margin.seats.size(); ++i) {
      if (margin.seats[i] > now.by_contestant[i]) margin.gain.push_back(i);
      if (margin.seats[i] < now.by_contestant[i]) margin.lose.push_back(i);
    }
    const count::Result before = counted(margin.votes - 1);
    margin.open_before = std::ranges::any_of(before.undecided, [&](const count::Undecided& open) {
      return open.tier == tier_.id && left_by_a_tie(before, open);
    });
  }

  void find_any_seat() {
    const TransferSearch::Happens changes = [this](const std::vector<Seats>& seats) { return seats != seats_; };
    Ways added;
    for (std::size_t to = 0; to < votes_.size(); ++to) added.push_back({std::nullopt, to});
    add(Question::any_seat, best(all_moves(), changes));
    add(Question::any_seat, best(added, changes));
  }

  void find_next_seat(std::size_t i) {
    const TransferSearch::Happens gains = [this, i](const std::vector<Seats>& seats) { return seats[i] > seats_[i]; };
    const Names& name = package_.election.contestants[contest_.contestants[i]].name;
    add(Question::next_seat, best(moves_to(i), gains), name);
    add(Question::next_seat, best(Ways{{std::nullopt, i}}, gains), name);
  }

  // The bar is crossed by votes alone, so no seats are looked at.
  void find_bar(std::size_t i) {
    const bool now = search_.passes(i, {}, 0);
    const Question question = now ? Question::exit : Question::entry;
    const auto list = crossing_with(i, now, true);
    const auto against = crossing_with(i, now, false);
    const auto alone = crossing(i, now ? Transfer{i, std::nullopt} : Transfer{std::nullopt, i});
    if (list) add(question, *list);
    if (against && (!list || list->votes != against->votes)) add(question, *against);
    if (alone) add(question, *alone);
  }

  // The other list, or those against all, whose voters are the fewest; the largest of equals.
  std::optional<Found> crossing_with(std::size_t i, bool leaves, bool competes) const {
    std::optional<Found> best;
    for (const std::size_t other : by_votes()) {
      if (other == i || counter_.competes(other) != competes) continue;
      const auto found = crossing(i, leaves ? Transfer{i, other} : Transfer{other, i});
      if (found && (!best || found->votes < best->votes)) best = found;
    }
    return best;
  }

  // The more votes it has of the same ballots, or the more of them are its own, the better it passes: so it is halved.
  std::optional<Found> crossing(std::size_t i, const Transfer& way) const {
    const bool now = search_.passes(i, way, 0);
    Votes low = 0;
    Votes high = search_.most(way);
    if (search_.passes(i, way, high) == now) return std::nullopt;
    while (high - low > 1) {
      const Votes middle = low + (high - low) / 2;
      (search_.passes(i, way, middle) == now ? low : high) = middle;
    }
    return Found{way, high};
  }

  // Seats that a contestant has in the other tiers.
  Seats elsewhere(std::size_t i) const { return result_.seats_of(contest_.contestants[i]) - seats_[i]; }

  // Who of this ballot has the majority of the body with these seats.
  std::optional<std::size_t> majority_with(const std::vector<Seats>& seats) const {
    for (std::size_t i = 0; i < seats.size(); ++i) {
      if (2 * (elsewhere(i) + seats[i]) > result_.seats) return i;
    }
    return std::nullopt;
  }

  // A vote for a list is a vote in every tier of its ballot: seats of one tier alone say nothing of the majority.
  void find_majority() {
    if (std::ranges::count(law_.tiers, tier_.ballot, &law::Tier::ballot) > 1) {
      const Names why = kInSeveralTiers.names(tier_.ballot);
      auto& said = margins_->not_computed;
      if (std::ranges::find(said, why) == said.end()) said.push_back(why);
      return;
    }
    const auto holder = majority_with(seats_);
    const Question question = holder ? Question::majority_lost : Question::majority_won;
    const Best found = best(all_moves_by_votes(), [&](const std::vector<Seats>& seats) {
      const auto then = majority_with(seats);
      return holder ? then != holder : then.has_value();
    });
    if (!found || !*found) return add(question, found);
    add(question, **found, holder ? holder : majority_with(search_.seats_with((*found)->way, (*found)->votes)));
  }

  Ways all_moves_by_votes() const {
    const std::vector<std::size_t> order = by_votes();
    Ways ways;
    for (const std::size_t a : order) {
      for (const std::size_t b : order) {
        if (a != b) ways.push_back({a, b});
      }
    }
    return ways;
  }

  const law::Law& law_;
  const law::Tier& tier_;
  const package::Package& package_;
  const Contest& contest_;
  const count::Result& result_;
  count::ListCounter counter_;
  TransferSearch search_;
  std::vector<Votes> votes_;
  std::vector<Seats> seats_;
  Margins* margins_ = nullptr;
};

void add_lists(const law::Law& law, const law::Tier& tier, const package::Package& package, const count::Result& result,
               Margins& margins) {
  const Contest* contest = whole_contest(package.election, tier.ballot);
  if (contest == nullptr) {
    margins.not_computed.push_back(of_tier(tier.id, kUnpublishedVotes.names()));
    return;
  }
  const Seats seats = std::ranges::find(result.tiers, tier.id, &count::TierResult::id)->seats;
  auto counter = count::ListCounter::compile(law, tier, *contest, package.election.contestants, seats);
  if (!counter) {
    margins.not_computed.push_back(of_tier(tier.id, describe(counter.error())));
    return;
  }
  ListMargins of(law, tier, package, *contest, result, std::move(*counter));
  if (of.follow_from_votes()) return of.find(margins);
  margins.not_computed.push_back(of_tier(tier.id, kNotFromVotes.names()));
}

}  // namespace

Margins margins(const law::Law& law, const package::Package& package, const count::Result& result) {
  Margins margins;
  for (const law::Tier& tier : law.tiers) {
    if (law::is_proportional(tier)) add_lists(law, tier, package, result, margins);
  }
  for (const law::Tier& tier : law.tiers) {
    const bool outside = std::holds_alternative<law::OutsideTheCount>(tier.allocation);
    if (!law::is_proportional(tier) && !outside) add_district_margins(law, tier, package, result, margins);
  }
  for (const law::Decision& decision : law.decisions) {
    margins.not_computed.push_back(kDecision.names(explain::part_names(decision.id)));
  }
  return margins;
}

const Margin* closest(const Margins& margins) {
  const Margin* closest = nullptr;
  for (const Margin& margin : margins.margins) {
    const bool of_seats = margin.question == Question::any_seat || margin.question == Question::district;
    if (!of_seats || !margin.from || !margin.to) continue;
    if (closest == nullptr || margin.votes < closest->votes) closest = &margin;
  }
  return closest;
}

Election with_moved(const Election& election, const Contest& contest, std::optional<std::size_t> from,
                    std::optional<std::size_t> to, Votes votes) {
  Election moved = election;
  const auto at = static_cast<std::size_t>(&contest - election.contests.data());
  Tally& tally = moved.contests[at].tally;
  if (from) tally.votes[*from] -= votes;
  if (to) tally.votes[*to] += votes;
  const Votes change = (to ? votes : 0) - (from ? votes : 0);
  if (tally.valid) *tally.valid += change;
  if (tally.cast) *tally.cast += change;
  return moved;
}

}  // namespace saylau::lab
