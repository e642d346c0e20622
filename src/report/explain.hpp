// Why this seat: the working in sentences, with the article behind each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// What is asked: everything, or one contestant, tier or seat (from 1, in the order in which they are given).
struct Question {
  std::optional<std::size_t> contestant;
  std::string tier;  // id of a tier or decision; "" for all
  Seats seat = 0;    // 0: not asked
};

// What a step says, and the article behind it.
struct Sentence {
  std::string text;
  std::string cite;   // as the law file has it
  bool open = false;  // it says what is undecided
};

// One step of the working in sentences, about everybody; what it compares in tables is left to whoever shows it.
std::vector<Sentence> explain_step(const package::Package& package, const count::Result& result,
                                   const count::Step& step, const Words& words);

// Everything asked, as a screen: sentences and tables.
std::string explain(const package::Package& package, const count::Result& result, const Question& question,
                    const Words& words, const Style& style);

}  // namespace saylau::report
