#include "count/methods/single_passing_list.hpp"

#include <algorithm>

namespace saylau::count {

SinglePassingList single_passing_list(Votes passed, Votes runner_up, Seats seats, const law::Rescue& rescue) {
  SinglePassingList step;
  step.quota = quota_of(law::Quota::hare, passed + runner_up, seats);
  step.passed = divide(passed, step.quota);
  step.reduced_numerator = Int128{runner_up} * seats * rescue.quotient_times.numerator;
  step.reduced_denominator = Int128{step.quota.numerator} * rescue.quotient_times.denominator;
  step.reduced_whole = static_cast<Seats>(step.reduced_numerator / step.reduced_denominator);
  step.runner_up = std::max(step.reduced_whole, rescue.seats_at_least);
  step.left_over = seats - step.passed.whole - step.runner_up;
  return step;
}

Allotment to_allotment(const SinglePassingList& step) {
  if (step.left_over < 0) return {{step.passed.whole, step.runner_up}, {}, 0, step.left_over};
  return {{step.passed.whole + step.left_over, step.runner_up}, {}, 0, 0};
}

}  // namespace saylau::count
