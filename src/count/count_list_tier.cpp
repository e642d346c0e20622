// A tier whose seats are divided among lists: thresholds, who is admitted below them, method, ties.

#include <algorithm>
#include <numeric>

#include "count/certain_seats.hpp"
#include "count/counting.hpp"

namespace saylau::count {

namespace {

using Indices = std::vector<std::size_t>;

class ListTier {
 public:
  ListTier(Counting& counting, const law::Tier& tier, const Contest& contest, TierResult& seats)
      : counting_(counting), tier_(tier), contest_(contest), seats_(seats), to_divide_(seats.seats) {}

  void count() {
    counting_.book.open_page(tier_.id, contest_.area, seats_.seats);
    give_seats();
    if (!all_in(contest_)) mark_partial();
  }

 private:
  void give_seats() {
    admitted_ = with_votes();
    if (hides_competitors()) return leave_all(Reason::figure_not_published, admitted_);
    if (admitted_.empty()) return leave_without_votes();
    for (const law::Threshold& threshold : tier_.thresholds) {
      if (!apply(threshold)) return;
    }
    if (admitted_.empty() && law::find_silence(tier_.silences, law::Situation::no_list_passes) != nullptr)
      return leave_silent(law::Situation::no_list_passes, to_divide_, {});
    if (relief_ != nullptr && !apply_relief()) return;
    if (admitted_.empty()) return leave_silent(law::Situation::no_list_passes, to_divide_, {});
    if (to_divide_ == 0) return give_none();
    if (runner_up_) return divide_with_runner_up(*runner_up_);
    if (const auto* quotas = std::get_if<law::WholeQuotas>(&tier_.allocation)) return give_whole_quotas(*quotas);
    give(allot(tier_.allocation, votes_of(contest_, admitted_), to_divide_));
  }

  // Lists below the bar took every seat: where the law promises those above it some, it asks for more than there are.
  void give_none() {
    const auto* quotas = std::get_if<law::WholeQuotas>(&tier_.allocation);
    const Seats promised = runner_up_          ? relief_->rescue->seats_at_least
                           : quotas != nullptr ? quotas->seats_at_least
                                               : 0;
    if (promised > 0) leave_silent(law::Situation::too_many_seats, 0, admitted_);
  }

  // Nobody has votes, or nobody's were published.
  void leave_without_votes() {
    const bool published =
        std::ranges::none_of(contest_.unpublished, [&](std::size_t i) { return may_win(counting_.contestants()[i]); });
    if (!published) seats_.status = TierStatus::not_counted;
    leave_all(published ? Reason::nobody_has_votes : Reason::votes_not_published,
              published ? counting_.competitors(contest_) : Indices{});
  }

  // Nobody without votes takes a seat.
  Indices with_votes() const {
    Indices with_votes = counting_.competitors(contest_);
    std::erase_if(with_votes, [this](std::size_t i) { return contest_.tally.votes[i] == 0; });
    return with_votes;
  }

  // Are there votes, unpublished, by which seats would have to be divided: nobody has to pass a threshold, or the
  // authority says that this one did?
  bool hides_competitors() const {
    return std::ranges::any_of(contest_.unpublished, [this](std::size_t i) {
      const auto& announced = contest_.announced_to_pass;
      const bool exempt = std::ranges::any_of(tier_.thresholds, [&](const law::Threshold& threshold) {
        return law::is_exempt(threshold, counting_.contestants()[i]);
      });
      const bool divides = tier_.thresholds.empty() || exempt || std::ranges::find(announced, i) != announced.end();
      return may_win(counting_.contestants()[i]) && divides;
    });
  }

  // The seats are those of what is in; the rest can still change all but those that are certain.
  void mark_partial() {
    if (seats_.status == TierStatus::counted) seats_.status = TierStatus::partial;
    if (seats_.status == TierStatus::partial) {
      seats_.certain = certain_seats(tier_, seats_.seats, contest_, counting_.contestants(), tests_);
    }
    const Seats left = counting_.book.left_on(tier_.id, contest_.area);
    if (left > 0 || !every_seat_is_certain()) counting_.leave_open_in(contest_, open(left, {}));
  }

