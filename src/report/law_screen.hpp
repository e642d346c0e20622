// A law in words, and two laws side by side.
#pragma once

#include <string>

#include "law/describe.hpp"
#include "law/law.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

std::string law_screen(const law::Law& law, const Words& words, const Style& style);

// The reform as a table: topic, before, after, article; only what differs. Long texts are broken at `width` columns.
std::string law_diff_screen(const law::Law& before, const law::Law& after, const Words& words, const Style& style,
                            std::size_t width = 118);

}  // namespace saylau::report
