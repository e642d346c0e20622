// Many elections drawn, counted and tallied: how often each list got how many seats.
//
// Elections are drawn in blocks of 4,096. A block has its own random numbers (random.hpp) and its own sums; sums of
// whole numbers do not care about order, so the outcome depends on the seed and the number of elections, and on nothing
// else. Every election is counted by the list counter, which gives the seats of count() exactly: floating point draws
// votes, it never counts them.
//
// One tier of lists is drawn. The other tiers of the body keep the seats that they have.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "count/list_counter.hpp"
#include "lab/simulate/draw.hpp"
#include "lab/simulate/remaining.hpp"

namespace saylau::lab {

// Where votes come from.
using VoteSource = std::variant<VoteDrawer, RemainingStations>;

// The body that the tier belongs to, by places on the ballot.
struct Body {
  Seats seats = 0;
  std::vector<Seats> elsewhere;  // that each has in other tiers
};

struct SimulationOptions {
  std::uint64_t elections = 100'000;
  std::uint64_t seed = 1;
  unsigned threads = 0;                                    // 0: as many as the machine has
  std::vector<std::vector<std::size_t>> coalitions;        // places on the ballot
  std::function<void(std::size_t, std::size_t)> progress;  // elections done, of; called on the calling thread
};

struct Simulation {
  std::uint64_t elections = 0;
  std::uint64_t open = 0;                         // elections in which a tie or the law left a seat open
  std::vector<std::vector<std::uint64_t>> seats;  // by place: how often 0, 1, 2, ... seats of the tier
  std::vector<std::uint64_t> majority;            // by place: how often more than half of the body
  std::vector<std::uint64_t> coalitions;          // how often each of them had more than half together
};

Simulation simulate(const count::ListCounter& counter, const VoteSource& source, const Body& body,
                    const SimulationOptions& options);

// The smallest range that leaves at most (1 - part) / 2 of the elections below it, and as many above.
struct Interval {
  Seats lower = 0;
  Seats upper = 0;
  bool operator==(const Interval&) const = default;
};
Interval interval(const std::vector<std::uint64_t>& seats, double part);
double mean(const std::vector<std::uint64_t>& seats);

}  // namespace saylau::lab
