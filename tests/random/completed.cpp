#include <algorithm>
#include <map>

#include "tests/random/random_election.hpp"

namespace saylau::random {

namespace {

// Ballots of those who were out, added to one contest.
struct LateBallots {
  std::vector<Votes> votes;
  Votes invalid = 0;
};

class Completer {
 public:
  Completer(Election election, Choices& choices) : election_(std::move(election)), choices_(choices) {}

  // Contests of the parts of a nation first: their late ballots are the nation's.
  Election complete() {
    for (Contest& contest : election_.contests) {
      if (has_parts(contest)) continue;
      const std::optional<LateBallots> late = late_ballots(contest);
      if (late) add(contest, *late);
      if (late && contest.area != "nation") parts_[contest.ballot].push_back(*late);
    }
    for (Contest& contest : election_.contests) {
      if (!has_parts(contest)) continue;
      for (const LateBallots& late : parts_[contest.ballot]) add(contest, late);
      contest.reporting.reset();
    }
    return std::move(election_);
  }

 private:
  const Area* area_of(const Contest& contest) const { return find_area(election_.areas, contest.area); }

  // Is it the sum of contests of regions?
  bool has_parts(const Contest& contest) const {
    return contest.round == 1 && area_of(contest)->kind == AreaKind::nation &&
           std::ranges::any_of(election_.contests, [&](const Contest& other) {
             return other.ballot == contest.ballot && area_of(other)->kind == AreaKind::region;
           });
  }

  static Votes voters_out(const Contest& contest) {
    constexpr Votes kAnyNumber = 3000;  // where the voters are not known
    const Reporting& reporting = *contest.reporting;
    if (!reporting.registered || !reporting.registered_of_reported) return kAnyNumber;
    return *reporting.registered - *reporting.registered_of_reported;
  }

  // All for one, or something for everybody, or nobody votes.
  std::optional<LateBallots> late_ballots(const Contest& contest) {
    if (!contest.reporting) return std::nullopt;
    Votes left = voters_out(contest);
    LateBallots late{std::vector<Votes>(election_.contestants.size(), 0), 0};
    if (choices_.once_in(2) && !contest.contestants.empty()) {
      late.votes[choices_.one_of(contest.contestants)] = left;
      return late;
    }
    for (const std::size_t i : contest.contestants) {
      late.votes[i] = choices_.up_to(left);
      left -= late.votes[i];
    }
    late.invalid = choices_.up_to(left);
    return late;
  }

  static void add(Contest& contest, const LateBallots& late) {
    Votes valid = 0;
    for (std::size_t i = 0; i < late.votes.size(); ++i) {
      contest.tally.votes[i] += late.votes[i];
      valid += late.votes[i];
    }
    if (contest.tally.valid) *contest.tally.valid += valid;
    if (contest.tally.invalid) *contest.tally.invalid += late.invalid;
    if (contest.tally.cast) *contest.tally.cast += valid + late.invalid;
    if (contest.tally.registered && *contest.tally.registered < contest.tally.cast.value_or(0)) {
      contest.tally.registered = contest.tally.cast;
    }
    contest.reporting.reset();
  }

  Election election_;
  Choices& choices_;
  std::map<std::string, std::vector<LateBallots>> parts_;  // by ballot
};

}  // namespace

Election completed(const Election& election, Choices& choices) {
  return Completer(election, choices).complete();
}

}  // namespace saylau::random
