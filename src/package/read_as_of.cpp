#include "package/read_as_of.hpp"

#include <fmt/format.h>

namespace saylau::package {

std::optional<Moment> read_as_of(TomlTable& table, const Date& voted) {
  auto as_of = table.moment("as_of");
  if (!as_of || as_of->date >= voted) return as_of;
  table.error("package.as-of", table.place_of("as_of"), to_text(*as_of),
              fmt::format("a time on the day of the voting, {}, or after it", voted));
  return std::nullopt;
}

}  // namespace saylau::package
