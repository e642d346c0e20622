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
std::string_view word(SpecialKind kind);
std::string_view word(Agreement agreement);

// What the stations of a kind are called on screens.
Names name_of(SpecialKind kind);

}  // namespace saylau::package
