// An election on disk: its description, its votes, and what was announced (docs/package-format.md).
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "count/count.hpp"
#include "law/law.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/layout.hpp"
#include "package/finding.hpp"
#include "votes/date.hpp"
#include "votes/election.hpp"
#include "votes/error.hpp"
#include "votes/moment.hpp"

namespace saylau::package {

enum class Use {
  count,   // the figures that decide
  detail,  // stations for the tree and the checks, beside figures that decide
  roll,    // the stations that there are, with their voters: those without a protocol are missing
};

// What a blank count of a contestant means, or a zero everywhere in a district.
enum class Stood {
  everybody,         // whoever is on the ballot stood everywhere; a blank is a gap
  blank_did_not,     // a blank in every protocol of a district: did not stand there
  whoever_has_votes  // no vote in a whole district: did not stand there
};

// Stations that are not like others, known by what a column says.
enum class SpecialKind { abroad, hospital, military, prison, electronic, other };
struct SpecialStations {
  SpecialKind kind = SpecialKind::other;
  std::string column;  // header
  std::string equals;
  bool apart = false;  // summed beside the regions, under the nation, rather than in the district that they stand in
};

// A file of votes and what it is for.
struct Source {
  std::string file;
  std::string member;  // of a zip archive
  std::string ballot;
  int round = 1;
  bool repeat_voting = false;  // its stations replace those of the same ballot and round
  Use use = Use::count;
  bool is_nist = false;         // format = "NIST SP 1500-100"; else CSV
  bool final = true;            // else preliminary; package/status.hpp says what that makes of the election
  std::optional<Moment> as_of;  // when its figures were those
  Stood stood = Stood::everybody;
  std::string url;
  Layout layout;                                            // how the file is made
  bool add = false;                                         // rows of one contestant in one place are added up
  std::map<std::string, std::string> names;                 // as the file writes a contestant -> its id
  NumberMarks marks;                                        // of its numbers, where it declares them
  std::map<std::string, std::vector<std::string>> columns;  // role -> headers; empty: headers are roles
  std::vector<std::string> unread;                          // headers of columns that are nobody's votes
  std::vector<SpecialStations> special;
  std::vector<std::string> unpublished;        // contestants whose votes were not published
  std::vector<std::string> announced_to_pass;  // lists that passed the threshold according to the authority
  std::map<std::string, std::string> accepts;  // code of a check -> why its findings do not stop the count
  std::string note;
  bool has_stations = false;  // are its rows stations? Known once its file was read

  bool decides() const { return use == Use::count; }
};

// A voting after the first of a ballot: what it is, and when it was held.
struct Round {
  std::string id;
  std::string ballot;
  int number = 1;              // of the round that its votes belong to
  bool repeat_voting = false;  // in some stations, whose first protocols it replaces; else a second round
  Date date;
};

// An area in which no poll was held: only one stood.
struct Unopposed {
  std::string ballot;
  std::string area;
  std::string contestant;
};

// How many had voted by an hour of the day, as printed.
struct TurnoutAt {
  std::string time;  // "14:00", of the capital
  Figure took_part;
  std::string turnout;  // "51.77%", or ""
};

// The figures that one source prints about the election. All are as printed, percentages with a point whatever the
// source prints and with its decimals; verify and check compare them.
struct Statement {
  Names by;
  bool official = true;  // kind = "official"; false: "report", somebody else's account of it
  std::string source;    // URL
  Date date;
  std::optional<Moment> as_of;  // when its figures were those
  std::string ballot;           // to which votes and shares belong
  Figure registered, issued, cast, invalid, valid, uncounted;
  Figure votes_total;                                         // the printed sum of the votes
  std::string turnout;                                        // "54.19%", or ""
  std::string turnout_of = "issued";                          // "issued", "cast", "valid": over registered
  std::map<std::string, Votes> votes;                         // by contestant
  std::optional<law::Denominator> shares_of;                  // the denominator that the authority used
  std::map<std::string, std::string> shares;                  // by contestant, as printed
  std::map<std::string, std::map<std::string, Seats>> seats;  // tier -> contestant -> seats
  std::map<std::string, std::string> winners;      // tier or decision, or "tier/area" -> contestant or outcome
  std::map<std::string, Names> known_differences;  // figure, such as "turnout" -> why it differs
  std::vector<TurnoutAt> through_the_day;          // in the order of their hours
  Place place;                                     // of the statement in official.toml
};

struct Package {
  Election election;
  Names name;
  Date date;
  std::string law;       // id
  count::BodySize size;  // where the law leaves the size of the body to the election
  std::string previous;  // id of the previous election of the same body
  Names note;            // what a reader has to know about the data; empty if nothing
  std::vector<Round> rounds;
  std::vector<Unopposed> unopposed;
  std::vector<Source> sources;
  std::vector<Statement> statements;
  std::vector<Contest> details;   // of sources with use = "detail"
  std::vector<Finding> findings;  // what the checks found in the protocols that were read
  std::filesystem::path folder;
};

}  // namespace saylau::package
