// The checks of protocols as data: checks/protocol.toml for every country, checks/<country>.toml for one.
//
//   [[check]]
//   code     = "check.more-cast-than-issued"      stable; a country's file may give the same code another arithmetic
//   severity = "error"                            error: cannot be; warning: is odd; note: worth knowing
//   of       = "any area"                         or "station", or "area": only those that are no stations
//   must     = "cast <= issued"                   the arithmetic (checks/relation.hpp)
//   if       = "issued >= 100"                    only where this holds too
//   unless_known = ["cast"]                       only where the file has none of these figures
//   hides    = ["check.more-cast-than-registered"]  findings that say less about the same protocol
//   cite     = "Art. 43 p. 5"
//   text     = "{cast} ballots were cast, but only {issued} were issued."   with text_kk, text_ru
//
// A figure that the file does not have leaves a check unasked, but for lines that many forms lack
// (stations/figures.hpp), which are 0 there, and for `cast`, which is then votes and invalid ballots. A country's file
// names the lines of its own form that its checks use: other = ["votes_by_noon"].
//
// Instead of `must`, `filled = ["registered"]` asks that counts are not blank (`votes` for those of contestants), and
// `across = "..."` compares stations with each other: "same station twice", "almost the same station", "total among the
// places", "station missing", "station not on the roll", "repeat voting of no first
// protocol", "same votes" (with `if`
// for how large both must be, and `contestants_at_least`), "jump between contests" (with `share`),
// "no first round", "no row taken", "fewer ways of voting", "voters twice", "fewer votes" (with `share`), "area of
// zeros", "fewer voters" (with `share`), "less than its parts", "sum of parts".
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "package/checks/relation.hpp"
#include "package/finding.hpp"
#include "votes/contestant.hpp"

namespace saylau::package {

struct Filled {
  std::vector<std::string> figures;
};
enum class Across {
  same_station_twice,
  almost_same_station,
  total_among_places,
  partly_blank,
  station_missing,
  station_not_on_roll,
  replaces_nobody,
  same_votes,
  jump_between_contests,
  in_no_first_round,
  no_row_taken,
  fewer_ways,
  voters_twice,
  fewer_votes,
  area_of_zeros,
  fewer_voters,
  less_than_parts,
  sum_of_parts,
};
struct AcrossStations {
  Across what = Across::same_station_twice;
  std::size_t contestants_at_least = 1;  // same votes: so many contestants have votes
  Share share{1, 10};                    // jump: more than so much of the larger number of ballots
};

enum class AskedOf { any, station, area };

struct CheckRule {
  std::string code;
  Severity severity = Severity::error;
  AskedOf of = AskedOf::any;
  std::variant<Relation, Filled, AcrossStations> what;
  std::optional<Relation> only_if;
  std::vector<std::string> unless_known;
  std::vector<std::string> hides;
  std::string cite;
  Names text;
};

using CheckRules = std::vector<CheckRule>;

// Errors: those of the strict TOML reader, check.relation, check.no-arithmetic (none or several of must, filled,
// across), check.duplicate-code, check.no-such-code (hidden is
// nobody's code), check.no-such-figure.
Expected<CheckRules> read_check_rules(std::string_view text, const std::string& file);

// checks/protocol.toml, with the rules of checks/<country>.toml in the place of those of the same code, or after them.
Expected<CheckRules> load_check_rules(const std::filesystem::path& folder, const std::string& country);

// The same of two files that may stand in two houses; there may be no country's.
Expected<CheckRules> load_check_files(const std::filesystem::path& protocol, const std::filesystem::path& own);

// "kz.toml" for "KZ".
std::string check_file_of(const std::string& country);

// The rule of a code; nullptr if there is none.
const CheckRule* find_rule(const CheckRules& rules, std::string_view code);

// The first rule that compares stations in a way; nullptr if there is none.
const CheckRule* find_rule(const CheckRules& rules, Across what);

// A text with the figures that it names in braces; counts in groups of three digits.
std::string filled_text(const std::string& text, const std::map<std::string, std::string>& figures);

}  // namespace saylau::package
