#include "count/certain_seats.hpp"

#include <algorithm>

#include "count/methods/highest_averages.hpp"
#include "count/methods/largest_remainder.hpp"

namespace saylau::count {

namespace {

class CertainSeats {
 public:
  CertainSeats(const law::Tier& tier, Seats seats, const Contest& contest, const std::vector<Contestant>& contestants,
               Votes out)
      : tier_(tier), seats_(seats), contest_(contest), contestants_(contestants), out_(out) {}

  std::vector<Seats> find(const std::vector<ThresholdTest>& tests) const {
    std::vector<Seats> certain(contestants_.size(), 0);
    if (could_be_relieved()) return certain;
    for (const std::size_t i : contest_.contestants) {
      if (passes_for_certain(i, tests)) certain[i] = at_least(i, tests);
    }
    return certain;
  }

 private:
  bool could_be_relieved() const {
    return std::ranges::any_of(tier_.thresholds, [](const law::Threshold& threshold) {
      return law::has_relief(threshold) || threshold.in_each.has_value();
    });
  }

  static const Bar* bar_of(std::size_t contestant, const ThresholdTest& test) {
    const auto bar = std::ranges::find(test.bars, contestant, &Bar::contestant);
    return bar == test.bars.end() ? nullptr : &*bar;
  }

  bool passes_for_certain(std::size_t i, const std::vector<ThresholdTest>& tests) const {
    return may_win(contestants_[i]) && contest_.tally.votes[i] > 0 &&
           std::ranges::all_of(tests, [&](const ThresholdTest& test) {
             const Bar* bar = bar_of(i, test);
             return bar != nullptr && bar->passed && bar->certain;
           });
  }

  bool could_compete(std::size_t i, const std::vector<ThresholdTest>& tests) const {
    return may_win(contestants_[i]) && std::ranges::none_of(tests, [&](const ThresholdTest& test) {
             const Bar* bar = bar_of(i, test);
             return bar != nullptr && !bar->passed && bar->certain;
           });
  }

  // The votes of all that could compete, this list's first; the others with what is out added to each.
  std::vector<Votes> worst_case(std::size_t i, const std::vector<ThresholdTest>& tests) const {
    std::vector<Votes> votes = {contest_.tally.votes[i]};
    for (const std::size_t other : contest_.contestants) {
      if (other != i && could_compete(other, tests)) votes.push_back(contest_.tally.votes[other] + out_);
    }
    return votes;
  }

  Seats at_least(std::size_t i, const std::vector<ThresholdTest>& tests) const {
    if (const auto* averages = std::get_if<law::HighestAverages>(&tier_.allocation)) {
      return highest_averages(averages->divisors, worst_case(i, tests), seats_).seats[0];
    }
    const auto* remainder = std::get_if<law::LargestRemainder>(&tier_.allocation);
    const bool gives_whole_quotas =
        remainder != nullptr && (remainder->quota == law::Quota::hare || remainder->quota == law::Quota::droop);
    return gives_whole_quotas ? whole_quotas_of(i, remainder->quota, tests) : 0;
  }

  Seats whole_quotas_of(std::size_t i, law::Quota quota, const std::vector<ThresholdTest>& tests) const {
    Votes sum = out_;
    for (const std::size_t other : contest_.contestants) {
      if (could_compete(other, tests)) sum += contest_.tally.votes[other];
    }
    return divide(contest_.tally.votes[i], quota_of(quota, sum, seats_)).whole;
  }

  const law::Tier& tier_;
  Seats seats_;
  const Contest& contest_;
  const std::vector<Contestant>& contestants_;
  Votes out_;
};

}  // namespace

std::vector<Seats> certain_seats(const law::Tier& tier, Seats seats, const Contest& contest,
                                 const std::vector<Contestant>& contestants, const std::vector<ThresholdTest>& tests) {
  const Figure out = voters_out(contest);
  if (!out || !contest.unpublished.empty()) return std::vector<Seats>(contestants.size(), 0);
  return CertainSeats(tier, seats, contest, contestants, *out).find(tests);
}

}  // namespace saylau::count
