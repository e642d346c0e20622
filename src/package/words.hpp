// The words that documents use for the values of the model: stable, for machines, always English.
#pragma once

#include <string_view>

#include "count/result.hpp"
#include "package/check.hpp"
#include "package/verify.hpp"

namespace saylau::package {

std::string_view word(ContestantKind kind);
std::string_view word(count::TierStatus status);
std::string_view word(count::DecisionOutcome outcome);
std::string_view word(count::Outcome outcome);
std::string_view word(count::Reason reason);
std::string_view word(Severity severity);
std::string_view word(Agreement agreement);

}  // namespace saylau::package
