// Who is elected by name, in the districts of a tier.
#pragma once

#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"
#include "report/phrases.hpp"

namespace saylau::report {

// One line for each, in the order of the districts: "District 7: Name (Party)", with an asterisk where the seat is as
// announced. Where there are more than forty, one line for each contestant with the districts, most first.
std::vector<std::string> elected_lines(const package::Package& package, const count::Result& result,
                                       const Words& words);

}  // namespace saylau::report
