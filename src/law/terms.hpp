// The terms of laws in English, Kazakh and Russian, in the case in which a description of a law needs them.
//
// The English ones are the words of a law file (law/vocabulary.hpp).
#pragma once

#include <string>

#include "law/law.hpp"
#include "votes/wording.hpp"

namespace saylau::law {

Wording term(ContestantKind contestants);  // "party lists"
Wording term(TieRule rule);                // "lot"
Wording term(FillRule rule);               // "winner"
Wording term(Situation situation);         // "no list passes"
Wording term(Measured measured);           // "ballots cast"
Wording term(Link link);                   // "parallel"
Wording term(AreaKind kind);               // "region"
Wording genitive(Denominator of);          // "5% of the ...": "valid votes", "действительных голосов"
Wording in_each(AreaKind kind);            // "in each region"
Wording of_all(AreaKind kind);             // "in 12 of 17 regions": "regions", "регионов"
Wording ballot_paper(AreaKind kind);       // "one ballot paper for each region"
Wording quota_name(Quota quota);           // "the ... quota": "Hare", "квота Хэра"
Wording divisors_name(Divisors divisors);  // "divisors of ...": "D'Hondt", "делители д’Ондта"

// A tier and a decision by their ids: "list tier", "списочная часть"; "president", "президент".
Names tier_name(const std::string& id);
Names decision_name(const std::string& id);
Names ballot_name(const std::string& id);

}  // namespace saylau::law
