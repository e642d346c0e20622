#include "count/words.hpp"

namespace saylau::count {

std::string_view word(ContestantKind kind) {
  switch (kind) {
    case ContestantKind::party_list:
      return "party list";
    case ContestantKind::candidate:
      return "candidate";
    case ContestantKind::answer:
      return "answer";
    case ContestantKind::against_all:
      return "against all";
  }
  return "";
}

std::string_view word(TierStatus status) {
  switch (status) {
    case TierStatus::counted:
      return "counted";
    case TierStatus::partial:
      return "partial";
    case TierStatus::passing_as_announced:
      return "passing as announced";
    case TierStatus::not_counted:
      return "not counted";
    case TierStatus::as_announced:
      return "as announced";
    case TierStatus::outside_the_count:
      return "outside the count";
  }
  return "";
}

std::string_view word(DecisionOutcome outcome) {
  switch (outcome) {
    case DecisionOutcome::elected:
      return "elected";
    case DecisionOutcome::adopted:
      return "adopted";
    case DecisionOutcome::not_adopted:
      return "not adopted";
    case DecisionOutcome::not_valid:
      return "not valid";
    case DecisionOutcome::undecided:
      return "undecided";
  }
  return "";
}

std::string_view word(Outcome outcome) {
  switch (outcome) {
    case Outcome::met:
      return "met";
    case Outcome::not_met:
      return "not met";
    case Outcome::not_known:
      return "not known";
  }
  return "";
}

std::string_view word(Reason reason) {
  switch (reason) {
    case Reason::votes_not_published:
      return "votes not published";
    case Reason::not_all_in:
      return "not all in";
    case Reason::areas_not_named:
      return "areas not named";
    case Reason::more_areas_than_seats:
      return "more areas than seats";
    case Reason::figure_not_published:
      return "figure not published";
    case Reason::nobody_has_votes:
      return "nobody has votes";
    case Reason::law_is_silent:
      return "law is silent";
    case Reason::lot:
      return "lot";
    case Reason::repeat_voting:
      return "repeat voting";
    case Reason::repeat_elections:
      return "repeat elections";
    case Reason::vacant:
      return "vacant";
    case Reason::registration_unknown:
      return "registration unknown";
    case Reason::others_in_second_round:
      return "others in the second round";
    case Reason::second_round:
      return "second round";
  }
  return "";
}

}  // namespace saylau::count
