#include "lab/margins.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <limits>

#include "count/count.hpp"
#include "count/list_counter.hpp"
#include "count/methods/largest_remainder.hpp"
#include "count/threshold.hpp"
#include "votes/contests.hpp"
#include "votes/tally.hpp"

namespace saylau::lab {

namespace {

using OnBallot = std::optional<std::size_t>;  // on the ballot; nothing for a voter who stays at home

// The margins of one list tier.
class ListMargins {
 public:
  ListMargins(const law::Law& law, const law::Tier& tier, const package::Package& package, const Contest& contest,
              const count::Result& result, count::ListCounter counter)
      : law_(law), tier_(tier), package_(package), contest_(contest), result_(result), counter_(std::move(counter)) {
    for (const std::size_t i : contest.contestants) votes_.push_back(contest.tally.votes[i]);
    seats_ = seats_with({}, {}, 0);
  }

  std::vector<Margin> find() {
    find_any_seat();
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (counter_.competes(i)) find_next_seat(i);
    }
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (counter_.competes(i) && !tier_.thresholds.empty()) find_bar(i);
    }
    find_majority();
    return std::move(margins_);
  }

 private:
  using Happens = std::function<bool(const std::vector<Seats>&)>;

  std::vector<Seats> seats_with(OnBallot from, OnBallot to, Votes moved) {
    std::vector<Votes> votes = votes_;
    if (from) votes[*from] -= moved;
    if (to) votes[*to] += moved;
    std::vector<Seats> seats(votes.size());
    counter_.count(votes, seats);
    return seats;
  }

  Votes whole_with(const law::Threshold& threshold, Votes added) const {
    const Votes now = count::denominator(threshold.of, contest_, package_.election.contestants).value_or(0);
    return threshold.of == law::Denominator::registered_voters ? now : now + added;
  }

  Votes change_of_whole(OnBallot from, OnBallot to, Votes moved) const { return (to ? moved : 0) - (from ? moved : 0); }

  bool passes(std::size_t i, OnBallot from, OnBallot to, Votes moved) const {
    const Votes own = votes_[i] + (to == i ? moved : 0) - (from == i ? moved : 0);
    return std::ranges::all_of(tier_.thresholds, [&](const law::Threshold& threshold) {
      const Votes whole = whole_with(threshold, change_of_whole(from, to, moved));
      return own > 0 && own >= count_fewest(threshold, whole);
    });
  }
  static Votes count_fewest(const law::Threshold& threshold, Votes whole) {
    return fewest_at_least(threshold.share, whole);
  }

  // The largest number of votes that can be asked about.
  Votes most(OnBallot from) const { return from ? votes_[*from] : std::max<Votes>(1, 4 * total_votes(votes_)); }

