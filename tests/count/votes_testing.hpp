// Small laws and elections for tests of the count, written as one would say them.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "count/count.hpp"
#include "law/law.hpp"
#include "votes/election.hpp"

namespace saylau::testing {

inline const Share kFivePercent{5, 100};

// A tier of `seats` list seats by a method, without threshold, with ties by registration.
inline law::Tier list_tier(Seats seats, law::Allocation allocation = law::LargestRemainder{law::Quota::hare}) {
  law::Tier tier;
  tier.id = "list";
  tier.ballot = "list";
  tier.seats = law::FixedSeats{seats};
  tier.allocation = allocation;
  tier.allocation_cite = "Art. 1";
  tier.ties = {{law::TieRule::earlier_registered, "Art. 2"}};
  return tier;
}

inline law::Rescue rescue(Seats at_least = 2) {
  return {Share{7, 10}, at_least, "Art. 3"};
}

inline law::Law law_of(law::Tier tier) {
  law::Law law;
  law.id = "xx/law";
  law.sha256 = "hash";
  law.ballots = {{"list", ContestantKind::party_list, AreaKind::nation, true, ""},
                 {"district", ContestantKind::candidate, AreaKind::district, true, ""},
                 {"president", ContestantKind::candidate, AreaKind::nation, true, ""},
                 {"question", ContestantKind::answer, AreaKind::nation, false, ""}};
  law.seats = law::seats_of(tier.seats, 0);
  law.tiers = {std::move(tier)};
  return law;
}

// Contestants "a", "b", "c", ... registered in that order, on one ballot; in "against" the last is *against all*.
inline std::vector<Contestant> contestants(std::size_t number, const std::string& ballot, ContestantKind kind,
                                           bool against = false) {
  std::vector<Contestant> all;
  for (std::size_t i = 0; i < number; ++i) {
    Contestant contestant;
    contestant.id = std::string(1, static_cast<char>('a' + i));
    contestant.name.english = contestant.id;
    contestant.kind = against && i + 1 == number ? ContestantKind::against_all : kind;
    contestant.registration = static_cast<int>(i) + 1;
    contestant.ballots = {ballot};
    all.push_back(contestant);
  }
  return all;
}

inline Contest contest(const std::string& ballot, const std::string& area, const std::vector<Votes>& votes,
                       int round = 1) {
  Contest contest;
  contest.ballot = ballot;
  contest.area = area;
  contest.round = round;
  contest.tally.votes = votes;
  for (std::size_t i = 0; i < votes.size(); ++i) contest.contestants.push_back(i);
  return contest;
}

inline Election list_election(const std::vector<Votes>& votes, bool against = false) {
  Election election;
  election.id = "xx/election";
  election.areas = {{"nation", {"Nation", "", ""}, AreaKind::nation, ""}};
  election.contestants = contestants(votes.size(), "list", ContestantKind::party_list, against);
  election.contests = {contest("list", "nation", votes)};
  return election;
}

// The seats that a list election gives under a law with one tier.
inline std::vector<Seats> seats(const law::Law& law, const std::vector<Votes>& votes, bool against = false) {
  return count::count(law, list_election(votes, against)).tiers[0].by_contestant;
}

}  // namespace saylau::testing
