#include "package/announced.hpp"

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

}  // namespace saylau::package