  // Where a stretch ends: the first number of votes at which somebody passes or ceases to, or overtakes somebody.
  std::vector<Votes> stretches(OnBallot from, OnBallot to) {
    std::vector<Votes> starts = {0};
    const Votes last = most(from);
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (counter_.competes(i)) add_crossing(i, from, to, last, starts);
      for (const OnBallot mover : {from, to}) {
        if (!mover || *mover == i) continue;
        const Votes gap = mover == from ? votes_[*mover] - votes_[i] : votes_[i] - votes_[*mover];
        for (const Votes start : {gap, gap + 1}) starts.push_back(start);
      }
    }
    if (from && to) {
      const Votes half = (votes_[*from] - votes_[*to]) / 2;
      for (const Votes start : {half, half + 1}) starts.push_back(start);
    }
    for (const law::Threshold& threshold : tier_.thresholds) add_shares_below(threshold, from, to, starts);
    std::erase_if(starts, [&](Votes start) { return start < 0 || start > last; });
    starts.push_back(last + 1);
    std::ranges::sort(starts);
    const auto repeated = std::ranges::unique(starts);
    starts.erase(repeated.begin(), repeated.end());
    return starts;
  }

  void add_crossing(std::size_t i, OnBallot from, OnBallot to, Votes last, std::vector<Votes>& starts) const {
    const bool now = passes(i, from, to, 0);
    if (passes(i, from, to, last) == now) return;
    Votes low = 0;
    Votes high = last;
    while (high - low > 1) {
      const Votes middle = low + (high - low) / 2;
      (passes(i, from, to, middle) == now ? low : high) = middle;
    }
    starts.push_back(high);
  }

  void add_shares_below(const law::Threshold& threshold, OnBallot from, OnBallot to, std::vector<Votes>& starts) const {
    for (const law::SeatsBelow& below : threshold.seats_below) {
      const Votes fewest = fewest_at_least(below.share, whole_with(threshold, 0));
      if (to) starts.push_back(fewest - votes_[*to]);
      if (from) starts.push_back(votes_[*from] - fewest + 1);
    }
  }

  // The fewest votes that make it happen, or nothing if fewer than `at_most` do not.
  std::optional<Votes> fewest(OnBallot from, OnBallot to, const Happens& happens, Votes at_most) {
    return first_in(stretches(from, to), from, to, happens, at_most);
  }

  std::optional<Votes> first_in(const std::vector<Votes>& starts, OnBallot from, OnBallot to, const Happens& happens,
                                Votes at_most) {
    const auto happens_with = [&](Votes moved) { return happens(seats_with(from, to, moved)); };
    for (std::size_t s = 0; s + 1 < starts.size() && starts[s] < at_most; ++s) {
      const Votes first = starts[s];
      const Votes last = starts[s + 1] - 1;
      if (happens_with(first)) return first;
      if (!happens_with(last)) continue;
      Votes low = first;
      Votes high = last;
      while (high - low > 1) {
        const Votes middle = low + (high - low) / 2;
        (happens_with(middle) ? high : low) = middle;
      }
      return high;
    }
    return std::nullopt;
  }

  // The same for a change of any seat. Where only one of the two takes part in the division, the sum of its votes
  // changes and the quotients of all others with it: two of them can exchange a seat though neither gained a vote. So
  // the stretches are cut where such quotients become whole or differ by a whole number.
  std::optional<Votes> fewest_for_any(OnBallot from, OnBallot to, const Happens& happens, Votes at_most) {
    const std::vector<Votes> coarse = stretches(from, to);
    for (std::size_t s = 0; s + 1 < coarse.size() && coarse[s] < at_most; ++s) {
      const auto votes = first_in(cut(from, to, coarse[s], coarse[s + 1]), from, to, happens, at_most);
      if (votes) return votes;
    }
    return std::nullopt;
  }

  std::vector<Votes> cut(OnBallot from, OnBallot to, Votes first, Votes end) const {
    std::vector<Votes> starts = {first, end};
    const auto* rule = std::get_if<law::LargestRemainder>(&tier_.allocation);
    const bool gives = from && passes(*from, from, to, first) && counter_.competes(*from);
    const bool takes = to && passes(*to, from, to, first) && counter_.competes(*to);
    if (rule == nullptr || gives == takes) return starts;
    Votes sum = 0;
    std::vector<Votes> others;
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (!counter_.competes(i) || !passes(i, from, to, first)) continue;
      sum += votes_[i] + (to == i ? first : 0) - (from == i ? first : 0);
      if (from != i && to != i) others.push_back(votes_[i]);
    }
    std::vector<Votes> numerators = others;
    for (const Votes a : others) {
      for (const Votes b : others) {
        if (a > b) numerators.push_back(a - b);
      }
    }
    for (const Votes numerator : numerators) add_cuts(rule->quota, numerator, sum, takes ? 1 : -1, first, end, starts);
    std::ranges::sort(starts);
    const auto repeated = std::ranges::unique(starts);
    starts.erase(repeated.begin(), repeated.end());
    return starts;
  }

  // The numbers of votes around which numerator / quota is whole.
  void add_cuts(law::Quota quota, Votes numerator, Votes sum, int sign, Votes first, Votes end,
                std::vector<Votes>& starts) const {
    const Seats seats = counter_.seats();
    const auto times = static_cast<Int128>(count::quota_of(quota, sum, seats).denominator);
    const bool droop = quota == law::Quota::droop;
    const Int128 top = droop ? Int128{numerator} * (seats + 1) : Int128{numerator} * times;
    const Int128 smallest = std::min<Int128>(sum, sum + sign * (end - first));
    for (Int128 whole = top / std::max<Int128>(1, smallest) + 1; whole >= 1; --whole) {
      const auto around = static_cast<Votes>(top / whole);
      const Votes spread = droop ? seats + 2 : 1;
      for (const Votes at : {around - spread, around, around + 1, around + spread}) {
        const Votes start = first + (sign > 0 ? at - sum : sum - at);
        if (start > first && start < end) starts.push_back(start);
      }
    }
  }

  struct Found {
    OnBallot from;
    OnBallot to;
    Votes votes = 0;
  };

  // The way among several that takes the fewest votes; the first of equals.
  using Ways = std::vector<std::pair<OnBallot, OnBallot>>;
  using Search = std::optional<Votes> (ListMargins::*)(OnBallot, OnBallot, const Happens&, Votes);

  std::optional<Found> best(const Ways& ways, Search search, const Happens& happens) {
    std::optional<Found> best;
    for (const auto& [from, to] : ways) {
      const Votes limit = best ? best->votes : std::numeric_limits<Votes>::max();
      const auto votes = (this->*search)(from, to, happens, limit);
      if (votes && *votes > 0 && *votes < limit) best = Found{from, to, *votes};
    }
    return best;
  }

  Ways moves_to(std::size_t to) const {
    Ways ways;
    for (std::size_t from = 0; from < votes_.size(); ++from) {
      if (from != to) ways.emplace_back(from, to);
    }
    return ways;
  }

  void add(Question question, const std::optional<Found>& found) {
    if (!found) return;
    Margin margin;
    margin.question = question;
    margin.tier = tier_.id;
    margin.area = "";
    if (found->from) margin.from = contest_.contestants[*found->from];
    if (found->to) margin.to = contest_.contestants[*found->to];
    margin.votes = found->votes;
    prove(margin);
    margins_.push_back(std::move(margin));
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
      return open.tier == tier_.id && open.reason != count::Reason::votes_not_published;
    });
  }

  void find_any_seat() {
    const Happens changes = [this](const std::vector<Seats>& seats) { return seats != seats_; };
    Ways moved;
    Ways added;
    for (std::size_t to = 0; to < votes_.size(); ++to) {
      std::ranges::move(moves_to(to), std::back_inserter(moved));
      added.emplace_back(std::nullopt, to);
    }
    add(Question::any_seat, best(moved, &ListMargins::fewest_for_any, changes));
    add(Question::any_seat, best(added, &ListMargins::fewest_for_any, changes));
  }

  void find_next_seat(std::size_t i) {
    const Happens gains = [this, i](const std::vector<Seats>& seats) { return seats[i] > seats_[i]; };
    add(Question::next_seat, best(moves_to(i), &ListMargins::fewest, gains));
    add(Question::next_seat, best(Ways{{std::nullopt, i}}, &ListMargins::fewest, gains));
  }

  // The bar is crossed by votes alone, so no seats are looked at.
  void find_bar(std::size_t i) {
    const bool now = passes(i, {}, {}, 0);
    const Ways ways = now ? Ways{{i, other_than(i)}, {i, std::nullopt}} : Ways{{other_than(i), i}, {std::nullopt, i}};
    for (const auto& [from, to] : ways) {
      std::vector<Votes> crossing;
      add_crossing(i, from, to, most(from), crossing);
      if (crossing.empty()) continue;
      add(now ? Question::exit : Question::entry, Found{from, to, crossing[0]});
    }
  }

  // Whom votes are moved from or to where it does not matter: the largest other one.
  std::size_t other_than(std::size_t i) const {
    std::size_t other = i == 0 ? 1 : 0;
    for (std::size_t j = 0; j < votes_.size(); ++j) {
      if (j != i && votes_[j] > votes_[other]) other = j;
    }
    return std::min(other, votes_.size() - 1);
  }

  // Seats that a contestant has in the other tiers.
  Seats elsewhere(std::size_t i) const { return result_.seats_of(contest_.contestants[i]) - seats_[i]; }

  void find_majority() {
    std::size_t largest = 0;
    for (std::size_t i = 1; i < votes_.size(); ++i) {
      if (elsewhere(i) + seats_[i] > elsewhere(largest) + seats_[largest]) largest = i;
    }
    const auto holds = [this, largest](const std::vector<Seats>& seats) {
      return 2 * (elsewhere(largest) + seats[largest]) > result_.seats;
    };
    const bool held = holds(seats_);
    const Happens turns = [holds, held](const std::vector<Seats>& seats) { return holds(seats) != held; };
    Ways ways = moves_to(largest);
    if (held) {
      for (auto& [from, to] : ways) std::swap(from, to);
    }
    add(held ? Question::majority_lost : Question::majority_won, best(ways, &ListMargins::fewest, turns));
  }

  const law::Law& law_;
  const law::Tier& tier_;
  const package::Package& package_;
  const Contest& contest_;
  const count::Result& result_;
  count::ListCounter counter_;
  std::vector<Votes> votes_;
  std::vector<Seats> seats_;
  std::vector<Margin> margins_;
};

