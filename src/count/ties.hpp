// Settling a tie by the law's own order of rules.
//
// A tie is exact equality of the numbers that a method compares; nothing here looks at votes again. The rules of the
// tier are tried in order. The program never draws a lot: it takes the outcome of one that people drew, checked
// against the tie it is meant for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "count/lot.hpp"
#include "law/law.hpp"
#include "votes/election.hpp"

namespace saylau::count {

// Why a tie is still open.
enum class TieOpen {
  no_rule,               // the law has no rule left
  registration_unknown,  // the law looks at the order of registration, which is not known for all
  needs_lot,             // a lot has to be drawn
  needs_repeat_voting,   // the voters have to vote again among the equals
  needs_repeat_elections,
};

// Whom one of the rules settled it for.
struct SettledBy {
  law::TieBreak rule;
  std::vector<std::size_t> winners;
};

struct TieSettlement {
  std::vector<std::size_t> winners;   // whoever wins for certain: as many as there were seats, but for those open
  std::optional<law::TieBreak> rule;  // the rule that settled it, or at which it stopped
  std::vector<SettledBy> by;          // the winners again, by the rules in their turn
  std::optional<Lot> lot;             // the lot that settled it
  TieOpen open = TieOpen::no_rule;    // why seats are open, if any are
  std::vector<std::size_t> among;     // those still equal,
  Seats seats = 0;                    // and how many of them win
};

// What a tie is about, as a lot has to name it.
struct TieContext {
  std::string law;
  std::string law_sha256;
  std::string tier;
  std::string area;
  std::size_t stood = 0;          // how many stood in the contest
  std::vector<Votes> votes = {};  // in it, of each of `contestants`
};

// `equal` are indices into `contestants`; `seats` of them win. Properties: with the same arguments the same outcome;
// the order of `equal` does not matter.
TieSettlement settle_tie(std::span<const std::size_t> equal, Seats seats, std::span<const law::TieBreak> rules,
                         const std::vector<Contestant>& contestants, const TieContext& context, const Lots& lots);

// Is the lot one for this tie: the same law text, tier, area and equals, and as many drawn as there are seats?
bool fits(const Lot& lot, std::span<const std::size_t> equal, Seats seats, const std::vector<Contestant>& contestants,
          const TieContext& context);

}  // namespace saylau::count
