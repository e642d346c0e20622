// An election on disk: its description, its votes, and what was announced (docs/package-format.md).
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "count/count.hpp"
#include "law/law.hpp"
#include "votes/date.hpp"
#include "votes/election.hpp"
#include "votes/error.hpp"

namespace saylau::package {

// A file of votes and what it is for.
struct Source {
  std::string file;
  std::string ballot;
  int round = 1;
  bool decides = true;  // use = "count"; false: use = "detail"
  bool final = true;
  std::string url;
  std::map<std::string, std::string> columns;  // role -> header; empty: headers are roles
  std::vector<std::string> unpublished;        // contestants whose votes were not published
  std::vector<std::string> announced_to_pass;  // lists that passed the threshold according to the authority
  std::string note;
};

// The figures that one source prints about the election. All are as printed; verify and check compare them.
struct Statement {
  std::string by;
  bool official = true;  // kind = "official"; false: "report", somebody else's account of it
  std::string source;    // URL
  Date date;
  std::string ballot;  // to which votes and shares belong
  Figure registered, issued, cast, invalid, valid, uncounted;
  Figure votes_total;                                         // the printed sum of the votes
  std::string turnout;                                        // "54.19%", or ""
  std::string turnout_of = "issued";                          // "issued", "cast", "valid": over registered
  std::map<std::string, Votes> votes;                         // by contestant
  std::optional<law::Denominator> shares_of;                  // the denominator that the authority used
  std::map<std::string, std::string> shares;                  // by contestant, as printed
  std::map<std::string, std::map<std::string, Seats>> seats;  // tier -> contestant -> seats
  std::map<std::string, std::string> winners;            // tier or decision, or "tier/area" -> contestant or outcome
  std::map<std::string, std::string> known_differences;  // figure, such as "turnout" -> why it differs
  Place place;                                           // of the statement in official.toml
};

struct Package {
  Election election;
  Names name;
  Date date;
  std::string law;       // id
  count::BodySize size;  // where the law leaves the size of the body to the election
  std::string previous;  // id of the previous election of the same body
  Names note;            // what a reader has to know about the data; empty if nothing
  std::vector<Source> sources;
  std::vector<Statement> statements;
  std::filesystem::path folder;
};

}  // namespace saylau::package
