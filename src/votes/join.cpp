#include "votes/join.hpp"

#include <algorithm>
#include <string>

#include "votes/contests.hpp"

namespace saylau {

namespace {

class Joining {
 public:
  Joining(const Election& election, const std::vector<std::size_t>& joined) : election_(election), joined_(joined) {}

  Election join() {
    for (Contest& contest : election_.contests) join_in(contest);
    drop_later_rounds();
    return std::move(election_);
  }

 private:
  bool belongs(std::size_t contestant) const {
    return std::ranges::find(joined_, contestant) != joined_.end() ||
           std::ranges::find(joined_, party_of(election_.contestants, contestant)) != joined_.end();
  }

  void join_in(Contest& contest) {
    std::vector<std::size_t> members;
    for (const std::size_t i : contest.contestants) {
      if (belongs(i)) members.push_back(i);
    }
    if (members.size() < 2) return;
    const bool lists = is_kind(election_, contest, AreaKind::nation);
    const auto& votes = contest.tally.votes;
    const std::size_t one = lists ? *std::ranges::find_first_of(joined_, members)
                                  : *std::ranges::max_element(members, {}, [&](std::size_t i) { return votes[i]; });
    Votes together = 0;
    for (const std::size_t i : members) together += votes[i];
    for (const std::size_t i : members) contest.tally.votes[i] = i == one ? together : 0;
    std::erase_if(contest.contestants,
                  [&](std::size_t i) { return i != one && std::ranges::find(members, i) != members.end(); });
    if (!lists) changed_.push_back(contest.area);
  }

  // A second round between others than it would be now says nothing.
  void drop_later_rounds() {
    std::erase_if(election_.contests, [&](const Contest& contest) {
      return contest.round > 1 && std::ranges::find(changed_, contest.area) != changed_.end();
    });
  }

  Election election_;
  const std::vector<std::size_t>& joined_;
  std::vector<std::string> changed_;  // districts in which candidates were joined
};

}  // namespace

Election with_joined(const Election& election, const std::vector<std::size_t>& joined) {
  return Joining(election, joined).join();
}

}  // namespace saylau
