#include "votes/election.hpp"

namespace saylau {

namespace {

Figure sum(const Figure& a, const Figure& b) {
  return a && b ? Figure(*a + *b) : std::nullopt;
}

}  // namespace

Reporting operator+(const Reporting& a, const Reporting& b) {
  return {a.stations + b.stations, a.reported + b.reported, sum(a.registered, b.registered),
          sum(a.registered_of_reported, b.registered_of_reported)};
}

}  // namespace saylau
