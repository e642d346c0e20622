#include "package/announced.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "count/count.hpp"

namespace saylau::package {

namespace {

using SeatsOf = std::map<std::string, Seats>;  // by contestant

bool contradict(const SeatsOf& a, const SeatsOf& b) {
  return std::ranges::any_of(a, [&](const auto& entry) {
    const auto other = b.find(entry.first);
    return other != b.end() && other->second != entry.second;
  });
}

// Does another official statement of the same day give other seats in the tier?
bool is_contradicted(const Statement& statement, const std::string& tier, const Package& package) {
  return std::ranges::any_of(package.statements, [&](const Statement& other) {
    const auto seats = other.seats.find(tier);
    return other.official && other.date == statement.date && seats != other.seats.end() &&
           contradict(seats->second, statement.seats.at(tier));
  });
}

}  // namespace

count::Announcements announcements(const Package& package) {
  std::vector<const Statement*> official;
  for (const Statement& statement : package.statements) {
    if (statement.official) official.push_back(&statement);
  }
  std::ranges::stable_sort(official, std::ranges::greater{}, [](const Statement* s) { return s->date; });
  count::Announcements announcements;
  for (const Statement* statement : official) {
    announcements.push_back({statement->seats, statement->winners});
    std::erase_if(announcements.back().seats,
                  [&](const auto& tier) { return is_contradicted(*statement, tier.first, package); });
  }
  return announcements;
}

count::Result count_package(const law::Law& law, const Package& package, const count::Lots& lots) {
  count::Result result = count::count(law, package.election, package.size, lots);
  count::show_as_announced(result, package.election, announcements(package));
  return result;
}

Errors discrepancies(const count::Result& result) {
  Errors errors;
  for (const count::Discrepancy& found : result.discrepancies) {
    errors.push_back(
        {"count.does-not-add-up",
         {result.election},
         fmt::format("{}{}{}: {} given, {} open, {} outside{}", found.tier.empty() ? "the house" : found.tier,
                     found.area.empty() ? "" : " in ", found.area, found.given, found.open, found.outside,
                     found.refused == 0 ? "" : fmt::format(", and {} more", found.refused)),
         fmt::format("the {} seats that there are", found.magnitude)});
  }
  return errors;
}

}  // namespace saylau::package
