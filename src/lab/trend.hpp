// Elections of one body through the years: turnout, shares, seats, and how much the party system moved.
//
// Parties are followed by lineage: a list of an election belongs to the party of its id in the election before, or to
// the one that it says it is the successor of (Otan, Nur Otan, Amanat). Where several continue one list, the one with
// the most votes is that party and the others are new.
//
// Effective numbers and disproportionality are those of lab/election_indices.hpp, for the whole body.
//
// Volatility is Pedersen's: half the sum of the changes of all parties' shares of the party votes, in percentage points
// (European Journal of Political Research 7 (1979) 1-26). Its part inside the system is half the sum over parties that
// stood both times; its part from outside is half the sum over those that are new or gone (Powell and Tucker, British
// Journal of Political Science 44 (2014) 123-147, types B and A). The two add up to the whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lab/indices.hpp"
#include "lab/turnout.hpp"
#include "package/package.hpp"
#include "package/read_turnout.hpp"
#include "package/status.hpp"

namespace saylau::lab {

struct Volatility {
  double total = 0;
  double inside = 0;
  double outside = 0;
};

// A party in one election.
struct PartyPoint {
  std::size_t lineage = 0;
  std::size_t contestant = 0;
  Votes votes = 0;
  double share = 0;  // of the votes for parties, in percent; 0 where votes are not known
  Seats seats = 0;
};

struct TrendPoint {
  std::string election;
  Names name;
  Date date;
  std::string law;
  Seats seats = 0;  // of the body
  package::ElectionStatus status;
  std::vector<TurnoutReading> turnout;
  std::vector<PartyPoint> parties;  // most votes first
  std::vector<Names> names;         // of the parties, as they were called then
  bool votes_known = false;
  std::optional<EffectiveNumber> by_votes;
  std::optional<EffectiveNumber> by_seats;
  std::optional<Disproportionality> disproportionality;
  std::optional<Volatility> volatility;  // against the election before
  std::vector<std::size_t> appeared;     // lineages that did not stand before
  std::vector<std::size_t> vanished;     // and that stood before and no more
};

struct Lineage {
  std::string id;  // the latest
  Names name;
  std::string colour;
  std::vector<std::string> ids;  // all, the earliest first
};

struct Trend {
  std::string body;
  std::vector<Lineage> lineages;
  std::vector<TrendPoint> points;  // in the order of their dates
};

// An election of the body with its count.
struct TrendElection {
  package::Package package;
  law::Law law;
  count::Result result;
};

// The ids of a catalogue that are elections of a body: "kz/mazhilis" has kz/2004-mazhilis, kz/2007-mazhilis, ...
std::vector<std::string> elections_of(const std::string& body, const std::vector<std::string>& ids);
// The bodies that the ids name, sorted.
std::vector<std::string> bodies_of(const std::vector<std::string>& ids);

Trend trend(const std::string& body, std::vector<TrendElection> elections);

}  // namespace saylau::lab
