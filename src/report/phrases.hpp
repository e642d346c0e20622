// What screens say, in Kazakh, Russian and English.
//
// Each phrase is one format string a language, with the same numbered places ({0}, {1}, ...) in all three
// (tests/report/phrases_test.cpp). Numbers come formatted for the language: 3,431,510 and 53.90%, or 3 431 510 and
// 53,90%.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "votes/contestant.hpp"
#include "votes/date.hpp"
#include "votes/share.hpp"

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
  passing_announced,
  majority_held,
  majority_not_held,
  majority_open,
  tier_as_announced,
  tier_not_counted,
  tier_outside,
  tier_size_unknown,
  decision_elected,
  decision_adopted,
  decision_not_adopted,
  decision_not_valid,
  decision_undecided,
  decision_as_announced,
  condition_met,
  condition_not_met,
  condition_not_known,
  condition_areas,
  measured_cast,
  measured_answer,
  complete,
  incomplete,
  undecided_head,
  open_votes,
  open_votes_unknown_size,
  open_figure,
  open_nobody,
  open_silent,
  open_lot,
  open_repeat_voting,
  open_repeat_elections,
  open_registration,
  open_second_round,
  open_options,
  of_valid,
  of_contestants,
  of_cast,
  of_registered,
  change_note,
  note,
  accepted_findings,
  findings,
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
  threshold_reached,
  check_clean,
  check_accepted,
  check_more,
  check_sums,
  errors_allowed,
  lot_used,
  preliminary,
  elected_head,
  explain_seats,
  explain_threshold,
  explain_threshold_pass,
  explain_threshold_miss,
  explain_threshold_announced,
  explain_quota,
  explain_whole,
  explain_left_over,
  explain_no_left_over,
  explain_extra,
  explain_extra_all,
  explain_extra_clear,
  explain_missed,
  explain_sum,
  explain_no_seat,
  explain_whole_quotas,
  explain_whole_quota,
  explain_whole_quota_lifted,
  explain_admit_more,
  explain_seats_below,
  explain_recount,
  explain_against_all,
  rule_more_votes,
  explain_rescue_passed,
  explain_rescue_admitted,
  explain_award,
  explain_award_alone,
  explain_plurality_won,
  explain_plurality_lost,
  explain_majority,
  explain_majority_elected,
  explain_majority_not,
  explain_second_round,
  explain_tie,
  explain_tie_settled,
  explain_tie_open,
  explain_outside,
  explain_as_announced,
  explain_nothing,
  explain_seat_whole,
  explain_seat_remainder,
  rule_earlier,
  rule_repeat_voting,
  rule_repeat_elections,
  rule_lot,
  name_list_tier,
  name_district_tier,
  name_assembly_tier,
  name_president,
  name_question,
  name_amendment,
  last_one,
};

std::string_view text(Phrase phrase, Language language);

class Words {
 public:
  explicit Words(Language language) : language_(language) {}
  Language language() const { return language_; }

  template <typename... Args>
  std::string say(Phrase phrase, const Args&... args) const {
    return fmt::format(fmt::runtime(text(phrase, language_)), args...);
  }

  std::string number(Votes number) const;                              // 3,431,510
  std::string share(Votes part, Votes whole, int decimals = 2) const;  // 53.90%
  std::string fraction(Int128 numerator, Int128 denominator, int decimals) const;
  std::string percentage(const Share& share) const;   // 5%
  std::string printed(std::string percentage) const;  // an announced "54.21%" in this language
  std::string date(const Date& date) const;           // 19 March 2023
  std::string cite(std::string citation) const;       // "Art. 9 p. 2", "ст. 9 п. 2", "бап 9 т. 2"

 private:
  std::string localized(std::string decimal) const;
  Language language_;
};

}  // namespace saylau::report