// A district: votes of the winner that go to the next one, or as many as end the majority that elected it.
std::optional<Margin> district_margin(const law::Tier& tier, const package::Package& package, const Contest& contest,
                                      std::size_t winner) {
  const auto& contestants = package.election.contestants;
  std::optional<std::size_t> second;
  for (const std::size_t i : contest.contestants) {
    if (i == winner || !may_win(contestants[i])) continue;
    if (!second || contest.tally.votes[i] > contest.tally.votes[*second]) second = i;
  }
  if (!second) return std::nullopt;
  const Votes lead = contest.tally.votes[winner] - contest.tally.votes[*second];
  Votes votes = lead / 2 + (lead % 2 == 0 ? 0 : 1);
  const auto* majority = std::get_if<law::Majority>(&tier.allocation);
  const bool first_round = majority != nullptr && contest.round == 1;
  if (first_round) {
    const Figure whole = count::denominator(majority->of, contest, contestants);
    if (!whole) return std::nullopt;
    votes = std::min(votes, contest.tally.votes[winner] - fewest_more_than(majority->more_than, *whole) + 1);
  }
  Margin margin;
  margin.question = Question::district;
  margin.tier = tier.id;
  margin.area = contest.area;
  margin.from = winner;
  margin.to = second;
  margin.votes = std::max<Votes>(votes, 1);
  return margin;
}

