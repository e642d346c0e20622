#include "package/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "law/load_law.hpp"
#include "law/nearest.hpp"
#include "package/read_package.hpp"

namespace saylau::package {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kLawSuffix = ".toml";

std::vector<fs::path> children(const fs::path& folder) {
  std::vector<fs::path> children;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) children.push_back(entry.path());
  std::ranges::sort(children);
  return children;
}

// "country/name" for what stands two levels below `folder`.
template <typename Accept>
std::vector<std::string> ids_below(const fs::path& folder, Accept accept) {
  std::vector<std::string> ids;
  for (const fs::path& country : children(folder)) {
    for (const fs::path& path : children(country)) {
      if (accept(path)) ids.push_back(country.filename().string() + "/" + path.stem().string());
    }
  }
  return ids;
}

std::unexpected<Errors> no_such(const std::string& what, const std::string& id, const std::vector<std::string>& known) {
  const auto near = nearest(id, known);
  const std::string expected = fmt::format("an id that \"saylau list\" prints, or a path");
  return fail({"catalogue.no-such-" + what,
               {},
               fmt::format("no {} \"{}\"", what, id),
               near ? fmt::format("{}; did you mean \"{}\"?", expected, *near) : expected});
}

}  // namespace

fs::path Catalogue::file(const fs::path& name) const {
  std::error_code ignored;
  const bool own = built_in.empty() || fs::exists(home / name, ignored);
  return (own ? home : built_in) / name;
}

std::vector<std::string> Catalogue::laws() const {
  return ids_below(home / "laws", [](const fs::path& path) { return path.extension() == kLawSuffix; });
}

std::vector<std::string> Catalogue::elections() const {
  return ids_below(home / "elections", [](const fs::path& path) { return fs::exists(path / "election.toml"); });
}

Expected<law::Law> Catalogue::law(const std::string& id_or_file) const {
  const fs::path by_id = home / "laws" / (id_or_file + std::string(kLawSuffix));
  std::error_code ignored;
  if (fs::is_regular_file(by_id, ignored)) return law::load_law(by_id);
  if (fs::exists(id_or_file, ignored) || id_or_file.ends_with(kLawSuffix)) return law::load_law(id_or_file);
  return no_such("law", id_or_file, laws());
}

namespace {

Expected<fs::path> folder_of(const Catalogue& catalogue, const std::string& id_or_folder) {
  fs::path by_id = catalogue.home / "elections" / id_or_folder;
  std::error_code ignored;
  if (fs::exists(by_id / "election.toml", ignored)) return by_id;
  const bool is_path =
      fs::exists(id_or_folder, ignored) || id_or_folder.starts_with('.') || id_or_folder.starts_with('/');
  if (is_path) return fs::path(id_or_folder);
  return no_such("election", id_or_folder, catalogue.elections());
}

}  // namespace

Expected<Package> Catalogue::election(const std::string& id_or_folder, const law::Law& law,
                                      const Progress& progress) const {
  const auto folder = folder_of(*this, id_or_folder);
  if (!folder) return std::unexpected(folder.error());
  const auto rules =
      load_check_files(file("checks/protocol.toml"), file(fs::path("checks") / check_file_of(law.country)));
  if (!rules) return std::unexpected(rules.error());
  return load_package(*folder, law, *rules, progress);
}

Expected<Package> Catalogue::description(const std::string& id_or_folder) const {
  const auto folder = folder_of(*this, id_or_folder);
  if (!folder) return std::unexpected(folder.error());
  return load_description(*folder);
}

Catalogue find_catalogue(const fs::path& start, const fs::path& fallback) {
  if (const char* home = std::getenv("SAYLAU_HOME")) return {home, fallback};
  std::error_code ignored;
  for (fs::path folder = start; !folder.empty(); folder = folder.parent_path()) {
    if (fs::is_directory(folder / "laws", ignored) && fs::is_directory(folder / "elections", ignored))
      return {folder, fallback};
    if (folder == folder.parent_path()) break;
  }
  return {fallback, fallback};
}

}  // namespace saylau::package
