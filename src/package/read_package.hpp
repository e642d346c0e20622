// Reading an election package: election.toml, the votes that its sources name, and official.toml.
#pragma once

#include <filesystem>

#include "law/law.hpp"
#include "package/package.hpp"
#include "package/read_votes.hpp"

namespace saylau::package {

// election.toml alone: everything but votes and statements. Errors, beside those of law/strict_toml.hpp:
// package.duplicate-id, package.no-such-parent, package.no-such-contestant, package.no-such-party, package.colour,
// package.as-of, package.no-such-round, package.no-first-round (a second round or repeat voting of a ballot without a
// first).
Expected<Package> read_description(std::string_view text, const std::string& file);

// official.toml. `package` says which contestants there are. Errors: official.no-such-contestant, official.share,
// official.winner.
Expected<std::vector<Statement>> read_statements(std::string_view text, const std::string& file,
                                                 const Package& package);

// The whole folder, with its votes read by the ballots of `law` and checked by `rules`. Errors: also those of
// package/read_votes.hpp, and package.no-folder, package.law (the package names a ballot that the law does not have).
Expected<Package> load_package(const std::filesystem::path& folder, const law::Law& law, const CheckRules& rules,
                               const Progress& progress = {});

// election.toml of a folder, to learn its law.
Expected<Package> load_description(const std::filesystem::path& folder);

}  // namespace saylau::package
