// The methods of allocation as a filter, for tests/differential/compare.py: a line in is
//
//   <quota or divisors> <seats> <votes of list 1> <votes of list 2> ...
//
// and a line out the seats of each list, then "tie <seats open> <lists equal>", "more than there are" or nothing.
#include <array>
#include <iostream>
#include <sstream>
#include <string>

#include "count/methods/method.hpp"

namespace {

using namespace saylau;

constexpr std::array<std::pair<std::string_view, law::Allocation>, 10> kMethods = {{
    {"hare", law::LargestRemainder{law::Quota::hare}},
    {"droop", law::LargestRemainder{law::Quota::droop}},
    {"hagenbach-bischoff", law::LargestRemainder{law::Quota::hagenbach_bischoff}},
    {"imperiali", law::LargestRemainder{law::Quota::imperiali}},
    {"dhondt", law::HighestAverages{law::Divisors::dhondt}},
    {"sainte-lague", law::HighestAverages{law::Divisors::sainte_lague}},
    {"modified", law::HighestAverages{law::Divisors::modified_sainte_lague}},
    {"adams", law::HighestAverages{law::Divisors::adams}},
    {"huntington-hill", law::HighestAverages{law::Divisors::huntington_hill}},
    {"danish", law::HighestAverages{law::Divisors::danish}},
}};

void answer(const std::string& line) {
  std::istringstream words(line);
  std::string name;
  Seats seats = 0;
  words >> name >> seats;
  std::vector<Votes> votes;
  for (Votes own = 0; words >> own;) votes.push_back(own);
  for (const auto& [method, allocation] : kMethods) {
    if (method != name) continue;
    const count::Allotment allotment = count::allot(allocation, votes, seats);
    for (const Seats own : allotment.seats) std::cout << own << ' ';
    if (allotment.open > 0) {
      std::cout << "tie " << allotment.open;
      for (const std::size_t i : allotment.equal) std::cout << ' ' << i;
    }
    if (allotment.unallotted != 0) std::cout << "left " << allotment.unallotted;
  }
  std::cout << '\n';
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) answer(line);
}
