#include "lab/contests.hpp"

#include <algorithm>

namespace saylau::lab {

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

const Contest* last_round(const Election& election, const std::string& ballot, const std::string& area) {
  const Contest* last = nullptr;
  for (const Contest& contest : election.contests) {
    if (contest.ballot != ballot || contest.area != area) continue;
    if (last == nullptr || contest.round > last->round) last = &contest;
  }
  return last;
}

std::size_t party_of(const Election& election, std::size_t contestant) {
  const std::string& party = election.contestants[contestant].party;
  const auto found = std::ranges::find(election.contestants, party, &Contestant::id);
  return party.empty() || found == election.contestants.end()
             ? contestant
             : static_cast<std::size_t>(found - election.contestants.begin());
}

std::string_view describe(count::ListCounter::Obstacle obstacle) {
  switch (obstacle) {
    case count::ListCounter::Obstacle::not_a_list_tier:
      return "it does not divide seats among lists";
    case count::ListCounter::Obstacle::threshold_in_each_area:
      return "its threshold looks at each area";
    case count::ListCounter::Obstacle::figure_not_published:
      break;
  }
  return "a figure of its threshold, or the votes of a list, were not published";
}

}  // namespace saylau::lab
