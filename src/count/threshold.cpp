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

// Does it pass, or miss, whatever the rest votes? Nobody, or everybody, of those who are out may vote for it.
bool is_certain(const law::Threshold& threshold, Votes votes, bool passed, const Contest& contest,
                const std::vector<Contestant>& contestants) {
  const Figure out = voters_out(contest);
  const Figure whole = largest_denominator(threshold.of, contest, contestants);
  if (!out || !whole) return false;
  const Votes fewest = fewest_at_least(threshold.share, *whole);
  return passed ? votes >= fewest : votes + *out < fewest;
}

}  // namespace

bool has_unpublished_competitor(const Contest& contest, const std::vector<Contestant>& contestants) {
  return std::ranges::any_of(contest.unpublished, [&](std::size_t i) { return may_win(contestants[i]); });
}

bool all_known(const Contest& contest, const std::vector<Contestant>& contestants) {
  return all_in(contest) && !has_unpublished_competitor(contest, contestants);
}

Figure denominator(law::Denominator of, const Contest& contest, const std::vector<Contestant>& contestants) {
  switch (of) {
    case law::Denominator::valid_votes:
      if (!contest.unpublished.empty()) return contest.tally.valid;
      return valid_votes(contest.tally);
    case law::Denominator::votes_for_contestants:
      if (has_unpublished_competitor(contest, contestants)) return std::nullopt;
      return votes_for_contestants(contest, contestants);
    case law::Denominator::ballots_cast:
      return cast_ballots(contest);
    case law::Denominator::registered_voters:
      return all_in(contest) ? contest.tally.registered : contest.reporting->registered;
  }
  return std::nullopt;
}

Figure largest_denominator(law::Denominator of, const Contest& contest, const std::vector<Contestant>& contestants) {
  const Figure now = denominator(of, contest, contestants);
  return of == law::Denominator::registered_voters ? now : sum(now, voters_out(contest));
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
    if (law::is_exempt(threshold, contestants[i])) {
      test.bars.push_back({i, votes, votes > 0, votes > 0 ? 0 : one, votes > 0 || all_in(contest), true});
      continue;
    }
    test.bars.push_back({i, votes, votes >= test.fewest, std::max<Votes>(0, test.fewest - votes),
                         is_certain(threshold, votes, votes >= test.fewest, contest, contestants), false});
  }
  std::ranges::stable_sort(test.bars, std::ranges::greater{}, &Bar::votes);
  return test;
}

}  // namespace saylau::count
