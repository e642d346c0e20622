#include "count/methods/method.hpp"

#include "count/methods/highest_averages.hpp"
#include "count/methods/largest_remainder.hpp"
#include "count/methods/plurality.hpp"

namespace saylau::count {

Allotment allot(const law::Allocation& allocation, std::span<const Votes> votes, Seats seats) {
  if (const auto* remainder = std::get_if<law::LargestRemainder>(&allocation)) {
    return largest_remainder(remainder->quota, votes, seats);
  }
  if (const auto* averages = std::get_if<law::HighestAverages>(&allocation)) {
    return highest_averages(averages->divisors, votes, seats);
  }
  if (std::holds_alternative<law::Plurality>(allocation)) return plurality(votes, seats);
  return {std::vector<Seats>(votes.size(), 0), {}, 0, seats};
}

}  // namespace saylau::count
