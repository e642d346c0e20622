// The key `as_of` of a source and of a statement: when the figures were those that it has.
#pragma once

#include <optional>

#include "law/strict_toml.hpp"

namespace saylau::package {

// Nothing without the key. Errors: toml.type, toml.no-zone, package.as-of (before the day of the voting).
std::optional<Moment> read_as_of(TomlTable& table, const Date& voted);

}  // namespace saylau::package
