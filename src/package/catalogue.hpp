// The laws and elections at hand, by id.
//
// A house has laws/<country>/<law>.toml, elections/<country>/<election>/ and checks/. An id is the path below those
// folders: "kz/mazhilis-2022", "kz/2023-mazhilis". Wherever an id is asked for, a path to a file or folder will do as
// well.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "count/lot.hpp"
#include "law/law.hpp"
#include "package/package.hpp"
#include "package/read_votes.hpp"

namespace saylau::package {

struct Catalogue {
  std::filesystem::path home;           // the folder with laws/ and elections/
  std::filesystem::path built_in = {};  // the program's own: what a house of one's own need not have

  // A file of the house, such as "data/turnout.csv", or the program's own where the house has none.
  std::filesystem::path file(const std::filesystem::path& name) const;

  std::vector<std::string> laws() const;  // ids, sorted
  std::vector<std::string> elections() const;

  // Errors: catalogue.no-such-law, catalogue.no-such-election (with the nearest id), and those of the readers.
  Expected<law::Law> law(const std::string& id_or_file) const;
  Expected<Package> election(const std::string& id_or_folder, const law::Law& law, const Progress& progress = {}) const;
  Expected<Package> description(const std::string& id_or_folder) const;
};

// The catalogue for a program: $SAYLAU_HOME if it is set, else the nearest folder at or above `start` with laws/ and
// elections/, else `fallback`; checks and data that a house does not have are those of `fallback`.
Catalogue find_catalogue(const std::filesystem::path& start, const std::filesystem::path& fallback);

}  // namespace saylau::package
