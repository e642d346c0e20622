// A moment as a source writes it: what the clock of its place shows, and how far that clock is from UTC.
//
// Nothing here asks the machine for its zone: a moment is printed with the offset that it was written with.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "votes/date.hpp"

namespace saylau {

struct Moment {
  Date date;               // of the clock
  int second_of_day = 0;   // of the clock
  int offset_minutes = 0;  // of the clock from UTC: 300 for +05:00

  // By time: two clocks may show the same moment.
  friend std::strong_ordering operator<=>(const Moment& a, const Moment& b);
  friend bool operator==(const Moment& a, const Moment& b) { return (a <=> b) == 0; }
};

std::string to_text(const Moment& moment);  // "2024-06-03T02:00:00+05:00", "2024-06-02T21:00:00Z"

}  // namespace saylau
