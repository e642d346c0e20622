// The words that documents use for the values of a result: stable, for machines, always English.
#pragma once

#include <string_view>

#include "count/result.hpp"

namespace saylau::count {

std::string_view word(ContestantKind kind);
std::string_view word(TierStatus status);
std::string_view word(DecisionOutcome outcome);
std::string_view word(Outcome outcome);
std::string_view word(Reason reason);

}  // namespace saylau::count
