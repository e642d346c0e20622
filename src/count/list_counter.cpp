#include "count/list_counter.hpp"

#include <algorithm>
#include <limits>

#include "count/methods/largest_remainder.hpp"
#include "count/methods/single_passing_list.hpp"
#include "count/methods/whole_quotas.hpp"
#include "count/threshold.hpp"
#include "count/ties.hpp"
#include "votes/tally.hpp"
#include "votes/wording.hpp"

namespace saylau::count {

std::optional<ListCounter::Bar> ListCounter::bar_of(const law::Threshold& threshold, law::Denominator of,
                                                    const Contest& contest) {
  const Votes votes = total_votes(contest.tally.votes);
  switch (of) {
    case law::Denominator::valid_votes:
      return Bar{threshold, valid_votes(contest.tally) - votes, true, true};
    case law::Denominator::votes_for_contestants:
      return Bar{threshold, 0, true, false};
    case law::Denominator::ballots_cast:
      if (const Figure cast = cast_ballots(contest.tally)) return Bar{threshold, *cast - votes, true, true};
      return std::nullopt;
    case law::Denominator::registered_voters:
      if (contest.tally.registered) return Bar{threshold, *contest.tally.registered, false, false};
      return std::nullopt;
  }
  return std::nullopt;
}

std::expected<ListCounter, ListCounter::Obstacle> ListCounter::compile(const law::Law& law, const law::Tier& tier,
                                                                       const Contest& contest,
                                                                       const std::vector<Contestant>& contestants,
                                                                       Seats seats) {
  if (!law::is_proportional(tier)) return std::unexpected(Obstacle::not_a_list_tier);
  if (!contest.unpublished.empty()) return std::unexpected(Obstacle::figure_not_published);
  ListCounter counter;
  counter.tier_ = tier;
  counter.law_id_ = law.id;
  counter.seats_ = seats;
  counter.silent_if_nobody_passes_ = law::find_silence(tier.silences, law::Situation::no_list_passes) != nullptr;
  counter.make_room(contest, contestants);
  for (const law::Threshold& threshold : tier.thresholds) {
    if (const auto obstacle = counter.add_bar(threshold, contest)) return std::unexpected(*obstacle);
  }
  if (const auto* quotas = std::get_if<law::WholeQuotas>(&tier.allocation)) {
    counter.quotas_ = bar_of({}, quotas->of, contest);
    if (!counter.quotas_) return std::unexpected(Obstacle::figure_not_published);
  }
  return counter;
}

void ListCounter::make_room(const Contest& contest, const std::vector<Contestant>& contestants) {
  for (const std::size_t i : contest.contestants) {
    on_ballot_.push_back(contestants[i]);
    competes_.push_back(may_win(contestants[i]) ? 1 : 0);
  }
  for (auto* room : {&wholes_, &remainders_, &keys_}) room->resize(size());
  winners_.resize(size());
}

std::optional<ListCounter::Obstacle> ListCounter::add_bar(const law::Threshold& threshold, const Contest& contest) {
  if (threshold.in_each) return Obstacle::threshold_in_each_area;
  const auto bar = bar_of(threshold, threshold.of, contest);
  if (!bar) return Obstacle::figure_not_published;
  bars_.push_back(*bar);
  if (law::has_relief(threshold)) relief_ = bar;
  if (!threshold.admit_more) return std::nullopt;
  more_ = bar_of(threshold, threshold.admit_more->of, contest);
  return more_ ? std::nullopt : std::optional(Obstacle::figure_not_published);
}

void ListCounter::sum(std::span<const Votes> votes) {
  valid_ = 0;
  own_ = 0;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    valid_ += votes[i];
    own_ += competes_[i] != 0 ? votes[i] : 0;
  }
}

