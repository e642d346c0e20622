// What an undecided thing is said in: a row of sentences for each reason, and one for each silence of a law.
#pragma once

#include "count/result.hpp"
#include "votes/wording.hpp"

namespace saylau::explain {

struct OpenWording {
  Wording seats;     // {0} where, {1} how many seats are open
  Wording no_seats;  // {0} where: a decision, or a tier whose seats are not known
  Wording among;     // {0} what was said, {1} between whom; not said of a reason that leaves no choice between them
  bool has_options = true;
  Wording areas{"{0}; not in: {1}", "{0}; түспегені: {1}", "{0}; не поступили: {1}"};  // {1} the areas it is about
};

const OpenWording& open_wording(count::Reason reason);

// What the law leaves unsaid, where its file does not say so in words of its own; a sentence without its full stop.
const Wording& silence_wording(law::Situation when);

}  // namespace saylau::explain
