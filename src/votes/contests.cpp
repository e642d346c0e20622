#include "votes/contests.hpp"

#include <algorithm>

namespace saylau {

bool is_kind(const Election& election, const Contest& contest, AreaKind kind) {
  const Area* area = find_area(election.areas, contest.area);
  return area != nullptr && area->kind == kind;
}

const Contest* whole_contest(const Election& election, const std::string& ballot) {
  for (const Contest& contest : election.contests) {
    if (contest.ballot == ballot && is_kind(election, contest, AreaKind::nation)) return &contest;
  }
  return nullptr;
}

const Contest* main_contest(const Election& election, const std::string& ballot) {
  for (const Contest& contest : election.contests) {
    const bool same_ballot = ballot.empty() || contest.ballot == ballot;
    if (same_ballot && contest.round == 1 && is_kind(election, contest, AreaKind::nation)) return &contest;
  }
  return nullptr;
}

const Contest* last_round(const Election& election, const std::string& ballot, const std::string& area) {
  const Contest* last = nullptr;
  for (const Contest& contest : election.contests) {
    if (contest.ballot != ballot || contest.area != area) continue;
    if (last == nullptr || contest.round > last->round) last = &contest;
  }
  return last;
}

Figure took_part(const Contest& contest) {
  const Figure cast = cast_ballots(contest);
  return cast ? cast : contest.tally.issued;
}

std::vector<std::size_t> leaders(const Contest& contest) {
  if (!contest.unpublished.empty()) return {};
  Votes most = 1;
  std::vector<std::size_t> leaders;
  for (const std::size_t i : contest.contestants) {
    const Votes votes = contest.tally.votes[i];
    if (votes > most) leaders.clear();
    if (votes >= most) leaders.push_back(i);
    most = std::max(most, votes);
  }
  return leaders;
}

std::size_t party_of(std::span<const Contestant> contestants, std::size_t contestant) {
  const std::string& party = contestants[contestant].party;
  const auto found = std::ranges::find(contestants, party, &Contestant::id);
  return party.empty() || found == contestants.end() ? contestant
                                                     : static_cast<std::size_t>(found - contestants.begin());
}

}  // namespace saylau
