#include "count/threshold.hpp"

#include <algorithm>

namespace saylau::count {

namespace {

Votes votes_for_contestants(const Contest& contest, const std::vector<Contestant>& contestants) {
  Votes sum = 0;
  for (const std::size_t i : contest.contestants) {
    if (may_win(contestants[i])) sum += contest.tally.votes[i];
  }
  return sum;
}

bool has_unpublished_competitor(const Contest& contest, const std::vector<Contestant>& contestants) {
  return std::ranges::any_of(contest.unpublished, [&](std::size_t i) { return may_win(contestants[i]); });
}

}  // namespace

Figure denominator(law::Denominator of, const Contest& contest, const std::vector<Contestant>& contestants) {
  switch (of) {
    case law::Denominator::valid_votes:
      if (!contest.unpublished.empty()) return contest.tally.valid;
      return valid_votes(contest.tally);
    case law::Denominator::votes_for_contestants:
      if (has_unpublished_competitor(contest, contestants)) return std::nullopt;
      return votes_for_contestants(contest, contestants);
    case law::Denominator::ballots_cast:
      return cast_ballots(contest.tally);
    case law::Denominator::registered_voters:
      return contest.tally.registered;
  }
  return std::nullopt;
}

bool may_hide_passing(const ThresholdTest& test, const Contest& contest, const std::vector<Contestant>& contestants) {
  if (!has_unpublished_competitor(contest, contestants)) return false;
  const Votes known = total_votes(contest.tally.votes) + contest.tally.uncounted.value_or(0);
  return !contest.tally.valid || *contest.tally.valid - known >= test.fewest;
}

std::optional<ThresholdTest> test_threshold(const law::Threshold& threshold, const Contest& contest,
                                            const std::vector<Contestant>& contestants) {
  const Figure whole = denominator(threshold.of, contest, contestants);
  if (!whole) return std::nullopt;
  const Votes one = 1;  // a share of nothing is reached by nobody without a vote
  ThresholdTest test{*whole, std::max(one, fewest_at_least(threshold.share, *whole)), {}};
  for (const std::size_t i : contest.contestants) {
    const bool hidden = std::ranges::find(contest.unpublished, i) != contest.unpublished.end();
    if (!may_win(contestants[i]) || hidden) continue;
    const Votes votes = contest.tally.votes[i];
    test.bars.push_back({i, votes, votes >= test.fewest, std::max<Votes>(0, test.fewest - votes)});
  }
  std::ranges::stable_sort(test.bars, std::ranges::greater{}, &Bar::votes);
  return test;
}

}  // namespace saylau::count