  bool every_seat_is_certain() const {
    return seats_.status == TierStatus::partial &&
           std::accumulate(seats_.certain.begin(), seats_.certain.end(), Seats{0}) == seats_.seats;
  }

  Undecided open(Seats seats, Indices options) const {
    return {Reason::law_is_silent, tier_.id, contest_.area, seats, std::move(options), tier_.allocation_cite, {}};
  }
  // While votes are out, mark_partial() says once for all that it is they that leave seats open.
  void leave_all(Reason reason, Indices options) {
    if (!all_in(contest_)) return;
    Undecided undecided = open(seats_.seats, std::move(options));
    undecided.reason = reason;
    counting_.leave_open(std::move(undecided));
  }
  void leave_silent(law::Situation when, Seats seats, Indices options, const std::string& cite = "") {
    if (!all_in(contest_)) return;
    Undecided undecided = open(seats, std::move(options));
    if (!cite.empty()) undecided.cite = cite;
    counting_.leave_silent(contest_, tier_.silences, when, std::move(undecided));
  }

  // Drops whoever misses the threshold. False if its denominator is not known, and nothing can follow.
  bool apply(const law::Threshold& threshold) {
    if (threshold.in_each) return apply_in_each(threshold);
    auto test = test_threshold(threshold, contest_, counting_.contestants());
    const bool as_announced = !test && !contest_.announced_to_pass.empty();
    if (as_announced) test = announced_test();
    if (!test || (!as_announced && hides_too_much(threshold, *test))) {
      leave_all(Reason::figure_not_published, admitted_);
      return false;
    }
    const bool others_may_pass = !as_announced && may_hide_passing(*test, contest_, counting_.contestants());
    if (as_announced || others_may_pass) seats_.status = TierStatus::passing_as_announced;
    counting_.add_step(tier_.id, contest_.area, threshold.cite, ThresholdStep{threshold, *test, as_announced});
    admitted_ = passed_of(*test);
    if (law::has_relief(threshold)) relief_ = &threshold;
    tests_.push_back(std::move(*test));
    return true;
  }

  // Could a list whose votes were not published pass, or be the next by votes, and nobody says who did?
  bool hides_too_much(const law::Threshold& threshold, const ThresholdTest& test) const {
    if (may_hide_passing(test, contest_, counting_.contestants())) return contest_.announced_to_pass.empty();
    const bool next_matters =
        threshold.rescue ? passed_of(test).size() == 1 || !threshold.seats_below.empty() : law::has_relief(threshold);
    return next_matters && has_unpublished_competitor(contest_, counting_.contestants());
  }

  // Of those who compete, whoever is over the bar; nobody without votes.
  Indices passed_of(const ThresholdTest& test) const {
    Indices passed;
    for (const Bar& bar : test.bars) {
      const bool still_in = std::ranges::find(admitted_, bar.contestant) != admitted_.end();
      if (bar.passed && bar.votes > 0 && still_in) passed.push_back(bar.contestant);
    }
    std::ranges::sort(passed);
    return passed;
  }

