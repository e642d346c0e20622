// A new package from a downloaded file: what `saylau new` writes.
//
// The file is inspected (package/inspect.hpp); whoever has a column of votes becomes a contestant, the ballot is the
// law's, and places come from the file. What was guessed without being sure, and what no file can say (the day, where
// it is published), is a comment beside its line.
#pragma once

#include <filesystem>
#include <string>

#include "law/law.hpp"
#include "package/inspect.hpp"

namespace saylau::package {

// The id of an election in a folder: "island/2024-council" for such a path, else the law's country in front.
std::string id_of_folder(const std::filesystem::path& folder, const law::Law& law);

// election.toml. Errors: new.no-votes (no column of votes was found: in a long file they are in rows), new.no-ballot
// (the law has none).
Expected<std::string> new_description(const Inspection& inspection, const law::Law& law, const std::string& id,
                                      const std::string& file);

// Makes the folder, with election.toml and a copy of the file. Errors: new.folder (it is there already: nothing is
// written), new.write, those of new_description() and of inspect_foreign().
Expected<void> write_new_package(const std::filesystem::path& folder, const std::filesystem::path& file,
                                 const law::Law& law);

}  // namespace saylau::package
