#include "votes/election.hpp"

namespace saylau {

Reporting operator+(const Reporting& a, const Reporting& b) {
  return {a.stations + b.stations, a.reported + b.reported, sum(a.registered, b.registered),
          sum(a.registered_of_reported, b.registered_of_reported)};
}

}  // namespace saylau
