// Turnout in a sentence.
#pragma once

#include <string>

#include "report/phrases.hpp"
#include "report/result_figures.hpp"

namespace saylau::report {

// Its figure alone, by the same choice: "54.21%", or "–".
std::string turnout_figure(const CountView& view, const Words& words);

// "Turnout 54.21% (...)": of ballots cast where they are known, else of those issued, else as announced, else that it
// is not known.
std::string turnout_line(const CountView& view, const Words& words);

}  // namespace saylau::report
