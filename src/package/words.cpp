#include "package/words.hpp"

namespace saylau::package {

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

std::string_view word(count::TierStatus status) {
  switch (status) {
    case count::TierStatus::counted:
      return "counted";
    case count::TierStatus::passing_as_announced:
      return "passing as announced";
    case count::TierStatus::not_counted:
      return "not counted";
    case count::TierStatus::as_announced:
      return "as announced";
    case count::TierStatus::outside_the_count:
      return "outside the count";
  }
  return "";
}

std::string_view word(count::DecisionOutcome outcome) {
  switch (outcome) {
    case count::DecisionOutcome::elected:
      return "elected";
    case count::DecisionOutcome::adopted:
      return "adopted";
    case count::DecisionOutcome::not_adopted:
      return "not adopted";
    case count::DecisionOutcome::not_valid:
      return "not valid";
    case count::DecisionOutcome::undecided:
      return "undecided";
  }
  return "";
}

std::string_view word(count::Outcome outcome) {
  switch (outcome) {
    case count::Outcome::met:
      return "met";
    case count::Outcome::not_met:
      return "not met";
    case count::Outcome::not_known:
      return "not known";
  }
  return "";
}

std::string_view word(count::Reason reason) {
  switch (reason) {
    case count::Reason::votes_not_published:
      return "votes not published";
    case count::Reason::figure_not_published:
      return "figure not published";
    case count::Reason::nobody_has_votes:
      return "nobody has votes";
    case count::Reason::law_is_silent:
      return "law is silent";
    case count::Reason::lot:
      return "lot";
    case count::Reason::repeat_voting:
      return "repeat voting";
    case count::Reason::repeat_elections:
      return "repeat elections";
    case count::Reason::registration_unknown:
      return "registration unknown";
    case count::Reason::second_round:
      return "second round";
  }
  return "";
}

std::string_view word(SpecialKind kind) {
  switch (kind) {
    case SpecialKind::abroad:
      return "abroad";
    case SpecialKind::hospital:
      return "hospital";
    case SpecialKind::military:
      return "military";
    case SpecialKind::prison:
      return "prison";
    case SpecialKind::electronic:
      return "electronic";
    case SpecialKind::other:
      return "other";
  }
  return "";
}

Names name_of(SpecialKind kind) {
  switch (kind) {
    case SpecialKind::abroad:
      return {"Stations abroad", "Шетелдегі учаскелер", "Участки за рубежом"};
    case SpecialKind::hospital:
      return {"Hospitals", "Ауруханалар", "Больницы"};
    case SpecialKind::military:
      return {"Military units", "Әскери бөлімдер", "Воинские части"};
    case SpecialKind::prison:
      return {"Prisons", "Түрмелер", "Места лишения свободы"};
    case SpecialKind::electronic:
      return {"Electronic voting", "Электрондық дауыс беру", "Электронное голосование"};
    case SpecialKind::other:
      return {"Special stations", "Арнайы учаскелер", "Особые участки"};
  }
  return {};
}

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return "";
}

std::string_view word(Agreement agreement) {
  switch (agreement) {
    case Agreement::agrees:
      return "agrees";
    case Agreement::differs:
      return "differs";
    case Agreement::known_difference:
      return "known difference";
    case Agreement::stale_difference:
      return "difference named but not there";
    case Agreement::not_counted:
      return "not counted";
  }
  return "";
}

}  // namespace saylau::package
