// The figures of announcements (package/verify.hpp) as a reader would name and print them.
#pragma once

#include <string>

#include "count/explain/names.hpp"
#include "package/verify.hpp"

namespace saylau::report {

// "votes.amanat" -> "Votes: Amanat"; "winners.district/12" -> "Elected, district: No. 12". What is not known stays as
// it is.
std::string figure_name(const std::string& figure, const explain::ElectionNames& names, Language language);

// What was announced or counted of a figure: percentages and numbers as the language prints them, a winner by name.
std::string figure_value(const std::string& figure, const std::string& value, const explain::ElectionNames& names,
                         const Words& words);

}  // namespace saylau::report
