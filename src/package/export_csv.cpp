#include "package/export_csv.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <filesystem>

#include <set>

#include "count/threshold.hpp"
#include "package/status.hpp"
#include "package/verify.hpp"
#include "package/words.hpp"
#include "votes/contests.hpp"

namespace saylau::package {

namespace {

std::vector<std::string> ballots_of(const Package& package) {
  std::vector<std::string> ballots;
  for (const Source& source : package.sources) {
    if (std::ranges::find(ballots, source.ballot) == ballots.end()) ballots.push_back(source.ballot);
  }
  return ballots;
}

std::string votes_cell(const Package& package, const std::string& ballot, std::size_t contestant) {
  const Contest* contest = main_contest(package.election, ballot);
  if (contest == nullptr) return "";
  const auto& stands = contest->contestants;
  const Figure votes = known_votes(*contest, contestant);
  return votes && std::ranges::find(stands, contestant) != stands.end() ? fmt::format("{}", *votes) : "";
}

// "status.list,as_of.list,stations.list,reported.list": of each ballot, the same in every line.
void add_status_names(std::vector<std::string>& header, const std::string& ballot) {
  for (const char* name : {"status.", "as_of.", "stations.", "reported."}) header.push_back(name + ballot);
}

void add_status_cells(std::vector<std::string>& cells, const BallotStatus& status) {
  cells.emplace_back(status_word(status.preliminary));
  cells.push_back(as_of_text(status.as_of));
  cells.push_back(status.reporting ? std::to_string(status.reporting->stations) : "");
  cells.push_back(status.reporting ? std::to_string(status.reporting->reported) : "");
}

// Of the valid votes, in per cent with two decimals.
std::string share_cell(const Package& package, const std::string& ballot, std::size_t contestant) {
  const std::string votes = votes_cell(package, ballot, contestant);
  const Contest* contest = main_contest(package.election, ballot);
  if (votes.empty()) return "";
  const Figure whole = count::denominator(law::Denominator::valid_votes, *contest, package.election.contestants);
  return whole && *whole > 0 ? percent(contest->tally.votes[contestant], *whole) : "";
}

bool is_of_tier(const count::Result& result, const count::Elected& person) {
  return std::ranges::find(result.tiers, person.tier, &count::TierResult::id) != result.tiers.end();
}

bool is_elected_in_a_tier(const count::Result& result, std::size_t contestant) {
  return std::ranges::any_of(result.elected, [&](const count::Elected& person) {
    return person.contestant == contestant && is_of_tier(result, person);
  });
}

// What a contestant was elected to by name, or the decision that it won: "district/d7", "president", as in
// official.toml.
std::string elected_cell(const count::Result& result, std::size_t contestant) {
  std::vector<std::string> elected;
  for (const count::Elected& person : result.elected) {
    if (is_of_tier(result, person) && person.contestant == contestant)
      elected.push_back(person.tier + "/" + person.area);
  }
  for (const count::DecisionResult& decision : result.decisions) {
    if (decision.winner == contestant) elected.push_back(decision.id);
  }
  return fmt::format("{}", fmt::join(elected, ";"));
}

// Blank of a candidate whose seats are counted for a list, or for others where only how many there are was announced.
std::string seats_cell(const Package& package, const count::Result& result, std::size_t contestant, Seats seats) {
  const bool for_list = party_of(package.election.contestants, contestant) != contestant;
  const bool elsewhere = seats == 0 && is_elected_in_a_tier(result, contestant);
  return for_list || elsewhere ? "" : fmt::format("{}", seats);
}

std::string line_of(const std::vector<std::string>& cells) {
  std::vector<std::string> quoted;
  for (const std::string& cell : cells) quoted.push_back(csv_cell(cell));
  return fmt::format("{}\n", fmt::join(quoted, ","));
}

}  // namespace

std::string csv_cell(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string findings_csv(const std::vector<Finding>& findings) {
  std::string csv = "code,severity,accepted,region,where,file,line,cite,text,text_kk,text_ru\n";
  for (const Finding& finding : findings) {
    const std::string line = finding.place.line == 0 ? "" : std::to_string(finding.place.line);
    csv += line_of({finding.code, std::string(word(finding.severity)), finding.accepted, finding.region,
                    finding.where.english, std::filesystem::path(finding.place.file).filename().string(), line,
                    finding.cite, finding.text.english, finding.text.kazakh, finding.text.russian});
  }
  return csv;
}

namespace {

std::vector<std::string> header_of(const count::Result& result, const std::vector<std::string>& ballots,
                                   const ElectionStatus& status) {
  std::vector<std::string> header = {"contestant", "name", "name_kk", "name_ru", "kind"};
  for (const std::string& ballot : ballots) header.push_back("votes." + ballot);
  for (const std::string& ballot : ballots) header.push_back("percent_of_valid." + ballot);
  for (const count::TierResult& tier : result.tiers) header.push_back("seats." + tier.id);
  header.emplace_back("seats.total");
  header.emplace_back("elected");
  for (const BallotStatus& ballot : status.ballots) add_status_names(header, ballot.ballot);
  header.emplace_back("undecided");
  return header;
}

}  // namespace

std::string to_csv(const Package& package, const count::Result& result) {
  const std::vector<std::string> ballots = ballots_of(package);
  const ElectionStatus status = status_of(package);
  std::string csv = line_of(header_of(result, ballots, status));
  for (std::size_t i = 0; i < package.election.contestants.size(); ++i) {
    const Contestant& contestant = package.election.contestants[i];
    std::vector<std::string> cells = {contestant.id, contestant.name.english, contestant.name.in(Language::kazakh),
                                      contestant.name.in(Language::russian), std::string(word(contestant.kind))};
    for (const std::string& ballot : ballots) cells.push_back(votes_cell(package, ballot, i));
    for (const std::string& ballot : ballots) cells.push_back(share_cell(package, ballot, i));
    for (const count::TierResult& tier : result.tiers)
      cells.push_back(seats_cell(package, result, i, tier.by_contestant[i]));
    cells.push_back(seats_cell(package, result, i, result.seats_of(i)));
    cells.push_back(elected_cell(result, i));
    for (const BallotStatus& ballot : status.ballots) add_status_cells(cells, ballot);
    cells.push_back(open_text(result));
    csv += line_of(cells);
  }
  return csv;
}

}  // namespace saylau::package
