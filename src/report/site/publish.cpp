#include "report/site/publish.hpp"

#include <fmt/format.h>
#include <stdlib.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <thread>

#include "count/json/election_json.hpp"
#include "package/announced.hpp"
#include "package/export_areas.hpp"
#include "package/export_csv.hpp"
#include "package/export_json.hpp"
#include "package/export_nist.hpp"
#include "report/charts/colours.hpp"
#include "report/charts/png.hpp"
#include "report/site/assets.hpp"
#include "report/site/election_page.hpp"
#include "report/site/in_script.hpp"
#include "report/site/index_page.hpp"

namespace saylau::report::site {

namespace {

namespace fs = std::filesystem;

constexpr const char* kMark = ".saylau-site";

std::string path_of(const Page& page, const SiteWords& words) {
  return std::string(words.code()) + "/" + page.path;
}

// What the law lab counts from: saylauElection({ law, law_sha256, colours, election }).
std::string lab_data(const SiteElection& election) {
  using Json = nlohmann::ordered_json;
  const count::ElectionDocument document{election.package.election, election.package.size,
                                         package::announcements(election.package)};
  const Json json = {{"law", election.law_text},
                     {"law_sha256", election.law.sha256},
                     {"colours", colours_of(election.package.election.contestants)},
                     {"election", count::election_json(document)}};
  return "saylauElection(" + in_script(json) + ");\n";
}

std::string data_of(const SiteElection& election) {
  return "data/" + election.id() + "/";
}

Expected<std::vector<SiteFile>> election_files(const Site& site, const SiteElection& election) {
  std::vector<SiteFile> files;
  for (const Language language : languages()) {
    const SiteWords words(language);
    const Page page = election_page(site, election, words);
    files.push_back({path_of(page, words), print(page, site, words)});
    for (const Page& frame : embedded_pages(site, election, words)) {
      files.push_back({path_of(frame, words), print(frame, site, words)});
    }
  }
  const std::string data = data_of(election);
  files.push_back({data + "result.json", package::to_json(election.package, election.result, election.findings)});
  files.push_back({data + "result.csv", package::to_csv(election.package, election.result)});
  files.push_back({data + "result.nist.json", package::to_nist(election.law, election.package, election.result)});
  files.push_back({data + "lab.js", lab_data(election)});
  const AreaContests areas = areas_of(election.package);
  if (!areas.contests.empty()) files.push_back({data + "areas.csv", package::areas_csv(election.package, areas.kind)});
  if (!stations_by_region(election.package)) return files;
  auto stations = station_files(election.package, data);
  if (!stations) return stations;
  std::ranges::move(*stations, std::back_inserter(files));
  return files;
}

// The images for other sites' previews.
Expected<std::vector<SiteFile>> card_files(const Site& site) {
  std::vector<SiteFile> files;
  for (const SiteElection& election : site.elections) {
    auto image = to_png(card(site, election), 1);
    if (!image) return std::unexpected(image.error());
    files.push_back({data_of(election) + "card.png", std::move(*image)});
  }
  return files;
}

void add_common(std::vector<SiteFile>& files, const Site& site) {
  for (const Language language : languages()) {
    const SiteWords words(language);
    const Page index = index_page(site, words);
    files.push_back({path_of(index, words), print(index, site, words)});
  }
  for (const Asset& asset : assets()) files.push_back({"assets/" + std::string(asset.name), std::string(asset.bytes)});
  files.push_back({"robots.txt", "User-agent: *\nAllow: /\n"});
  files.push_back({"index.html", print_door()});
}

// The mark of a site lists its files: whatever else is in the folder is somebody's.
std::string mark_of(const std::vector<SiteFile>& files) {
  std::string mark = "Made by saylau publish, which replaces the folder as a whole. Its files:\n";
  for (const SiteFile& file : files) mark += file.path + "\n";
  return mark;
}

std::set<std::string> listed(const fs::path& folder) {
  std::set<std::string> files = {kMark};
  std::ifstream mark(folder / kMark);
  std::string line;
  std::getline(mark, line);
  while (std::getline(mark, line)) files.insert(line);
  return files;
}

// A file in the folder that no site of ours has, or the folder itself if it cannot be read through; nothing if all of
// it is ours.
std::optional<fs::path> file_of_others(const fs::path& folder) {
  std::error_code code;
  if (!fs::exists(folder, code)) return std::nullopt;
  const std::set<std::string> ours = listed(folder);
  for (fs::recursive_directory_iterator entry(folder, code), end; entry != end; entry.increment(code)) {
    std::error_code ignored;
    fs::path path = entry->path().lexically_relative(folder);
    if (!entry->is_directory(ignored) && !ours.contains(path.generic_string())) return path;
  }
  return code ? std::optional(folder) : std::nullopt;
}

std::unexpected<Errors> cannot_write(const fs::path& path, const std::string& why) {
  return fail({"publish.write", {path.string()}, why, "a folder that can be written to"});
}

Expected<void> write_file(const fs::path& path, const std::string& bytes) {
  std::error_code code;
  fs::create_directories(path.parent_path(), code);
  if (code) return cannot_write(path.parent_path(), code.message());
  std::ofstream stream(path, std::ios::binary);
  stream << bytes;
  stream.close();
  if (!stream) return cannot_write(path, "a file that was not written whole");
  return {};
}

// A new, empty folder beside another, under a name that nothing has.
Expected<fs::path> folder_beside(const fs::path& folder) {
  std::error_code code;
  fs::create_directories(folder.parent_path(), code);
  std::string name = (folder.parent_path() / ("." + folder.filename().string() + "-XXXXXX")).string();
  if (mkdtemp(name.data()) == nullptr) return cannot_write(folder.parent_path(), "no room for a new folder");
  fs::permissions(name,
                  fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read |
                      fs::perms::others_exec,
                  code);
  return name;
}

// The new folder takes the place of the old one, which is there until it has.
Expected<void> exchange(const fs::path& fresh, const fs::path& folder) {
  std::error_code code;
  if (!fs::exists(folder, code)) {
    fs::rename(fresh, folder, code);
    return code ? Expected<void>(cannot_write(folder, code.message())) : Expected<void>();
  }
  const auto old = folder_beside(folder);
  if (!old) return std::unexpected(old.error());
  fs::rename(folder, *old, code);
  if (code) {
    std::error_code ignored;
    fs::remove(*old, ignored);
    return cannot_write(folder, code.message());
  }
  fs::rename(fresh, folder, code);
  if (code) {
    std::error_code ignored;
    fs::rename(*old, folder, ignored);
    return cannot_write(folder, code.message());
  }
  fs::remove_all(*old, code);
  return {};
}

Expected<void> write_files(const std::vector<SiteFile>& files, const fs::path& folder) {
  for (const SiteFile& file : files) {
    if (const auto written = write_file(folder / file.path, file.bytes); !written) return written;
  }
  return write_file(folder / kMark, mark_of(files));
}

}  // namespace

Expected<std::vector<SiteFile>> files_of(const Site& site) {
  if (assets().empty()) {
    return fail({"publish.no-assets",
                 {},
                 "a program that was built without the pages' scripts and style sheet",
                 "script/web, which makes them, then script/build"});
  }
  Expected<std::vector<SiteFile>> cards;
  std::jthread drawing([&] { cards = card_files(site); });
  std::vector<SiteFile> files;
  add_common(files, site);
  for (const SiteElection& election : site.elections) {
    auto part = election_files(site, election);
    if (!part) return part;
    std::ranges::move(*part, std::back_inserter(files));
  }
  drawing.join();
  if (!cards) return cards;
  std::ranges::move(*cards, std::back_inserter(files));
  return files;
}

Expected<void> write_site(const std::vector<SiteFile>& files, const fs::path& folder, Others others) {
  const fs::path target = fs::absolute(folder.has_filename() ? folder : folder.parent_path()).lexically_normal();
  std::error_code ignored;
  if (fs::exists(target, ignored) && !fs::is_directory(target, ignored)) {
    return fail({"publish.folder", {target.string()}, "a file", "a folder, or a name that is free"});
  }
  if (const auto other = file_of_others(target); other && others == Others::refuse) {
    return fail({"publish.folder",
                 {target.string()},
                 fmt::format("\"{}\", which is no file of a published site", other->string()),
                 "an empty folder, a new name, or --force, which removes what is there"});
  }
  const auto fresh = folder_beside(target);
  if (!fresh) return std::unexpected(fresh.error());
  auto done = write_files(files, *fresh);
  if (done) done = exchange(*fresh, target);
  if (!done) fs::remove_all(*fresh, ignored);
  return done;
}

}  // namespace saylau::report::site
