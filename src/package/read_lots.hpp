// Reading the outcome of lots drawn by people (--lots FILE).
#pragma once

#include <filesystem>
#include <string_view>

#include "count/lot.hpp"
#include "votes/error.hpp"

namespace saylau::package {

// The lots of a TOML file with one [[lot]] for each. Errors: those of law/strict_toml.hpp; lots.drawn (somebody drawn
// who was not among the equals, or nobody).
Expected<count::Lots> read_lots(std::string_view text, const std::string& file);
Expected<count::Lots> load_lots(const std::filesystem::path& path);

}  // namespace saylau::package
