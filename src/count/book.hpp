// The book of seats: who holds which seats, by tier, area and contestant. No seat is given anywhere else.
//
// A tier has a page for each area in which its seats are given (the nation, or each district), with so many seats on
// it. Seats leave a page only by a typed change: given to a contestant, left open, or outside the count. A change for
// which a page has no seats is not made; it is kept as a discrepancy. When the book is closed every seat has left its
// page: given + open + outside is the magnitude of each page, and the pages make up the house; whatever does not add up
// is named. A count with a discrepancy is refused: nobody can have been given a seat too many, or one too few.
//
// Cost: a search among the pages of a tier for each change.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "votes/share.hpp"

namespace saylau::count {

struct Given {
  std::size_t contestant = 0;  // index into Election::contestants
  Seats seats = 0;
  bool operator==(const Given&) const = default;
};
struct LeftOpen {
  Seats seats = 0;
  bool operator==(const LeftOpen&) const = default;
};
struct LeftOutside {  // no vote of this election fills them
  Seats seats = 0;
  bool operator==(const LeftOutside&) const = default;
};
using SeatChange = std::variant<Given, LeftOpen, LeftOutside>;

Seats seats_of(const SeatChange& change);

// What does not add up: a page from which more was to go than it had, or that kept seats when the book was closed. For
// the house, `tier` and `area` are empty.
struct Discrepancy {
  std::string tier;
  std::string area;
  Seats magnitude = 0;
  Seats given = 0;
  Seats open = 0;
  Seats outside = 0;
  Seats refused = 0;  // seats of a change that was not made
  bool operator==(const Discrepancy&) const = default;
};

class Book {
 public:
  explicit Book(std::size_t contestants) : contestants_(contestants) {}

  // A page is opened once, before its first change.
  void open_page(const std::string& tier, const std::string& area, Seats magnitude);
  bool has_page(const std::string& tier, const std::string& area) const;

  // The seats that are still on a page; 0 if there is none.
  Seats left_on(const std::string& tier, const std::string& area) const;

  // True if the change was made. It is not, and becomes a discrepancy, if its seats are not positive or more than are
  // left on the page.
  bool enter(const std::string& tier, const std::string& area, const SeatChange& change);

  // The seats that each contestant holds in a tier.
  std::vector<Seats> held_in(const std::string& tier) const;

  // What does not add up; `house` 0 is a house whose size is not known.
  std::vector<Discrepancy> close(Seats house) const;

 private:
  struct Page {
    Discrepancy sums;
    std::vector<Seats> held;
  };
  static Seats left(const Discrepancy& sums) { return sums.magnitude - sums.given - sums.open - sums.outside; }

  std::size_t contestants_;
  std::map<std::pair<std::string, std::string>, Page> pages_;  // by tier and area
  std::vector<Discrepancy> refused_;
};

}  // namespace saylau::count
