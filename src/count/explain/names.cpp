#include "count/explain/names.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/wordings.hpp"
#include "law/terms.hpp"

namespace saylau::explain {

std::string ElectionNames::contestant(std::size_t index) const {
  return election_.contestants[index].name.in(words_.language());
}

std::string ElectionNames::contestant_called(const std::string& id) const {
  const auto& all = election_.contestants;
  const auto found = std::ranges::find(all, id, &Contestant::id);
  return found == all.end() ? id : found->name.in(words_.language());
}

std::string ElectionNames::contestants(std::span<const std::size_t> indices) const {
  std::string names;
  for (const std::size_t index : indices) names += (names.empty() ? "" : ", ") + contestant(index);
  return names;
}

std::string ElectionNames::area(const std::string& id) const {
  const Area* area = find_area(election_.areas, id);
  return area == nullptr ? id : area->name.in(words_.language());
}

Names part_names(const std::string& id) {
  if (id == "list") return kNameListTier.names();
  if (id == "district") return kNameDistrictTier.names();
  if (id == "assembly") return kNameAssemblyTier.names();
  if (id == "president") return kNamePresident.names();
  if (id == "question") return kNameQuestion.names();
  if (id == "amendment") return kNameAmendment.names();
  return {id};
}

std::string ElectionNames::tier(const std::string& id) const {
  return part_names(id).in(words_.language());
}

std::string ElectionNames::denominator(law::Denominator of) const {
  return law::genitive(of).say(words_.language());
}

std::string ElectionNames::rule(law::TieRule rule) const {
  switch (rule) {
    case law::TieRule::more_votes:
      return words_.say(kRuleMoreVotes);
    case law::TieRule::earlier_registered:
      return words_.say(kRuleEarlier);
    case law::TieRule::repeat_voting:
      return words_.say(kRuleRepeatVoting);
    case law::TieRule::repeat_elections:
      return words_.say(kRuleRepeatElections);
    case law::TieRule::lot:
      return words_.say(kRuleLot);
  }
  return "";
}

std::string ElectionNames::condition(const count::ConditionStep& step) const {
  const count::ConditionResult& result = step.result;
  const bool of_votes = step.condition.measured == law::Measured::votes_for_answer;
  const std::string measured =
      of_votes ? words_.say(kMeasuredAnswer, step.answer ? contestant(*step.answer) : "") : words_.say(kMeasuredCast);
  if (step.condition.in_at_least) {
    return measured + ": " + words_.say(kConditionAreas, result.part, result.whole, result.fewest, result.not_known);
  }
  if (result.so_far) {
    return words_.say(kConditionSoFar, measured + " " + words_.number(result.part),
                      words_.share(result.part, result.whole), words_.number(result.whole),
                      denominator(step.condition.of), words_.percentage(step.condition.more_than));
  }
  if (result.outcome == count::Outcome::not_known) return words_.say(kConditionNotKnown, measured);
  const Wording& wording = result.outcome == count::Outcome::met ? kConditionMet : kConditionNotMet;
  return words_.say(wording, measured + " " + words_.number(result.part), words_.share(result.part, result.whole),
                    words_.number(result.whole), denominator(step.condition.of),
                    words_.percentage(step.condition.more_than), words_.number(result.fewest));
}

std::vector<std::string> ElectionNames::majority(const count::MajorityStep& step) const {
  if (step.ranked.empty()) return {};
  const count::RankedVotes& first = step.ranked[0];
  return {words_.say(kMajority, words_.percentage(step.majority.more_than), words_.number(step.whole),
                     denominator(step.majority.of), words_.number(step.fewest)),
          words_.say(step.elected ? kMajorityElected : kMajorityNot, contestant(first.contestant),
                     words_.number(first.votes), words_.share(first.votes, step.whole))};
}

namespace {

const Wording& wording_of(const count::Undecided& undecided) {
  switch (undecided.reason) {
    case count::Reason::votes_not_published:
      return undecided.seats > 0 ? kOpenVotes : kOpenVotesUnknownSize;
    case count::Reason::not_all_in:
      return undecided.seats > 0 ? kOpenNotAllInSeats : kOpenNotAllIn;
    case count::Reason::areas_not_named:
      return kOpenAreasNotNamed;
    case count::Reason::more_areas_than_seats:
      return kOpenMoreAreas;
    case count::Reason::figure_not_published:
      return kOpenFigure;
    case count::Reason::nobody_has_votes:
      return kOpenNobody;
    case count::Reason::law_is_silent:
      return kOpenSilent;
    case count::Reason::lot:
      return kOpenLot;
    case count::Reason::repeat_voting:
      return kOpenRepeatVoting;
    case count::Reason::repeat_elections:
      return kOpenRepeatElections;
    case count::Reason::registration_unknown:
      return kOpenRegistration;
    case count::Reason::second_round:
      return kOpenSecondRound;
  }
  return kOpenSilent;
}

}  // namespace

std::string ElectionNames::areas(const std::vector<std::string>& ids) const {
  std::string names;
  for (const std::string& id : ids) names += (names.empty() ? "" : ", ") + area(id);
  return names;
}

std::string ElectionNames::open(const count::Undecided& undecided) const {
  const bool names_areas = undecided.reason == count::Reason::more_areas_than_seats;
  const std::string silence = undecided.silence ? undecided.silence->missing.in(words_.language()) : "";
  const std::string missing = names_areas ? areas(undecided.areas) : silence;
  const bool local = !undecided.area.empty() && undecided.tier == "district";
  const std::string where = tier(undecided.tier) + (local ? " (" + area(undecided.area) + ")" : "");
  std::string text = words_.say(wording_of(undecided), where, undecided.seats, missing);
  const bool name_options = undecided.reason != count::Reason::nobody_has_votes && !undecided.options.empty();
  if (name_options) text += "; " + words_.say(kOpenOptions, contestants(undecided.options));
  if (!names_areas && !undecided.areas.empty()) text += "; " + words_.say(kOpenAreas, areas(undecided.areas));
  while (text.ends_with(' ')) text.pop_back();
  if (!undecided.cite.empty()) text += " [" + words_.cite(undecided.cite) + "]";
  return text;
}

}  // namespace saylau::explain
