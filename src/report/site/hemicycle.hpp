// The chamber as a half circle, a dot for each seat.
#pragma once

#include <string>
#include <vector>

#include "report/site/markup.hpp"
#include "votes/share.hpp"

namespace saylau::report::site {

// A list's seats; an empty colour is drawn as a ring: nobody has the seat yet.
struct Bench {
  std::string name;
  std::string colour;
  Seats seats = 0;
};

// Where a seat is drawn, in a half circle of radius 1 around (0, 0): x from -1 to 1, y from 0 (front) to 1.
struct SeatPlace {
  double x = 0;
  double y = 0;
};
struct SeatPlan {
  std::vector<SeatPlace> places;  // from left to right as one walks around the half circle
  double radius = 0;              // of a dot, so that none touch
};

// Rows at equal distance, each with seats in proportion to its length; as few rows as dots of equal size allow.
SeatPlan seat_plan(Seats seats);

// An SVG drawing; `label` says all of it to whoever cannot see it. Benches stand from left to right.
Markup hemicycle(const std::vector<Bench>& benches, const std::string& label);

}  // namespace saylau::report::site
