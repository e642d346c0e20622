// The words by which headers tell what they are, in the languages of protocols, and Latin letters for other scripts.
#pragma once

#include <string>
#include <string_view>

namespace saylau::package {

// Does it speak of a figure of protocols, one that has a role here or none?
bool is_known_header(std::string_view header);

// Does it begin with a word for places, such as "Region code"?
bool names_a_place(std::string_view header);

// The role that a header's words speak of, or "". Particular roles are asked before general ones: "invalid votes" is
// not valid votes, "ballots issued outside the station" is not ballots issued.
std::string role_by_header(std::string_view header);

}  // namespace saylau::package
