#include "votes/election.hpp"

#include <algorithm>

namespace saylau {

Reporting operator+(const Reporting& a, const Reporting& b) {
  Reporting both{a.stations + b.stations,           a.reported + b.reported,
                 sum(a.registered, b.registered),   sum(a.registered_of_reported, b.registered_of_reported),
                 a.stations == 0 ? b.unit : a.unit, a.out};
  std::ranges::copy(b.out, std::back_inserter(both.out));
  return both;
}

Reporting as_one_area(Reporting reporting, AreaKind kind) {
  reporting.reported = reporting.complete() ? 1 : 0;
  reporting.stations = 1;
  reporting.unit = kind;
  return reporting;
}

bool all_in(const Contest& contest) {
  return !contest.reporting || contest.reporting->complete();
}

bool any_in(const Contest& contest) {
  return !contest.reporting || contest.reporting->reported > 0;
}

Figure voters_out(const Contest& contest) {
  if (all_in(contest)) return 0;
  const Reporting& reporting = *contest.reporting;
  if (!reporting.registered || !reporting.registered_of_reported) return std::nullopt;
  return *reporting.registered - *reporting.registered_of_reported;
}

}  // namespace saylau
