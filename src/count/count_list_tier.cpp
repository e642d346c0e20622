// A tier whose seats are divided among lists: thresholds, rescue, method, ties.

#include <algorithm>

#include "count/counting.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class ListTier {
 public:
  ListTier(Counting& counting, const law::Tier& tier, const Contest& contest, TierResult& seats)
      : counting_(counting), tier_(tier), contest_(contest), seats_(seats), to_divide_(seats.seats) {}

  void count() {
    admitted_ = counting_.competitors(contest_);
    if (total_votes(votes_of(contest_, admitted_)) == 0) return leave_all(Reason::nobody_has_votes, admitted_);
    for (const law::Threshold& threshold : tier_.thresholds) {
      if (!apply(threshold)) return;
    }
    if (admitted_.empty()) return leave_silent(law::Situation::no_list_passes, to_divide_, {});
    if (rescue_ != nullptr) return count_rescued();
    if (const auto* quotas = std::get_if<law::WholeQuotas>(&tier_.allocation)) return give_whole_quotas(*quotas);
    give(allot(tier_.allocation, votes_of(contest_, admitted_), to_divide_));
  }

 private:
  Undecided open(Seats seats, Indices options) const {
    return {Reason::law_is_silent, tier_.id, contest_.area, seats, std::move(options), tier_.allocation_cite, {}};
  }
  void leave_all(Reason reason, Indices options) {
    Undecided undecided = open(to_divide_, std::move(options));
    undecided.reason = reason;
    counting_.leave_open(std::move(undecided));
  }
  void leave_silent(law::Situation when, Seats seats, Indices options) {
    counting_.leave_silent(tier_.silences, when, open(seats, std::move(options)));
  }

  // Drops whoever misses the threshold. False if its denominator is not known, and nothing can follow.
  bool apply(const law::Threshold& threshold) {
    if (threshold.in_each) return apply_in_each(threshold);
    auto test = test_threshold(threshold, contest_, counting_.contestants());
    const bool as_announced = !test && !contest_.announced_to_pass.empty();
    if (as_announced) test = announced_test();
    if (!test) {
      leave_all(Reason::figure_not_published, admitted_);
      return false;
    }
    if (!as_announced && may_hide_passing(*test, contest_, counting_.contestants())) {
      if (contest_.announced_to_pass.empty()) return leave_all(Reason::figure_not_published, admitted_), false;
      seats_.status = TierStatus::passing_as_announced;  // that nobody else passed
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
    if (!as_announced) give_seats_below(threshold, *test);
    admitted_ = std::move(passed);
    return as_announced || !threshold.admit_more || admit_more(*threshold.admit_more);
  }

  // A threshold that has to be reached in every area of a kind.
  bool apply_in_each(const law::Threshold& threshold) {
    std::vector<std::pair<std::string, ThresholdTest>> tests;
    for (const Area& area : counting_.election.areas) {
      if (area.kind != *threshold.in_each) continue;
      const Contest* contest = counting_.last_round(tier_.ballot, area.id);
      const auto test =
          contest == nullptr ? std::nullopt : test_threshold(threshold, *contest, counting_.contestants());
      if (!test) return pass_as_announced(threshold);
      tests.emplace_back(area.id, *test);
    }
    if (tests.empty()) return pass_as_announced(threshold);
    for (const auto& [area, test] : tests) {
      counting_.add_step(tier_.id, area, threshold.cite, ThresholdStep{threshold, test, false});
      for (const Bar& bar : test.bars) {
        if (!bar.passed || bar.votes == 0) std::erase(admitted_, bar.contestant);
      }
    }
    return true;
  }

  // Where the figures of the areas were not published: those that the authority named, if it did.
  bool pass_as_announced(const law::Threshold& threshold) {
    if (contest_.announced_to_pass.empty()) {
      leave_all(Reason::figure_not_published, admitted_);
      return false;
    }
    seats_.status = TierStatus::passing_as_announced;
    const ThresholdTest test = announced_test();
    counting_.add_step(tier_.id, contest_.area, threshold.cite, ThresholdStep{threshold, test, true});
    for (const Bar& bar : test.bars) {
      if (!bar.passed) std::erase(admitted_, bar.contestant);
    }
    return true;
  }

  // Lists that missed the threshold and still get seats by their share; they leave the others so many fewer.
  void give_seats_below(const law::Threshold& threshold, const ThresholdTest& test) {
    for (std::size_t i = 0; i < threshold.seats_below.size(); ++i) {
      SeatsBelowStep step{threshold.seats_below[i], {}};
      for (const Bar& bar : test.bars) {
        if (!bar.passed && rule_below(threshold, test, bar) == i) step.contestants.push_back(bar.contestant);
      }
      for (const std::size_t contestant : step.contestants) {
        seats_.by_contestant[contestant] = step.rule.seats;
        to_divide_ -= step.rule.seats;
      }
      const std::string cite = step.rule.cite;
      if (!step.contestants.empty()) counting_.add_step(tier_.id, contest_.area, cite, std::move(step));
    }
  }

  // The first rule whose share the list has; rules stand from the largest share to the smallest.
  static std::size_t rule_below(const law::Threshold& threshold, const ThresholdTest& test, const Bar& bar) {
    std::size_t rule = 0;
    while (rule < threshold.seats_below.size() &&
           bar.votes < fewest_at_least(threshold.seats_below[rule].share, test.whole)) {
      ++rule;
    }
    return rule;
  }

  // Admits the next lists by votes until there are enough. False if who is next is not plain.
  bool admit_more(const law::AdmitMore& rule) {
    const Figure whole = denominator(rule.of, contest_, counting_.contestants());
    if (!whole) return leave_all(Reason::figure_not_published, admitted_), false;
    AdmitMoreStep step{rule, *whole, total_votes(votes_of(contest_, admitted_)), {}};
    std::vector<RankedVotes> next = ranked_votes(contest_, not_admitted());
    for (std::size_t i = 0; i < next.size() && !enough(step); ++i) {
      if (next[i].votes == 0) break;
      if (i + 1 < next.size() && next[i].votes == next[i + 1].votes) {
        return leave_silent(law::Situation::runner_up_tie, to_divide_, {next[i].contestant, next[i + 1].contestant}),
               false;
      }
      step.admitted.push_back(next[i].contestant);
      step.together += next[i].votes;
      admitted_.push_back(next[i].contestant);
    }
    std::ranges::sort(admitted_);
    if (!step.admitted.empty()) counting_.add_step(tier_.id, contest_.area, rule.cite, std::move(step));
    return true;
  }

  bool enough(const AdmitMoreStep& step) const {
    return static_cast<Seats>(admitted_.size()) >= step.rule.lists_at_least &&
           step.together >= fewest_more_than(step.rule.together_more_than, step.whole);
  }

  Indices not_admitted() const {
    Indices rest;
    for (const std::size_t i : counting_.competitors(contest_)) {
      if (std::ranges::find(admitted_, i) == admitted_.end()) rest.push_back(i);
    }
    return rest;
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
      return give(allot(tier_.allocation, votes_of(contest_, admitted_), to_divide_));
    }
    if (others_ranked.size() > 1 && others_ranked[0].votes == others_ranked[1].votes) {
      return leave_silent(law::Situation::runner_up_tie, to_divide_, equal_second(others_ranked));
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
    const SinglePassingList arithmetic = single_passing_list(votes, second.votes, to_divide_, *rescue_);
    counting_.add_step(tier_.id, contest_.area, rescue_->cite,
                       RescueStep{*rescue_, passed, second.contestant, votes, second.votes, to_divide_, arithmetic});
    if (arithmetic.left_over < 0) {
      return leave_silent(law::Situation::too_many_seats, to_divide_, {passed, second.contestant});
    }
    const Allotment allotment = to_allotment(arithmetic);
    seats_.by_contestant[passed] = allotment.seats[0];
    seats_.by_contestant[second.contestant] = allotment.seats[1];
  }

  void give(const Allotment& allotment) {
    add_method_step(allotment);
    if (allotment.unallotted < 0) return leave_silent(law::Situation::too_many_seats, to_divide_, admitted_);
    for (std::size_t i = 0; i < admitted_.size(); ++i) seats_.by_contestant[admitted_[i]] = allotment.seats[i];
    if (allotment.open > 0) settle(allotment);
    if (allotment.unallotted > 0) leave_silent(law::Situation::tie, allotment.unallotted, admitted_);
  }

  void give_whole_quotas(const law::WholeQuotas& rule) {
    const Figure whole = denominator(rule.of, contest_, counting_.contestants());
    if (!whole) return leave_all(Reason::figure_not_published, admitted_);
    const WholeQuotaOutcome outcome = whole_quotas(rule, votes_of(contest_, admitted_), *whole, to_divide_);
    WholeQuotaStep step{rule, *whole, to_divide_, outcome.left_over, {}};
    for (std::size_t i = 0; i < admitted_.size(); ++i) {
      step.rows.push_back({admitted_[i], contest_.tally.votes[admitted_[i]], outcome.lines[i]});
    }
    std::ranges::stable_sort(step.rows, std::ranges::greater{}, &WholeQuotaRow::votes);
    counting_.add_step(tier_.id, contest_.area, tier_.allocation_cite, std::move(step));
    give(outcome.allotment);
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
    step.seats = to_divide_;
    step.left_over = to_divide_;
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
    DivisorStep step{divisors, to_divide_, {}};
    const std::vector<Votes> votes = votes_of(contest_, admitted_);
    for (std::size_t i = 0; i < admitted_.size(); ++i) step.lists.push_back({admitted_[i], votes[i]});
    const std::vector<Award> awards = award_sequence(divisors, votes, to_divide_);
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
  Seats to_divide_;                      // seats less those of lists below the threshold
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
