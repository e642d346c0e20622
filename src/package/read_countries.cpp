#include "package/read_countries.hpp"

#include <fmt/format.h>

#include "law/strict_toml.hpp"
#include "law/text_file.hpp"

namespace saylau::package {

Expected<Countries> read_countries(std::string_view text, const std::string& file) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  Countries countries;
  for (TomlTable& table : root.required_tables("country")) {
    const std::string code = table.required_text("code");
    if (!countries.emplace(code, table.names("name")).second) {
      table.error("countries.duplicate-code", table.place_of("code"), fmt::format("a second country \"{}\"", code),
                  "each country once");
    }
    table.refuse_other_keys();
  }
  root.refuse_other_keys();
  if (!errors.empty()) return std::unexpected(errors);
  return countries;
}

Expected<Countries> load_countries(const std::filesystem::path& path) {
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  return read_countries(*text, path.string());
}

const std::string& country_name(const Countries& countries, const std::string& code, Language language) {
  const auto known = countries.find(code);
  return known == countries.end() ? code : known->second.in(language);
}

}  // namespace saylau::package