  // A threshold that has to be reached in every area of a kind.
  bool apply_in_each(const law::Threshold& threshold) {
    std::vector<std::pair<std::string, ThresholdTest>> tests;
    for (const Area& area : counting_.election.areas) {
      if (area.kind != *threshold.in_each || area.apart) continue;
      const Contest* contest = counting_.round(tier_.ballot, area.id, 1);
      const bool counted = contest != nullptr && all_in(*contest);
      const auto test = counted ? test_threshold(threshold, *contest, counting_.contestants()) : std::nullopt;
      if (!test) return pass_as_announced(threshold);
      tests.emplace_back(area.id, *test);
    }
    if (tests.empty()) return pass_as_announced(threshold);
    for (const auto& [area, test] : tests) {
      counting_.add_step(tier_.id, area, threshold.cite, ThresholdStep{threshold, test, false});
      for (const Bar& bar : test.bars) {
        if (!bar.exempt && (!bar.passed || bar.votes == 0)) std::erase(admitted_, bar.contestant);
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

  // --- lists that missed the threshold and still get seats ---

  // Others are admitted first: a list has seats below the threshold only if it is not admitted. False if who is
  // admitted, or what is left to divide, is not plain.
  bool apply_relief() {
    const bool announced = seats_.status == TierStatus::passing_as_announced;  // and with it whoever is admitted
    if (relief_->admit_more && !announced && !admit_more(*relief_->admit_more)) return false;
    if (relief_->rescue && admitted_.size() == 1 && !find_runner_up()) return false;
    return relief_->seats_below.empty() || give_seats_below();
  }

  // Lists that get seats by their share; they leave the others so many fewer.
  bool give_seats_below() {
    if (seats_.status == TierStatus::passing_as_announced) {  // the share is not known
      leave_all(Reason::figure_not_published, admitted_);
      return false;
    }
    std::vector<SeatsBelowStep> steps;
    for (std::size_t rule = 0; rule < relief_->seats_below.size(); ++rule) steps.push_back(seats_below(rule));
    for (const SeatsBelowStep& step : steps) {
      to_divide_ -= step.rule.seats * static_cast<Seats>(step.contestants.size());
    }
    for (SeatsBelowStep& step : steps) add_seats_below(std::move(step));
    if (to_divide_ >= 0) return true;
    leave_silent(law::Situation::too_many_seats_below, seats_.seats, {}, relief_->seats_below[0].cite);
    return false;
  }

  void add_seats_below(SeatsBelowStep step) {
    if (step.contestants.empty()) return;
    const Indices contestants = step.contestants;
    const Seats seats = step.rule.seats;
    const std::string cite = step.rule.cite;
    counting_.add_step(tier_.id, contest_.area, cite, std::move(step));
    if (to_divide_ < 0) return;  // more than there are: nobody gets any
    for (const std::size_t contestant : contestants) counting_.give(tier_.id, contest_.area, contestant, seats);
  }

  SeatsBelowStep seats_below(std::size_t rule) const {
    const ThresholdTest& test = tests_.back();
    SeatsBelowStep step{relief_->seats_below[rule], {}};
    for (const Bar& bar : test.bars) {
      const bool admitted = std::ranges::find(admitted_, bar.contestant) != admitted_.end() ||
                            (runner_up_ && runner_up_->contestant == bar.contestant);
      if (!admitted && !bar.passed && bar.votes > 0 && rule_below(test, bar) == rule) {
        step.contestants.push_back(bar.contestant);
      }
    }
    return step;
  }

  // The first rule whose share the list has; rules stand from the largest share to the smallest.
  std::size_t rule_below(const ThresholdTest& test, const Bar& bar) const {
    std::size_t rule = 0;
    while (rule < relief_->seats_below.size() &&
           bar.votes < fewest_at_least(relief_->seats_below[rule].share, test.whole)) {
      ++rule;
    }
    return rule;
  }

  // Admits the next lists by votes until there are enough. Equal lists are admitted together where all but one of them
  // would not be enough. False if who is next is not plain, or if all the lists that there are are too few.
  bool admit_more(const law::AdmitMore& rule) {
    const Figure whole = denominator(rule.of, contest_, counting_.contestants());
    if (!whole) {
      leave_all(Reason::figure_not_published, admitted_);
      return false;
    }
    AdmitMoreStep step{rule, *whole, total_votes(votes_of(contest_, admitted_)), {}};
    for (auto next = ranked_votes(contest_, not_admitted()); !enough(step) && !next.empty() && next[0].votes > 0;
         next = ranked_votes(contest_, not_admitted())) {
      const Indices equal = first_by_votes(next);
      for (const std::size_t contestant : equal) {
        if (enough(step)) {
          leave_silent(law::Situation::runner_up_tie, to_divide_, equal, rule.cite);
          return false;
        }
        admit(contestant, step);
      }
    }
    const bool too_few = !enough(step);
    std::ranges::sort(admitted_);
    if (!step.admitted.empty()) counting_.add_step(tier_.id, contest_.area, rule.cite, std::move(step));
    if (too_few) leave_silent(law::Situation::too_few_admitted, to_divide_, admitted_, rule.cite);
    return !too_few;
  }

  void admit(std::size_t contestant, AdmitMoreStep& step) {
    step.admitted.push_back(contestant);
    step.together += contest_.tally.votes[contestant];
    admitted_.push_back(contestant);
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

  // The next list by votes. False if several are equal, or nobody else has votes.
  bool find_runner_up() {
    const std::vector<RankedVotes> ranked = others();
    if (ranked.empty() || ranked[0].votes == 0) {
      leave_silent(law::Situation::too_few_admitted, to_divide_, admitted_, relief_->rescue->cite);
      return false;
    }
    if (ranked.size() > 1 && ranked[0].votes == ranked[1].votes) {
      leave_silent(law::Situation::runner_up_tie, to_divide_, first_by_votes(ranked), relief_->rescue->cite);
      return false;
    }
    runner_up_ = ranked[0];
    return true;
  }

  void divide_with_runner_up(const RankedVotes& second) {
    const std::size_t passed = admitted_[0];
    const law::Rescue& rescue = *relief_->rescue;
    const Votes votes = contest_.tally.votes[passed];
    const SinglePassingList arithmetic = single_passing_list(votes, second.votes, to_divide_, rescue);
    counting_.add_step(tier_.id, contest_.area, rescue.cite,
                       RescueStep{rescue, passed, second.contestant, votes, second.votes, to_divide_, arithmetic});
    if (arithmetic.left_over < 0) {
      return leave_silent(law::Situation::too_many_seats, to_divide_, {passed, second.contestant});
    }
    const Allotment allotment = to_allotment(arithmetic);
    counting_.give(tier_.id, contest_.area, passed, allotment.seats[0]);
    counting_.give(tier_.id, contest_.area, second.contestant, allotment.seats[1]);
  }

  void give(const Allotment& allotment) {
    add_method_step(allotment);
    if (allotment.unallotted < 0) return leave_silent(law::Situation::too_many_seats, to_divide_, admitted_);
    for (std::size_t i = 0; i < admitted_.size(); ++i) {
      counting_.give(tier_.id, contest_.area, admitted_[i], allotment.seats[i]);
    }
    if (allotment.open > 0) settle(allotment);
    if (allotment.unallotted > 0) {
      leave_silent(law::Situation::seats_left_over, allotment.unallotted, admitted_);
    }
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
    if (!all_in(contest_)) return;
    for (const std::size_t i : counting_.settle(tier_, tier_.allocation_cite, contest_, equal, allotment.open)) {
      counting_.give(tier_.id, contest_.area, i, 1);
    }
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
  Seats to_divide_;                         // seats less those of lists below the threshold
  Indices admitted_;                        // who competes, in the election's order
  std::vector<ThresholdTest> tests_;        // of the thresholds of the whole, in their order
  const law::Threshold* relief_ = nullptr;  // that admits lists below it; there is at most one
  std::optional<RankedVotes> runner_up_;    // admitted beside the only list that passed
};

}  // namespace

void count_list_tier(Counting& counting, const law::Tier& tier, TierResult& seats) {
  const auto areas = counting.areas_of(tier.ballot);
  const Contest* contest = areas.empty() ? nullptr : counting.round(tier.ballot, areas[0], 1);
  if (contest != nullptr && any_in(*contest)) return ListTier(counting, tier, *contest, seats).count();
  seats.status = TierStatus::not_counted;
  counting.book.open_page(tier.id, "", seats.seats);
  Undecided open{Reason::votes_not_published, tier.id, "", seats.seats, {}, "", {}};
  contest == nullptr ? counting.leave_open(std::move(open)) : counting.leave_open_in(*contest, std::move(open));
}

}  // namespace saylau::count
