#include "package/out_of_the_race.hpp"

#include <algorithm>
#include <utility>

namespace saylau::package {

void set_aside_votes(Contest& contest, const std::vector<Contestant>& contestants, const law::Law& law) {
  const law::Ballot* ballot = law::find_ballot(law, contest.ballot);
  if (ballot == nullptr || !ballot->withdrawn_votes) return;
  Tally& tally = contest.tally;
  const auto is_out = [&](std::size_t i) {
    return contestants[i].standing != Standing::stands && contest.round >= contestants[i].out_from_round;
  };
  for (const std::size_t i : contest.contestants) {
    if (!is_out(i)) continue;
    const Votes votes = std::exchange(tally.votes[i], 0);
    contest.set_aside.push_back({i, votes});
    if (!ballot->withdrawn_votes->invalid) {
      tally.uncounted = tally.uncounted.value_or(0) + votes;
      continue;
    }
    if (tally.invalid) *tally.invalid += votes;
    if (tally.valid) *tally.valid -= votes;
  }
  std::erase_if(contest.contestants, is_out);
}

void add_unopposed(Package& package) {
  Election& election = package.election;
  for (const Unopposed& alone : package.unopposed) {
    const auto who = std::ranges::find(election.contestants, alone.contestant, &Contestant::id);
    Contest contest;
    contest.ballot = alone.ballot;
    contest.area = alone.area;
    contest.contestants = {static_cast<std::size_t>(who - election.contestants.begin())};
    contest.tally.votes.assign(election.contestants.size(), 0);
    contest.unopposed = true;
    election.contests.push_back(std::move(contest));
  }
}

}  // namespace saylau::package
