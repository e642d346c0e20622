// Why this seat: the working in sentences, with the article behind each.
#pragma once

#include <optional>
#include <string>

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

std::string explain(const package::Package& package, const count::Result& result, const Question& question,
                    const Words& words, const Style& style);

}  // namespace saylau::report
