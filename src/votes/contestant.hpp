// What a voter can mark on a ballot paper, and what it is called in three languages.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace saylau {

enum class Language { english, kazakh, russian };

// A name in Kazakh, Russian and English. A language without a name of its own falls back on English.
struct Names {
  std::string english;
  std::string kazakh = {};
  std::string russian = {};

  const std::string& in(Language language) const {
    if (language == Language::kazakh && !kazakh.empty()) return kazakh;
    if (language == Language::russian && !russian.empty()) return russian;
    return english;
  }
  bool empty() const { return english.empty(); }
  bool operator==(const Names&) const = default;
};

// *Against all* is a contestant of its own kind: its votes count in denominators as the law says, and it never takes
// a seat.
enum class ContestantKind { party_list, candidate, answer, against_all };

// Who is out of the race is on the ballot all the same.
enum class Standing { stands, withdrawn, died, disqualified };

struct Contestant {
  std::string id;
  Names name;
  ContestantKind kind = ContestantKind::party_list;
  std::string party;                 // of a candidate: id of the party list that nominated, or "" if nobody did
  std::string colour;                // "#rrggbb", or "" if none was given
  std::optional<int> registration;   // place in the order of registration, from 1, where it is known
  std::string successor_of;          // id in the previous election of the same body, if it has changed
  std::vector<std::string> ballots;  // ids of the ballots on which it stands
  std::string group = {};            // that the law knows by name: lists of national minorities; "" if none
  Standing standing = Standing::stands;
  int out_from_round = 1;  // whoever does not stand any more: the first round that it is out of
  bool nominees = false;   // another person in each area: a party's candidates under one id
  bool operator==(const Contestant&) const = default;
};

// May it take a seat or win a decision?
inline bool may_win(const Contestant& contestant) {
  return contestant.kind != ContestantKind::against_all;
}

// Is it a party, rather than one person: a list, or its candidates under one id?
inline bool is_party(const Contestant& contestant) {
  return contestant.kind == ContestantKind::party_list || contestant.nominees;
}

}  // namespace saylau
