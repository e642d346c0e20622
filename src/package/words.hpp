// The words that documents use for the values of the model: stable, for machines, always English.
#pragma once

#include <string_view>

#include "count/words.hpp"
#include "package/check.hpp"
#include "package/verify.hpp"

namespace saylau::package {

using count::word;

std::string_view word(Severity severity);
std::string_view word(SpecialKind kind);
std::string_view word(Agreement agreement);

// What the stations of a kind are called on screens.
Names name_of(SpecialKind kind);

}  // namespace saylau::package
