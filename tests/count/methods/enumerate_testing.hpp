// Every small election, and random larger ones that have ties more often than chance would.
#pragma once

#include <rapidcheck.h>

#include <vector>

#include "votes/share.hpp"

namespace saylau::testing {

// Calls `use` with every vector of up to `lists` lists of 0 to `most` votes, and every number of seats from 0 to
// `house`.
template <typename Use>
void for_every_small_election(Use use, std::size_t lists = 4, Votes most = 6, Seats house = 6) {
  for (std::size_t number = 1; number <= lists; ++number) {
    std::vector<Votes> votes(number, 0);
    while (true) {
      for (Seats seats = 0; seats <= house; ++seats) use(votes, seats);
      std::size_t i = 0;
      while (i < number && votes[i] == most) votes[i++] = 0;
      if (i == number) break;
      ++votes[i];
    }
  }
}

struct RandomVotes {
  std::vector<Votes> votes;
  Seats seats = 0;
};

inline std::ostream& operator<<(std::ostream& out, const RandomVotes& random) {
  for (const Votes votes : random.votes) out << votes << " ";
  return out << "for " << random.seats;
}

}  // namespace saylau::testing

namespace rc {

// One list in three repeats an earlier list's votes, which makes exact ties.
template <>
struct Arbitrary<saylau::testing::RandomVotes> {
  static Gen<saylau::testing::RandomVotes> arbitrary() {
    return gen::exec([] {
      saylau::testing::RandomVotes random;
      const std::size_t lists = *gen::inRange<std::size_t>(1, 12);
      const saylau::Votes most = *gen::element<saylau::Votes>(10, 1000, 1'000'000'000);
      for (std::size_t i = 0; i < lists; ++i) {
        const bool repeat = i > 0 && *gen::inRange(0, 3) == 0;
        random.votes.push_back(repeat ? random.votes[*gen::inRange<std::size_t>(0, i)]
                                      : *gen::inRange<saylau::Votes>(0, most));
      }
      random.seats = *gen::inRange<saylau::Seats>(0, 60);
      return random;
    });
  }
};

}  // namespace rc
