// How close it was, on one screen.
#pragma once

#include <string>

#include "lab/margins.hpp"
#include "package/package.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// `every` prints all districts; else the ten closest.
std::string margins_screen(const package::Package& package, const lab::Margins& margins, bool every, const Words& words,
                           const Style& style);

}  // namespace saylau::report
