// The figures that every account of a result shows, screens and pages alike: who is listed and in which order, votes,
// shares of what, change, who is largest, what is open.
#pragma once

#include <optional>
#include <vector>

#include "count/result.hpp"
#include "package/check.hpp"
#include "package/package.hpp"

namespace saylau::report {

// A counted election. `previous` is the election before of the same body and its result, or null.
struct CountView {
  const package::Package& package;
  const law::Law& law;
  const count::Result& result;
  const std::vector<package::Finding>& findings;
  const package::Package* previous = nullptr;
  const count::Result* previous_result = nullptr;
};

class ResultFigures {
 public:
  explicit ResultFigures(const CountView& view);

  // The contest of the whole body on the ballot that divides seats among lists, or the first that has one; nullptr if
  // its votes were not published.
  const Contest* contest() const { return contest_; }

  bool has_tiers() const { return !view_.result.tiers.empty(); }

  // Whoever has votes or seats to show: by seats, then votes; against all last.
  std::vector<std::size_t> shown() const;
  bool stands(std::size_t i) const;
  Figure votes(std::size_t i) const;  // nothing if it does not stand in the contest, or was not published

  // What shares are shares of, and how much that is.
  law::Denominator share_of() const;
  Figure whole() const;

  // Seats against the election before; nothing without one, and for whoever may take none.
  // Of seats that were all filled then, by votes that were all in.
  bool has_change() const {
    return view_.previous_result != nullptr && has_tiers() && count::open_seats(*view_.previous_result) == 0;
  }
  std::optional<Seats> change(std::size_t i) const;
  std::optional<std::size_t> previous_index(std::size_t i) const;

  std::vector<std::size_t> largest_lists() const;  // several if they are equal; none if no list has a seat

  // The seats that a contestant has whatever is still out, and the list that has most of them (the first of equals).
  Seats certain_seats(std::size_t i) const;
  std::optional<std::size_t> most_certain() const;
  Seats needed_for_majority() const { return view_.result.seats / 2 + 1; }
  // Seats that somebody may yet get: not given, and not filled outside this count.
  Seats open_seats() const { return count::open_seats(view_.result); }

 private:
  // Of several that continue one list, the one with the most votes (or the first) is that list; the others are new.
  bool is_largest_successor(std::size_t i) const;

  const CountView view_;
  const std::vector<Contestant>& contestants_;
  const Contest* contest_;
};

}  // namespace saylau::report
