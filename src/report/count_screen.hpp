// The count of one election on one screen: what a newsroom pastes.
#pragma once

#include <string>
#include <vector>

#include "report/phrases.hpp"
#include "report/result_figures.hpp"
#include "report/style.hpp"

namespace saylau::report {

std::string count_screen(const CountView& view, const Words& words, const Style& style);

// The same as Markdown, with the table as a table.
std::string count_markdown(const CountView& view, const Words& words);

}  // namespace saylau::report