Seats ListCounter::count(std::span<const Votes> votes, std::span<Seats> to) {
  std::ranges::fill(to, 0);
  to_divide_ = seats_;
  runner_up_.reset();
  sum(votes);
  if (own_ == 0) return to_divide_;
  admitted_.clear();
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (competes_[i] != 0 && votes[i] > 0) admitted_.push_back(i);
  }
  for (const Bar& bar : bars_) apply(bar, votes);
  if (admitted_.empty() && silent_if_nobody_passes_) return to_divide_;
  if (relief_ && !apply_relief(votes, to)) return to_divide_;
  if (admitted_.empty() || to_divide_ == 0) return to_divide_;
  return runner_up_ ? divide_with_runner_up(votes, to) : divide(votes, to);
}

void ListCounter::apply(const Bar& bar, std::span<const Votes> votes) {
  const Votes whole = whole_of(bar);
  const Votes fewest = std::max<Votes>(1, fewest_at_least(bar.threshold.share, whole));
  std::size_t passed = 0;
  for (const std::size_t i : admitted_) {
    admitted_[passed] = i;
    passed += votes[i] >= fewest || law::is_exempt(bar.threshold, on_ballot_[i]) ? 1 : 0;
  }
  admitted_.resize(passed);
}

// Others are admitted first; whoever is not may have seats below the bar. False if who is admitted is not plain, or
// those below it would get more than there are; every seat is then open.
bool ListCounter::apply_relief(std::span<const Votes> votes, std::span<Seats> to) {
  const law::Threshold& threshold = relief_->threshold;
  if (threshold.admit_more && !admit_more(votes)) return false;
  if (threshold.rescue && admitted_.size() == 1 && !find_runner_up(votes)) return false;
  return threshold.seats_below.empty() || give_below(votes, to);
}

bool ListCounter::give_below(std::span<const Votes> votes, std::span<Seats> to) {
  const Votes whole = whole_of(*relief_);
  const Votes fewest = fewest_at_least(relief_->threshold.share, whole);
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const bool admitted = std::ranges::find(admitted_, i) != admitted_.end() || runner_up_ == i;
    if (competes_[i] == 0 || votes[i] == 0 || votes[i] >= fewest || admitted) continue;
    const auto rule = std::ranges::find_if(relief_->threshold.seats_below, [&](const law::SeatsBelow& below) {
      return votes[i] >= fewest_at_least(below.share, whole);
    });
    if (rule == relief_->threshold.seats_below.end()) continue;
    to[i] = rule->seats;
    to_divide_ -= rule->seats;
  }
  if (to_divide_ >= 0) return true;
  std::ranges::fill(to, 0);
  to_divide_ = seats_;
  return false;
}

// The largest that is not admitted yet; `tied` if another one equals it.
std::optional<std::size_t> ListCounter::next_admitted(std::span<const Votes> votes, bool& tied) const {
  std::optional<std::size_t> next;
  tied = false;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    const bool in = std::ranges::find(admitted_, i) != admitted_.end();
    if (in || competes_[i] == 0 || votes[i] == 0) continue;
    if (next && votes[i] == votes[*next]) tied = true;
    if (next && votes[i] <= votes[*next]) continue;
    next = i;
    tied = false;
  }
  return next;
}

bool ListCounter::admit_more(std::span<const Votes> votes) {
  const law::AdmitMore& rule = *relief_->threshold.admit_more;
  const Votes needed = fewest_more_than(rule.together_more_than, whole_of(*more_));
  Votes together = 0;
  for (const std::size_t i : admitted_) together += votes[i];
  const auto enough = [&] { return static_cast<Seats>(admitted_.size()) >= rule.lists_at_least && together >= needed; };
  Votes last = -1;  // of the list admitted last
  bool tied = false;
  while (!enough()) {
    const auto next = next_admitted(votes, tied);
    if (!next) return false;
    last = votes[*next];
    admitted_.push_back(*next);
    together += last;
  }
  const auto next = next_admitted(votes, tied);
  if (next && votes[*next] == last) return false;  // equal lists, and not all of them are needed
  std::ranges::sort(admitted_);
  return true;
}

