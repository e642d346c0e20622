// One cell of a CSV file: from the bytes between two separators to what they say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "votes/share.hpp"

namespace saylau::package {

// Without blanks, tabs and carriage returns at its ends.
std::string_view trimmed(std::string_view text);

// Is the cell bare and free of quotation marks, or quoted from its first byte to its last, with every mark inside
// doubled? Anything else is a slip of the writer, after which the borders of cells cannot be trusted.
bool is_well_quoted(std::string_view raw);

// The text of a well quoted cell: without its quotation marks, doubled ones single.
std::string unquoted(std::string_view raw);

// A count as it is printed: digits, with blanks (also no-break and narrow ones) or dots as thousands separators.
// nullopt for anything else: a sign, a fraction, a group that is not of three digits, more than twelve digits, digits
// of another script.
std::optional<Votes> parse_count(std::string_view text);

// A count in a raw cell: quoted or not, with blanks around it. Plain digits take some nanoseconds.
std::optional<Votes> parse_count_cell(std::string_view raw);

}  // namespace saylau::package
