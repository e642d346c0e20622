// The functions of claims: what is asked of elections and laws.
//
//   turnout                 readings: ballots cast, ballots issued, announced, valid votes; of registered voters
//   registered              voters
//   votes(C)                votes of a contestant: in the whole body, or of a candidate in all areas where it stood
//   share(C)                readings: of the valid votes, of the votes for contestants, of the ballots cast
//   seats(C)                in the whole body; seats(C, T) in one tier
//   seat_share(C)           readings: of the body, of the seats that votes fill
//   house                   seats of the body
//   rank(C)                 place by votes, the first is 1
//   parties                 how many lists have a seat
//   district_votes(C)       votes of the candidates of a party in all districts
//   held                    the day of the election
//   first(C)                the day of the first election of this body in which the party stood
//   elections(WHERE, FROM..TO)  how many days of voting: WHERE is a country ("kz") or a body ("kz/mazhilis"); elections
//                           on one day count once. count(elections(...)) is the same
//   threshold               of the law's list tier, as a share; threshold(LAW) of another law
//   provision(LAW, "TOPIC")  a provision of a law, as a text
//   number(TEXT, N)         the Nth number in a text, from 1
//   average_turnout(COUNTRY, FROM..TO)  of data/turnout.csv, readings by source and by what it is of
//
// A figure that is only so far has no value: votes of what is not all in, seats that an open seat could add to.
//
// Every function of an election takes another election's id as its last argument: seats(nur-otan, kz/2021-mazhilis).
// Ids of elections have a "/".
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lab/claims/expression.hpp"
#include "lab/claims/value.hpp"
#include "lab/trend.hpp"
#include "package/read_turnout.hpp"

namespace saylau::lab {

// Where facts come from. Whoever calls keeps what was loaded.
struct FactSource {
  std::string election;                                                    // the one that claims are about
  std::vector<std::string> elections;                                      // all ids at hand
  std::function<Expected<const TrendElection*>(const std::string&)> load;  // counted
  std::function<Expected<Date>(const std::string&)> date;
  std::function<Expected<law::Law>(const std::string&)> law;
  std::vector<package::TurnoutRow> turnout;
};

// Why a call has no value: a mistake in the claim, or a figure that is missing.
struct NoFact {
  std::optional<Names> missing;  // what is missing
  std::size_t at = 0;            // byte of the expression
  Trouble trouble;               // of a mistake
};

std::expected<Value, NoFact> fact(const Expression& call, const FactSource& source);

// The unit of what a function gives; nothing if there is no such function.
std::optional<Unit> unit_of_function(const std::string& name);

// The names of all functions.
std::vector<std::string> functions();

}  // namespace saylau::lab
