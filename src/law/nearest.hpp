// "Did you mean": the known word nearest to a mistyped one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace saylau {

// The number of insertions, deletions, substitutions and swaps of neighbours that turn a into b (bytes; optimal
// string alignment). Cost: |a| * |b|.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The word of `known` nearest to `word`, if at most a third of its letters (and never more than 3) differ.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known);

}  // namespace saylau
