// What the parts of one count share while it runs: the law and the election they read, and the result they add to.
// Private to count/; nothing outlives a call of count().
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "count/count.hpp"

namespace saylau::count {

class Counting {
 public:
  Counting(const law::Law& law_of_count, const Election& votes, const Lots& drawn, Result& to_fill)
      : law(law_of_count), election(votes), lots(drawn), result(to_fill), book(votes.contestants.size()) {
    for (const Contest& contest : election.contests) contests_by_area_[contest.area].push_back(&contest);
  }

  const law::Law& law;
  const Election& election;
  const Lots& lots;
  Result& result;
  Book book;

  const std::vector<Contestant>& contestants() const { return election.contestants; }

  // The contest of a ballot in an area, its last round; nullptr if its votes were not published.
  const Contest* last_round(const std::string& ballot, const std::string& area) const;
  const Contest* round(const std::string& ballot, const std::string& area, int number) const;

  // Does the count look at the contest, rather than at the area above it or the areas below?
  bool looks_at(const Contest& contest) const;

  // The areas in which a ballot was voted on at its own level (nation, or each district).
  std::vector<std::string> areas_of(const std::string& ballot) const;

  // Is somebody in the race to its end? Votes of a round before may have counted.
  bool stands(std::size_t contestant) const { return contestants()[contestant].standing == Standing::stands; }

  // Was a second voting held between these, and all of them? While votes are out, whoever has none yet may only seem
  // not to stand.
  bool is_between(const Contest& again, std::span<const std::size_t> admitted) const;

  // Whoever may take a seat in the contest.
  std::vector<std::size_t> competitors(const Contest& contest) const;

  void add_step(const std::string& tier, const std::string& area, const std::string& cite, StepDetail detail);

  // Gives seats of a page of the book; the change belongs to the last step. False if the page has no such seats.
  bool give(const std::string& tier, const std::string& area, std::size_t contestant, Seats seats);

  // Elects somebody by name: the seat is the party's. False if there is no seat.
  bool elect(const std::string& tier, const std::string& area, std::size_t candidate);

  // Leaves something undecided, and its seats open in the book; for a silence of the law, with what its file says is
  // missing. Where some of the contest's votes are still out, it is they that leave it open, whatever it would be if
  // nothing more came in.
  void leave_open(Undecided undecided);
  void leave_open_in(const Contest& contest, Undecided undecided);
  void leave_silent(const Contest& contest, const std::vector<law::Silence>& silences, law::Situation when,
                    Undecided undecided);

  // What the rules of a tier or decision make of a tie for one seat; nothing is recorded.
  template <typename Part>
  TieSettlement settlement_of(const Part& part, const std::string& cite, const Contest& contest,
                              std::span<const std::size_t> equal) const {
    const TieRules rules{part.id, part.ties, part.silences, cite};
    return settle_tie(equal, 1, rules.ties, contestants(), context_of(rules, contest), lots);
  }

  // Settles a tie by the rules of a tier or decision and records it; the winners, or none if it stays open.
  template <typename Part>
  std::vector<std::size_t> settle(const Part& part, const std::string& cite, const Contest& contest,
                                  std::span<const std::size_t> equal, Seats seats) {
    return settle_by({part.id, part.ties, part.silences, cite}, contest, equal, seats);
  }

 private:
  std::unordered_map<std::string_view, std::vector<const Contest*>> contests_by_area_;

  struct TieRules {
    const std::string& id;
    const std::vector<law::TieBreak>& ties;
    const std::vector<law::Silence>& silences;
    const std::string& cite;
  };
  TieContext context_of(const TieRules& rules, const Contest& contest) const;
  std::vector<std::size_t> settle_by(const TieRules& rules, const Contest& contest, std::span<const std::size_t> equal,
                                     Seats seats);
};

void count_list_tier(Counting& counting, const law::Tier& tier, TierResult& seats);
void count_district_tier(Counting& counting, const law::Tier& tier, TierResult& seats);
void count_decision(Counting& counting, const law::Decision& decision);

// The votes of the named contestants, in their order.
std::vector<Votes> votes_of(const Contest& contest, std::span<const std::size_t> contestants);

// The named contestants with their votes, most votes first; equals in the order given.
std::vector<RankedVotes> ranked_votes(const Contest& contest, std::span<const std::size_t> contestants);

// Those with the most votes, of contestants ranked by them; nobody where there are no votes.
std::vector<std::size_t> first_by_votes(const std::vector<RankedVotes>& ranked);

}  // namespace saylau::count
