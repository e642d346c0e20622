// A tier whose seats are divided among lists: thresholds, rescue, method, ties.

#include <algorithm>

#include "count/counting.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class ListTier {
 public:
  ListTier(Counting& counting, const law::Tier& tier, const Contest& contest, TierResult& seats)
      : counting_(counting), tier_(tier), contest_(contest), seats_(seats) {}

  void count() {
    admitted_ = counting_.competitors(contest_);
    if (total_votes(contest_.tally.votes) == 0) return leave_all(Reason::nobody_has_votes, admitted_);
    for (const law::Threshold& threshold : tier_.thresholds) {
      if (!apply(threshold)) return;
    }
    if (admitted_.empty()) return leave_silent(law::Situation::no_list_passes, seats_.seats, {});
    if (rescue_ != nullptr) return count_rescued();
    give(allot(tier_.allocation, votes_of(contest_, admitted_), seats_.seats));
  }

 private:
  Undecided open(Seats seats, Indices options) const {
    return {Reason::law_is_silent, tier_.id, contest_.area, seats, std::move(options), tier_.allocation_cite, {}};
  }
  void leave_all(Reason reason, Indices options) {
    Undecided undecided = open(seats_.seats, std::move(options));
    undecided.reason = reason;
    counting_.leave_open(std::move(undecided));
  }
  void leave_silent(law::Situation when, Seats seats, Indices options) {
    counting_.leave_silent(tier_.silences, when, open(seats, std::move(options)));
  }

  // Drops whoever misses the threshold. False if its denominator is not known, and nothing can follow.
  bool apply(const law::Threshold& threshold) {
    auto test = test_threshold(threshold, contest_, counting_.contestants());
    const bool as_announced = !test && !contest_.announced_to_pass.empty();
    if (as_announced) test = announced_test();
    if (!test) {
      leave_all(Reason::figure_not_published, admitted_);
      return false;
    }
    if (as_announced) seats_.status = TierStatus::passing_as_announced;
    counting_.add_step(tier_.id, contest_.area, threshold.cite, ThresholdStep{threshold, *test, as_announced});
    Indices passed;
    for (const Bar& bar : test->bars) {
      const bool still_in = std::ranges::find(admitted_, bar.contestant) != admitted_.end();
      if (bar.passed && bar.votes > 0 && still_in) passed.push_back(bar.contestant);
    }
    std::ranges::sort(passed);
    if (passed.size() == 1 && threshold.rescue) rescue_ = &*threshold.rescue;
    admitted_ = std::move(passed);
    return true;
  }

  // Who passed according to the authority, where the denominator was not published.
  ThresholdTest announced_test() const {
    ThresholdTest test;
    for (const RankedVotes& line : ranked_votes(contest_, counting_.competitors(contest_))) {
      const auto& announced = contest_.announced_to_pass;
      const bool passed = std::ranges::find(announced, line.contestant) != announced.end();
      test.bars.push_back({line.contestant, line.votes, passed, 0});
    }
    return test;
  }

  // Everybody but the list that passed, most votes first.
  std::vector<RankedVotes> others() const {
    Indices others = counting_.competitors(contest_);
    std::erase(others, admitted_[0]);
    return ranked_votes(contest_, others);
  }

  void count_rescued() {
    const auto others_ranked = others();
    if (others_ranked.empty() || others_ranked[0].votes == 0) {  // there is no runner-up to admit
      return give(allot(tier_.allocation, votes_of(contest_, admitted_), seats_.seats));
    }
    if (others_ranked.size() > 1 && others_ranked[0].votes == others_ranked[1].votes) {
      return leave_silent(law::Situation::runner_up_tie, seats_.seats, equal_second(others_ranked));
    }
    divide_with_runner_up(admitted_[0], others_ranked[0]);
  }

  static Indices equal_second(const std::vector<RankedVotes>& ranked) {
    Indices equal;
    for (const RankedVotes& line : ranked) {
      if (line.votes == ranked[0].votes) equal.push_back(line.contestant);
    }
    return equal;
  }

  void divide_with_runner_up(std::size_t passed, const RankedVotes& second) {
    const Votes votes = contest_.tally.votes[passed];
    const SinglePassingList arithmetic = single_passing_list(votes, second.votes, seats_.seats, *rescue_);
    counting_.add_step(tier_.id, contest_.area, rescue_->cite,
                       RescueStep{*rescue_, passed, second.contestant, votes, second.votes, seats_.seats, arithmetic});
    if (arithmetic.left_over < 0) {
      return leave_silent(law::Situation::too_many_seats, seats_.seats, {passed, second.contestant});
    }
    const Allotment allotment = to_allotment(arithmetic);
    seats_.by_contestant[passed] = allotment.seats[0];
    seats_.by_contestant[second.contestant] = allotment.seats[1];
  }

  void give(const Allotment& allotment) {
    add_method_step(allotment);
    if (allotment.unallotted < 0) return leave_silent(law::Situation::too_many_seats, seats_.seats, admitted_);
    for (std::size_t i = 0; i < admitted_.size(); ++i) seats_.by_contestant[admitted_[i]] = allotment.seats[i];
    if (allotment.open > 0) settle(allotment);
    if (allotment.unallotted > 0) leave_silent(law::Situation::tie, allotment.unallotted, admitted_);
  }

  void settle(const Allotment& allotment) {
    Indices equal;
    for (const std::size_t i : allotment.equal) equal.push_back(admitted_[i]);
    for (const std::size_t i : counting_.settle(tier_, tier_.allocation_cite, contest_, equal, allotment.open))
      ++seats_.by_contestant[i];
  }

  void add_method_step(const Allotment& allotment) {
    if (const auto* remainder = std::get_if<law::LargestRemainder>(&tier_.allocation)) {
      counting_.add_step(tier_.id, contest_.area, tier_.allocation_cite, quota_step(remainder->quota, allotment));
    } else if (const auto* averages = std::get_if<law::HighestAverages>(&tier_.allocation)) {
      counting_.add_step(tier_.id, contest_.area, tier_.allocation_cite, divisor_step(averages->divisors));
    }
  }

  QuotaStep quota_step(law::Quota quota, const Allotment& allotment) const {
    QuotaStep step;
    step.quota = quota;
    step.seats = seats_.seats;
    step.left_over = seats_.seats;
    step.sum = total_votes(votes_of(contest_, admitted_));
    step.ratio = quota_of(quota, step.sum, step.seats);
    for (std::size_t i = 0; i < admitted_.size(); ++i) {
      const Votes votes = contest_.tally.votes[admitted_[i]];
      const Division division = divide(votes, step.ratio);
      step.left_over -= division.whole;
      const bool equal = std::ranges::find(allotment.equal, i) != allotment.equal.end();
      step.lines.push_back({admitted_[i], votes, division, 0, allotment.seats[i] > division.whole, equal});
    }
    std::ranges::stable_sort(step.lines, std::ranges::greater{},
                             [](const QuotaLine& line) { return line.division.remainder; });
    for (std::size_t i = 0; i < step.lines.size(); ++i) step.lines[i].rank = i + 1;
    return step;
  }

  DivisorStep divisor_step(law::Divisors divisors) const {
    DivisorStep step{divisors, seats_.seats, {}};
    const std::vector<Votes> votes = votes_of(contest_, admitted_);
    const std::vector<Award> awards = award_sequence(divisors, votes, seats_.seats);
    step.awards.reserve(awards.size());
    for (const Award& award : awards) {
      AwardLine line{admitted_[award.winner], votes[award.winner], award.divisor, {}, 0, award.runner_up_divisor};
      if (award.runner_up) line.runner_up = admitted_[*award.runner_up];
      if (award.runner_up) line.runner_up_votes = votes[*award.runner_up];
      step.awards.push_back(line);
    }
    return step;
  }

  Counting& counting_;
  const law::Tier& tier_;
  const Contest& contest_;
  TierResult& seats_;
  Indices admitted_;                     // who competes, in the election's order
  const law::Rescue* rescue_ = nullptr;  // set if exactly one list passed and the law admits a second
};

}  // namespace

void count_list_tier(Counting& counting, const law::Tier& tier, TierResult& seats) {
  const auto areas = counting.areas_of(tier.ballot);
  const Contest* contest = areas.empty() ? nullptr : counting.last_round(tier.ballot, areas[0]);
  if (contest == nullptr) {
    seats.status = TierStatus::not_counted;
    return counting.leave_open({Reason::votes_not_published, tier.id, "", seats.seats, {}, "", {}});
  }
  ListTier(counting, tier, *contest, seats).count();
}

}  // namespace saylau::count
