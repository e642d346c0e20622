// What came of a decision and of a tier, each in a sentence, for every account of a result.
#pragma once

#include <string>

#include "report/phrases.hpp"
#include "report/result_figures.hpp"

namespace saylau::report {

// "Elected: ..." or "Adopted: ...", with "(as announced)" where votes do not show it.
std::string decision_line(const CountView& view, const count::DecisionResult& decision, const Words& words);

// Are some of the tier's seats, or who passed its threshold, known only from an announcement? Its seats carry a "*".
bool has_announced_part(const count::TierResult& tier);

// What a reader has to know of a tier's seats: that they are as announced, not counted, or outside this count; "" of a
// tier that is counted whole.
std::string tier_line(const CountView& view, const count::TierResult& tier, const Words& words);

// Who fills a tier that no vote fills.
std::string outside_by(const count::Result& result, const std::string& tier, Language language);

}  // namespace saylau::report
