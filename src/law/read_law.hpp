// Reading and checking a law file (docs/law-format.md).
#pragma once

#include <string>
#include <string_view>

#include "law/law.hpp"
#include "votes/error.hpp"

namespace saylau::law {

// A law from the text of its file; its hash is left to load_law(). Every mistake is reported, not only the first.
// Errors: those of law/strict_toml.hpp and law/check_law.hpp, and law.duplicate-silence.
Expected<Law> read_law(std::string_view text, const std::string& file);

}  // namespace saylau::law
