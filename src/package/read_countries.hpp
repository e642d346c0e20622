// The names of countries: data/countries.toml.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "votes/contestant.hpp"
#include "votes/error.hpp"

namespace saylau::package {

using Countries = std::map<std::string, Names>;  // by code, "KZ"

// [[country]] tables with code, name, name_kk, name_ru. Errors: those of law/strict_toml.hpp, countries.duplicate-code.
Expected<Countries> read_countries(std::string_view text, const std::string& file);
Expected<Countries> load_countries(const std::filesystem::path& path);

// The code itself if there is no such country.
const std::string& country_name(const Countries& countries, const std::string& code, Language language);

}  // namespace saylau::package
