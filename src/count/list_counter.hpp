// A list tier counted again and again: the rules of count_list_tier without the working.
//
// The law of the tier is looked at once. A count then is a few passes over the votes: the denominators, the bar of each
// threshold in whole votes, who is over it, the seats. Nothing is allocated where seats go by largest remainders;
// whatever is rare (one list alone over the bar, a tie) takes the same functions as count() does. Integers only: the
// seats are those of count(), for every vector of votes (tests/count/list_counter_test.cpp: a million random elections
// of each method).
//
// Cost: about 60 ns for 8 lists by largest remainders; grows with lists x seats left over.
#pragma once

#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "count/methods/largest_remainder.hpp"
#include "law/law.hpp"
#include "votes/election.hpp"

namespace saylau::count {

class ListCounter {
 public:
  // Why a tier cannot be counted from the votes of one contest alone.
  enum class Obstacle {
    not_a_list_tier,
    threshold_in_each_area,  // the votes of each area would be needed
    figure_not_published,    // a denominator needs a figure that the contest does not have
  };

  // `contest` says who is on the ballot, and which ballots stand beside the votes in a denominator (invalid ones,
  // registered voters): they stay as they are, whatever votes are counted.
  static std::expected<ListCounter, Obstacle> compile(const law::Law& law, const law::Tier& tier,
                                                      const Contest& contest,
                                                      const std::vector<Contestant>& contestants, Seats seats);

  // The number of contestants on the ballot, *against all* among them: the length of `votes`.
  std::size_t size() const { return on_ballot_.size(); }
  Seats seats() const { return seats_; }

  // Fills `to` with the seats of each, in the order of the ballot, and returns how many are left open: by a tie that
  // the law does not settle without people, or where the law is silent. Votes are not negative.
  Seats count(std::span<const Votes> votes, std::span<Seats> to);

  // May this one take a seat? (Against all may not.)
  bool competes(std::size_t i) const { return competes_[i]; }

 private:
  struct Bar {
    law::Threshold threshold;
    Votes beside = 0;     // ballots that count in the denominator and are nobody's votes
    bool votes = true;    // does the denominator hold the votes? (registered voters do not)
    bool against = true;  // and those against all?
  };

  ListCounter() = default;
  static std::optional<Bar> bar_of(const law::Threshold& threshold, law::Denominator of, const Contest& contest);
  void make_room(const Contest& contest, const std::vector<Contestant>& contestants);
  std::optional<Obstacle> add_bar(const law::Threshold& threshold, const Contest& contest);
  Votes whole_of(const Bar& bar) const { return bar.beside + (bar.votes ? (bar.against ? valid_ : own_) : 0); }
  void sum(std::span<const Votes> votes);
  void apply(const Bar& bar, std::span<const Votes> votes);
  bool apply_relief(std::span<const Votes> votes, std::span<Seats> to);
  bool give_below(std::span<const Votes> votes, std::span<Seats> to);
  bool find_runner_up(std::span<const Votes> votes);
  bool admit_more(std::span<const Votes> votes);
  std::optional<std::size_t> next_admitted(std::span<const Votes> votes, bool& tied) const;
  Seats divide(std::span<const Votes> votes, std::span<Seats> to);
  Seats divide_by(const QuotaRatio& quota, std::span<const Votes> votes);
  Seats largest_remainders(std::span<const Votes> votes, std::span<Seats> to);
  bool give_without_ties(const QuotaRatio& quota, Seats given, std::span<Seats> to);
  Votes largest_key(std::size_t lists) const;
  Seats give_with_ties(Seats given, std::span<const Votes> votes, std::span<Seats> to);
  Seats by_method(std::span<const Votes> votes, std::span<Seats> to);
  Seats divide_with_runner_up(std::span<const Votes> votes, std::span<Seats> to);
  Seats settle(std::span<const std::size_t> equal, Seats open, std::span<const Votes> votes, std::span<Seats> to) const;

  law::Tier tier_;
  std::string law_id_;
  std::vector<Contestant> on_ballot_;
  std::vector<char> competes_;
  std::vector<Bar> bars_;
  std::optional<Bar> relief_;  // the bar below which lists may be admitted or get seats; a law has at most one
  std::optional<Bar> more_;    // whose denominator the rule of admitting more looks at
  std::optional<Bar> quotas_;  // whose denominator whole quotas look at
  Seats seats_ = 0;
  bool silent_if_nobody_passes_ = false;

  // Of the count at hand.
  Votes valid_ = 0;  // votes of everybody
  Votes own_ = 0;    // of those who compete
  Seats to_divide_ = 0;
  std::optional<std::size_t> runner_up_;  // admitted beside the only list over the bar
  std::vector<std::size_t> admitted_;
  std::vector<Seats> wholes_;
  std::vector<Votes> remainders_;
  std::vector<Votes> keys_;  // by place among those admitted
  std::vector<std::size_t> winners_;
};

// Why seats do not follow from the votes of one contest, in words.
Names describe(ListCounter::Obstacle obstacle);

}  // namespace saylau::count
