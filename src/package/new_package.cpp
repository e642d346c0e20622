#include "package/new_package.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

#include "law/vocabulary.hpp"
#include "package/csv/csv_file.hpp"
#include "package/csv/name_key.hpp"
#include "package/toml_text.hpp"

namespace saylau::package {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kVotes = "votes.";

bool says_against_all(const std::string& header) {
  const std::string key = name_key(header);
  return std::ranges::any_of(
      std::array{"against all", "против всех", "барлығына қарсы", "бәріне қарсы", "ყველას წინააღმდეგ"},
      [&](const char* words) { return key.contains(name_key(words)); });
}

// As election.toml says it: "party list".
std::string kind_of(const law::Ballot& ballot, const std::string& header) {
  if (ballot.against_all && says_against_all(header)) return "against all";
  switch (ballot.contestants) {
    case ContestantKind::candidate:
      return "candidate";
    case ContestantKind::answer:
      return "answer";
    default:
      return "party list";
  }
}

// The year that the id begins with, or that of the law.
std::string day_of(const std::string& id, const law::Law& law) {
  constexpr std::size_t kYear = 4;
  const std::string name = id.substr(id.find('/') + 1);
  const bool year =
      name.size() >= kYear && std::ranges::all_of(name.substr(0, kYear), [](char c) { return c >= '0' && c <= '9'; });
  return year ? name.substr(0, kYear) + "-01-01" : law.in_force;
}

std::string contestant_block(const GuessedColumn& column, const law::Ballot& ballot) {
  return fmt::format("[[contestant]]\nid = {}\nname = {}\nkind = \"{}\"\nballots = [{}]\n\n",
                     toml_text(column.role.substr(kVotes.size())), toml_text(column.header),
                     kind_of(ballot, column.header), toml_text(ballot.id));
}

}  // namespace

std::string id_of_folder(const fs::path& folder, const law::Law& law) {
  fs::path path = folder.lexically_normal();
  if (path.filename().empty()) path = path.parent_path();  // "council/"
  const std::string name = path.filename().string();
  const std::string parent = path.parent_path().filename().string();
  const std::string country = law.id.substr(0, law.id.find('/'));
  return (parent.empty() || parent == "." || parent == ".." ? country : parent) + "/" + name;
}

Expected<std::string> new_description(const Inspection& inspection, const law::Law& law, const std::string& id,
                                      const std::string& file) {
  if (law.ballots.empty())
    return fail({"new.no-ballot", {}, fmt::format("the law {} without a ballot", law.id), "a [[ballot]]"});
  const law::Ballot& ballot = law.ballots.front();
  std::string contestants;
  for (const GuessedColumn& column : inspection.columns) {
    if (column.role.starts_with(kVotes)) contestants += contestant_block(column, ballot);
  }
  if (contestants.empty()) {
    return fail({"new.no-votes",
                 {file},
                 "no column that is somebody's votes",
                 "a column for each contestant; where titles stand above the header, header = its line; for names "
                 "beside the votes "
                 "[source.groups], and for a row for each contestant: election.toml by hand (docs/package-format.md)"});
  }
  return fmt::format(
      "# Made from {} by saylau new: look at every line, and at what it was unsure of.\n"
      "id = {}\nname = {}  # Unsure: what the election is called\n"
      "date = {}  # Unsure: the day of the voting\nlaw = {}\n"
      "note = \"Made by saylau new: the name, the date and the electorate are guesses.\"\n"
      "note_kk = \"saylau new жасаған: атауы, күні және электораты — болжам.\"\n"
      "note_ru = \"Создано saylau new: название, дата и электорат — догадки.\"\n\n"
      "[[area]]\nid = \"nation\"\nname = \"The whole\"  # Unsure: of which electorate\nkind = \"nation\"\n\n{}{}",
      file, toml_text(id), toml_text(id.substr(id.find('/') + 1)), day_of(id, law), toml_text(law.id), contestants,
      source_block(inspection, file, ballot.id, file));
}

namespace {

Expected<void> write_text(const fs::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (out) return {};
  return fail({"new.write", {path.string()}, "a file that cannot be written", "a folder that can be"});
}

}  // namespace

Expected<void> write_new_package(const fs::path& folder, const fs::path& file, const law::Law& law) {
  std::error_code code;
  if (fs::exists(folder, code)) {
    return fail({"new.folder", {folder.string()}, "a folder that is there already", "a new one: nothing was written"});
  }
  const auto bytes = open_unread(file);
  if (!bytes) return std::unexpected(bytes.error());
  const auto inspection = inspect_foreign(bytes->text, file.string());
  if (!inspection) return std::unexpected(inspection.error());
  const auto description = new_description(*inspection, law, id_of_folder(folder, law), file.filename().string());
  if (!description) return std::unexpected(description.error());
  fs::create_directories(folder, code);
  if (code) return fail({"new.write", {folder.string()}, code.message(), "a folder that can be made"});
  fs::copy_file(file, folder / file.filename(), code);
  if (code) return fail({"new.write", {folder.string()}, code.message(), "a folder that can be written to"});
  return write_text(folder / "election.toml", *description);
}

}  // namespace saylau::package
