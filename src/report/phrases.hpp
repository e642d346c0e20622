// What screens say, in Kazakh, Russian and English.
//
// Each phrase is one format string a language, with the same numbered places ({0}, {1}, ...) in all three
// (tests/report/phrases_test.cpp), and is said by Words (votes/words.hpp). What explains a count stands with the count
// (count/explain/wordings.hpp).
#pragma once

#include <string_view>

#include "votes/words.hpp"

namespace saylau::report {

enum class Phrase {
  law,
  turnout_issued,
  turnout_cast,
  turnout_announced,
  turnout_unknown,
  votes_of_registered,
  head_contestant,
  head_votes,
  head_share,
  head_total,
  head_change,
  share_of,
  missed_threshold,
  nobody_missed,
  exempt_from_threshold,
  exempt,
  passing_announced,
  majority_held,
  majority_not_held,
  majority_open,
  tier_as_announced,
  tier_not_counted,
  tier_outside,
  tier_size_unknown,
  tier_seats,
  decision_elected,
  decision_adopted,
  decision_not_adopted,
  decision_not_valid,
  decision_undecided,
  decision_as_announced,
  complete,
  incomplete,
  undecided_head,
  change_note,
  note,
  accepted_findings,
  findings,
  doubts_head,
  more_of_a_kind,
  tier_partly_announced,
  tier_passing_announced,
  areas_none,
  areas_round,
  areas_area,
  areas_stations,
  areas_voters,
  areas_turnout,
  areas_valid,
  areas_first,
  areas_second,
  partial,
  partial_with_voters,
  ballot_and_round,
  threshold_reached,
  check_clean,
  check_accepted,
  check_more,
  check_sums,
  errors_allowed,
  lot_used,
  preliminary,
  elected_head,
  last_one,
};

std::string_view text(Phrase phrase, Language language);

}  // namespace saylau::report