Seats ListCounter::divide(std::span<const Votes> votes, std::span<Seats> to) {
  const bool by_remainders = std::holds_alternative<law::LargestRemainder>(tier_.allocation) && to_divide_ > 0;
  return by_remainders ? largest_remainders(votes, to) : by_method(votes, to);
}

// Whole parts into `wholes_` and remainders into `remainders_`; what is left over. All lists are divided by the same
// number, so its reciprocal is taken once: a multiplication then gives the whole part or a little less, and the
// remainder says what is lacking. Where a product would not fit in 63 bits, 128 are used.
Seats ListCounter::divide_by(const QuotaRatio& quota, std::span<const Votes> votes) {
  Seats left = to_divide_;
  const bool narrow = own_ <= std::numeric_limits<Votes>::max() / quota.denominator;
  const std::uint64_t reciprocal =
      std::numeric_limits<std::uint64_t>::max() / static_cast<std::uint64_t>(quota.numerator);
  for (const std::size_t i : admitted_) {
    Division division;
    if (narrow) {
      const auto product = static_cast<std::uint64_t>(votes[i] * quota.denominator);
      division.whole = static_cast<Seats>((UInt128{product} * reciprocal) >> 64);
      division.remainder = static_cast<Votes>(product) - division.whole * quota.numerator;
      const bool lacks = division.remainder >= quota.numerator;  // at most one: the product is below 2^63
      division.whole += lacks ? 1 : 0;
      division.remainder -= lacks ? quota.numerator : 0;
    } else {
      division = saylau::count::divide(votes[i], quota);
    }
    wholes_[i] = division.whole;
    remainders_[i] = division.remainder;
    left -= division.whole;
  }
  return left;
}

Seats ListCounter::largest_remainders(std::span<const Votes> votes, std::span<Seats> to) {
  Votes together = 0;
  for (const std::size_t i : admitted_) together += votes[i];
  const law::Quota rule = std::get<law::LargestRemainder>(tier_.allocation).quota;
  const QuotaRatio quota = quota_of(rule, together, to_divide_);
  const Seats left = divide_by(quota, votes);
  if (left < 0) return to_divide_;  // the small quotas can give more than there are; nobody is given any
  for (const std::size_t i : admitted_) to[i] += wholes_[i];
  const Seats given = std::min(left, static_cast<Seats>(admitted_.size()));
  if (give_without_ties(quota, given, to)) return left - given;
  return left - given + give_with_ties(given, votes, to);
}

// A remainder and its list in one number, the remainder first: the largest number is the largest remainder, and taking
// a maximum needs no branch that the processor could guess wrongly. False, and nothing given, where the border is a tie
// or the two do not fit.
bool ListCounter::give_without_ties(const QuotaRatio& quota, Seats given, std::span<Seats> to) {
  constexpr int kBits = 6;
  constexpr Votes kLists = Votes{1} << kBits;
  const std::size_t lists = admitted_.size();
  if (lists > kLists || quota.numerator > (std::numeric_limits<Votes>::max() >> kBits)) return false;
  for (std::size_t n = 0; n < lists; ++n) keys_[n] = (remainders_[admitted_[n]] << kBits) | static_cast<Votes>(n);
  Votes last = -1;
  for (std::size_t seat = 0; seat < static_cast<std::size_t>(given); ++seat) {
    last = largest_key(lists);
    winners_[seat] = static_cast<std::size_t>(last % kLists);
    keys_[winners_[seat]] = -1;
  }
  const Votes next = largest_key(lists);
  if (given > 0 && next >= 0 && next >> kBits == last >> kBits) return false;
  for (std::size_t seat = 0; seat < static_cast<std::size_t>(given); ++seat) ++to[admitted_[winners_[seat]]];
  return true;
}

Votes ListCounter::largest_key(std::size_t lists) const {
  Votes largest = -1;
  for (std::size_t n = 0; n < lists; ++n) largest = std::max(largest, keys_[n]);
  return largest;
}

