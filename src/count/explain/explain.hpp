// Why this seat: the working in sentences, with the article behind each, in the reader's language.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "count/result.hpp"
#include "votes/election.hpp"
#include "votes/words.hpp"

namespace saylau::explain {

// What is asked: everything, or one contestant, tier or seat (from 1, in the order in which they are given).
struct Question {
  std::optional<std::size_t> contestant;
  std::string tier;  // id of a tier or decision; "" for all
  Seats seat = 0;    // 0: not asked
};

struct Heading {
  std::string text;
};

// What a step says, and the article behind it.
struct Sentence {
  std::string text;
  std::string cite;   // as the law file has it
  bool open = false;  // it says what is undecided
};

// Here a step compares contestants in a table: who is above a threshold, whole quotas and remainders. How a table looks
// is the business of whoever shows it. The step is one of the result's.
struct Compared {
  const count::Step* step = nullptr;
};

using Part = std::variant<Heading, Sentence, Compared>;

// Everything asked, in the order in which it is read.
std::vector<Part> explain(const Election& election, const count::Result& result, const Question& question,
                          const Words& words);

// One step in sentences, about everybody; what it compares is left out.
std::vector<Sentence> explain_step(const Election& election, const count::Result& result, const count::Step& step,
                                   const Words& words);

}  // namespace saylau::explain