void add_districts(const law::Tier& tier, const package::Package& package, const count::Result& result,
                   Margins& margins) {
  std::vector<Margin> districts;
  for (const count::Elected& elected : result.elected) {
    if (elected.tier != tier.id || elected.as_announced) continue;
    const Contest* contest = last_round(package.election, tier.ballot, elected.area);
    if (contest == nullptr) continue;
    if (auto margin = district_margin(tier, package, *contest, elected.contestant)) districts.push_back(*margin);
  }
  if (districts.empty()) margins.not_computed.push_back(fmt::format("{} tier: its votes were not published", tier.id));
  std::ranges::stable_sort(districts, {}, &Margin::votes);
  std::ranges::move(districts, std::back_inserter(margins.margins));
}

void add_lists(const law::Law& law, const law::Tier& tier, const package::Package& package, const count::Result& result,
               Margins& margins) {
  const Contest* contest = whole_contest(package.election, tier.ballot);
  if (contest == nullptr) {
    margins.not_computed.push_back(fmt::format("{} tier: its votes were not published", tier.id));
    return;
  }
  const Seats seats = std::ranges::find(result.tiers, tier.id, &count::TierResult::id)->seats;
  auto counter = count::ListCounter::compile(law, tier, *contest, package.election.contestants, seats);
  if (!counter) {
    margins.not_computed.push_back(fmt::format("{} tier: {}", tier.id, describe(counter.error())));
    return;
  }
  auto found = ListMargins(law, tier, package, *contest, result, std::move(*counter)).find();
  std::ranges::move(found, std::back_inserter(margins.margins));
}

}  // namespace

Margins margins(const law::Law& law, const package::Package& package, const count::Result& result) {
  Margins margins;
  for (const law::Tier& tier : law.tiers) {
    if (law::is_proportional(tier)) add_lists(law, tier, package, result, margins);
  }
  for (const law::Tier& tier : law.tiers) {
    const bool outside = std::holds_alternative<law::OutsideTheCount>(tier.allocation);
    if (!law::is_proportional(tier) && !outside) add_districts(tier, package, result, margins);
  }
  return margins;
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