// Seat by seat to the largest remainder that has none yet, until those equal are more than the seats left.
Seats ListCounter::give_with_ties(Seats given, std::span<const Votes> votes, std::span<Seats> to) {
  constexpr Votes kTaken = -1;
  for (Seats seat = 0; seat < given; ++seat) {
    std::size_t best = admitted_[0];
    for (const std::size_t i : admitted_) best = remainders_[i] > remainders_[best] ? i : best;
    std::vector<std::size_t> equal;
    std::ranges::copy_if(admitted_, std::back_inserter(equal),
                         [&](std::size_t i) { return remainders_[i] == remainders_[best]; });
    if (static_cast<Seats>(equal.size()) > given - seat) return settle(equal, given - seat, votes, to);
    ++to[best];
    remainders_[best] = kTaken;
  }
  return 0;
}

Seats ListCounter::by_method(std::span<const Votes> votes, std::span<Seats> to) {
  std::vector<Votes> own;
  for (const std::size_t i : admitted_) own.push_back(votes[i]);
  const Allotment allotment =
      quotas_
          ? whole_quotas(std::get<law::WholeQuotas>(tier_.allocation), own, whole_of(*quotas_), to_divide_).allotment
          : allot(tier_.allocation, own, to_divide_);
  if (allotment.unallotted < 0) return to_divide_;
  for (std::size_t i = 0; i < admitted_.size(); ++i) to[admitted_[i]] += allotment.seats[i];
  if (allotment.open == 0) return allotment.unallotted;
  std::vector<std::size_t> equal;
  for (const std::size_t i : allotment.equal) equal.push_back(admitted_[i]);
  return allotment.unallotted + settle(equal, allotment.open, votes, to);
}

// One list alone over the bar: the runner-up is admitted too, if anybody else has votes. False if several are equal.
bool ListCounter::find_runner_up(std::span<const Votes> votes) {
  bool tied = false;
  const auto second = next_admitted(votes, tied);
  if (second && !tied) runner_up_ = second;
  return runner_up_.has_value();
}

Seats ListCounter::divide_with_runner_up(std::span<const Votes> votes, std::span<Seats> to) {
  const std::size_t passed = admitted_[0];
  const law::Rescue& rescue = *relief_->threshold.rescue;
  const SinglePassingList arithmetic = single_passing_list(votes[passed], votes[*runner_up_], to_divide_, rescue);
  if (arithmetic.left_over < 0) return to_divide_;
  const Allotment allotment = to_allotment(arithmetic);
  to[passed] = allotment.seats[0];
  to[*runner_up_] = allotment.seats[1];
  return 0;
}

// Gives the open seats by the law's rules for ties; returns them if no rule settles it.
Seats ListCounter::settle(std::span<const std::size_t> equal, Seats open, std::span<const Votes> votes,
                          std::span<Seats> to) const {
  const auto stood = static_cast<std::size_t>(std::ranges::count(competes_, 1));
  const TieContext context{law_id_, "", tier_.id, "", stood, {votes.begin(), votes.end()}};
  const TieSettlement settlement = settle_tie(equal, open, tier_.ties, on_ballot_, context, {});
  for (const std::size_t i : settlement.winners) ++to[i];
  return settlement.seats;
}

Names describe(ListCounter::Obstacle obstacle) {
  constexpr Wording kNoLists{"it does not divide seats among lists", "ол мандаттарды тізімдерге бөлмейді",
                             "она не делит мандаты между списками"};
  constexpr Wording kInEach{"its threshold looks at each area", "оның шегі әр аумаққа қарайды",
                            "её порог смотрит на каждую территорию"};
  constexpr Wording kUnpublished{"a figure of its threshold, or the votes of a list, were not published",
                                 "шегіне керек сан немесе бір тізімнің дауыстары жарияланбаған",
                                 "число для её порога или голоса одного из списков не опубликованы"};
  switch (obstacle) {
    case ListCounter::Obstacle::not_a_list_tier:
      return kNoLists.names();
    case ListCounter::Obstacle::threshold_in_each_area:
      return kInEach.names();
    case ListCounter::Obstacle::figure_not_published:
      break;
  }
  return kUnpublished.names();
}

}  // namespace saylau::count
