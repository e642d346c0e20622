#include "package/announced.hpp"

#include <fmt/format.h>

#include "count/count.hpp"

namespace saylau::package {

count::Announcements announcements(const Package& package) {
  count::Announcements announcements;
  for (const Statement& statement : package.statements) {
    if (statement.official) announcements.push_back({statement.seats, statement.winners});
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
