// An election under a law that it was not held under: the same votes, and an explicit assumption wherever that law
// asks for a ballot that nobody cast.
#pragma once

#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/package.hpp"

namespace saylau::lab {

// What may fill a gap.
enum class Assume {
  list_as_district,     // each district votes as the smallest area around it for which list votes are known
  district_as_list,     // a list has the votes of its party's candidates in all districts
  seats_to_list,        // the tier's seats are given by the law's list tier instead
  leave_open,           // the tier's seats are nobody's
  against_all_dropped,  // ballots against all, where the law has no such line, are as if not cast; else they stay valid
};

// "list-as-district" and so on. Errors: lab.no-such-assumption.
Expected<Assume> parse_assumption(const std::string& word);
std::string_view word_of(Assume assume);

// An assumption that was made: what for, and in words.
struct Assumption {
  std::string code;  // "list-as-district", or "against-all-valid"
  Names text;
};

struct Scenario {
  std::string label;  // the law's id, or the rules changed
  law::Law law;
  Election election;
  count::Result result;
  std::vector<Assumption> assumptions;
  std::vector<Names> notes;  // what a reader has to know: ballots that the law does not use, tiers as announced
};

// Counts the package's votes under `law`. `own` is the law that the election was held under: a tier whose rules are the
// same in both, and whose votes were not published, takes the seats announced. Errors: lab.no-ballot (the law asks for
// a ballot that was not cast, and no assumption given fills it; says which could).
Expected<Scenario> apply_law(const package::Package& package, const law::Law& own, const law::Law& law,
                             const std::vector<Assume>& assume, const std::string& label);

// The count of an election whose gaps are filled, with what was announced where the votes of a tier were not published
// and its rules are those of `own`.
count::Result count_scenario(const law::Law& law, const Election& election, const package::Package& package,
                             const law::Law& own);

}  // namespace saylau::lab
