#include "report/site/publish.hpp"

#include <fmt/format.h>

#include <atomic>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "count/json/election_json.hpp"
#include "package/announced.hpp"
#include "package/export_areas.hpp"
#include "package/export_csv.hpp"
#include "package/export_json.hpp"
#include "package/export_nist.hpp"
#include "report/charts/png.hpp"
#include "report/site/assets.hpp"
#include "report/site/election_page.hpp"
#include "report/site/index_page.hpp"

namespace saylau::report::site {

namespace {

namespace fs = std::filesystem;

constexpr const char* kMark = ".saylau-site";

std::string path_of(const Page& page, const SiteWords& words) {
  return std::string(words.code()) + "/" + page.path;
}

// What the law lab counts from: saylauElection({ law, law_sha256, election }).
std::string lab_data(const SiteElection& election) {
  using Json = nlohmann::ordered_json;
  const count::ElectionDocument document{election.package.election, election.package.size,
                                         package::announcements(election.package)};
  const Json json = {{"law", election.law_text},
                     {"law_sha256", election.law.sha256},
                     {"election", Json::parse(count::to_json(document))}};
  std::string text = json.dump();
  for (std::size_t at = 0; (at = text.find('<', at)) != std::string::npos;) text.replace(at, 1, "\\u003c");
  return "saylauElection(" + text + ");\n";
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
  const std::string data = "data/" + election.id() + "/";
  files.push_back({data + "result.json", package::to_json(election.package, election.result, election.findings)});
  files.push_back({data + "result.csv", package::to_csv(election.package, election.result)});
  files.push_back({data + "result.nist.json", package::to_nist(election.law, election.package, election.result)});
  files.push_back({data + "lab.js", lab_data(election)});
  const AreaContests areas = areas_of(election.package);
  if (!areas.contests.empty()) files.push_back({data + "areas.csv", package::areas_csv(election.package, areas.kind)});
  auto image = to_png(card(site, election), 1);
  if (!image) return std::unexpected(image.error());
  files.push_back({data + "card.png", std::move(*image)});
  if (!stations_by_region(election.package)) return files;
  auto stations = station_files(election.package, data);
  if (!stations) return stations;
  std::ranges::move(*stations, std::back_inserter(files));
  return files;
}

void add_common(std::vector<SiteFile>& files, const Site& site) {
  for (const Language language : languages()) {
    const SiteWords words(language);
    files.push_back({path_of(index_page(site, words), words), print(index_page(site, words), site, words)});
  }
  for (const Asset& asset : assets()) files.push_back({"assets/" + std::string(asset.name), std::string(asset.bytes)});
  files.push_back({"robots.txt", "User-agent: *\nAllow: /\n"});
  files.push_back({kMark, "Made by saylau publish, which replaces this folder as a whole.\n"});
  files.push_back({"index.html",
                   "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>saylau</title>"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                   "<meta name=\"description\" content=\"Elections, counted by their law\">"
                   "<link rel=\"stylesheet\" href=\"assets/site.css?" +
                       version_of_assets() +
                       "\"></head>"
                       "<body class=\"bare\"><main class=\"door\"><h1>saylau</h1><ul>"
                       "<li><a lang=\"kk\" href=\"kk/index.html\">Қазақша</a></li>"
                       "<li><a lang=\"ru\" href=\"ru/index.html\">Русский</a></li>"
                       "<li><a lang=\"en\" href=\"en/index.html\">English</a></li></ul></main></body></html>\n"});
}

bool is_ours_or_empty(const fs::path& folder) {
  std::error_code ignored;
  return !fs::exists(folder, ignored) || fs::is_empty(folder, ignored) || fs::exists(folder / kMark, ignored);
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

// The new folder takes the place of the old one.
Expected<void> exchange(const fs::path& fresh, const fs::path& folder) {
  const fs::path old = folder.string() + ".old";
  std::error_code code;
  fs::remove_all(old, code);
  if (fs::exists(folder)) fs::rename(folder, old, code);
  if (code) return cannot_write(folder, code.message());
  fs::rename(fresh, folder, code);
  if (code) {
    std::error_code ignored;
    fs::rename(old, folder, ignored);
    return cannot_write(folder, code.message());
  }
  fs::remove_all(old, code);
  return {};
}

}  // namespace

Expected<std::vector<SiteFile>> files_of(const Site& site) {
  std::vector<Expected<std::vector<SiteFile>>> parts(site.elections.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < site.elections.size(); i = next++)
      parts[i] = election_files(site, site.elections[i]);
  };
  {
    std::jthread other(work);
    work();
  }
  std::vector<SiteFile> files;
  for (auto& part : parts) {
    if (!part) return std::unexpected(part.error());
    std::ranges::move(*part, std::back_inserter(files));
  }
  add_common(files, site);
  return files;
}

Expected<void> write_site(const std::vector<SiteFile>& files, const fs::path& folder, Others others) {
  const fs::path target = fs::absolute(folder.has_filename() ? folder : folder.parent_path());
  if (fs::exists(target) && !fs::is_directory(target)) {
    return fail({"publish.folder", {target.string()}, "a file", "a folder, or a name that is free"});
  }
  if (others == Others::refuse && !is_ours_or_empty(target)) {
    return fail({"publish.folder",
                 {target.string()},
                 "a folder with files that are not a published site",
                 "an empty folder, a new name, or --force, which removes them"});
  }
  const fs::path fresh = target.string() + ".new";
  std::error_code ignored;
  fs::remove_all(fresh, ignored);
  for (const SiteFile& file : files) {
    const auto written = write_file(fresh / file.path, file.bytes);
    if (written) continue;
    fs::remove_all(fresh, ignored);
    return written;
  }
  return exchange(fresh, target);
}

}  // namespace saylau::report::site
