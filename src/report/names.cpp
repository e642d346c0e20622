#include "report/names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace saylau::report {

std::string ElectionNames::contestant(std::size_t index) const {
  return package_.election.contestants[index].name.in(words_.language());
}

std::string ElectionNames::contestant_called(const std::string& id) const {
  const auto& all = package_.election.contestants;
  const auto found = std::ranges::find(all, id, &Contestant::id);
  return found == all.end() ? id : found->name.in(words_.language());
}

std::string ElectionNames::contestants(std::span<const std::size_t> indices) const {
  std::string names;
  for (const std::size_t index : indices) names += (names.empty() ? "" : ", ") + contestant(index);
  return names;
}

std::string ElectionNames::area(const std::string& id) const {
  const Area* area = find_area(package_.election.areas, id);
  return area == nullptr ? id : area->name.in(words_.language());
}

std::string ElectionNames::tier(const std::string& id) const {
  if (id == "list") return words_.say(Phrase::name_list_tier);
  if (id == "district") return words_.say(Phrase::name_district_tier);
  if (id == "assembly") return words_.say(Phrase::name_assembly_tier);
  if (id == "president") return words_.say(Phrase::name_president);
  if (id == "question") return words_.say(Phrase::name_question);
  if (id == "amendment") return words_.say(Phrase::name_amendment);
  return id;
}

std::string ElectionNames::denominator(law::Denominator of) const {
  switch (of) {
    case law::Denominator::valid_votes:
      return words_.say(Phrase::of_valid);
    case law::Denominator::votes_for_contestants:
      return words_.say(Phrase::of_contestants);
    case law::Denominator::ballots_cast:
      return words_.say(Phrase::of_cast);
    case law::Denominator::registered_voters:
      return words_.say(Phrase::of_registered);
  }
  return "";
}

std::string ElectionNames::rule(law::TieRule rule) const {
  switch (rule) {
    case law::TieRule::more_votes:
      return words_.say(Phrase::rule_more_votes);
    case law::TieRule::earlier_registered:
      return words_.say(Phrase::rule_earlier);
    case law::TieRule::repeat_voting:
      return words_.say(Phrase::rule_repeat_voting);
    case law::TieRule::repeat_elections:
      return words_.say(Phrase::rule_repeat_elections);
    case law::TieRule::lot:
      return words_.say(Phrase::rule_lot);
  }
  return "";
}

std::string ElectionNames::condition(const count::ConditionStep& step) const {
  const count::ConditionResult& result = step.result;
  const bool of_votes = step.condition.measured == law::Measured::votes_for_answer;
  const std::string measured = of_votes
                                   ? words_.say(Phrase::measured_answer, step.answer ? contestant(*step.answer) : "")
                                   : words_.say(Phrase::measured_cast);
  if (step.condition.in_at_least) {
    return measured + ": " +
           words_.say(Phrase::condition_areas, result.part, result.whole, result.fewest, result.not_known);
  }
  if (result.outcome == count::Outcome::not_known) return words_.say(Phrase::condition_not_known, measured);
  const Phrase phrase = result.outcome == count::Outcome::met ? Phrase::condition_met : Phrase::condition_not_met;
  return words_.say(phrase, measured + " " + words_.number(result.part), words_.share(result.part, result.whole),
                    words_.number(result.whole), denominator(step.condition.of),
                    words_.percentage(step.condition.more_than), words_.number(result.fewest));
}

std::vector<std::string> ElectionNames::majority(const count::MajorityStep& step) const {
  if (step.ranked.empty()) return {};
  const count::RankedVotes& first = step.ranked[0];
  return {words_.say(Phrase::explain_majority, words_.percentage(step.majority.more_than), words_.number(step.whole),
                     denominator(step.majority.of), words_.number(step.fewest)),
          words_.say(step.elected ? Phrase::explain_majority_elected : Phrase::explain_majority_not,
                     contestant(first.contestant), words_.number(first.votes), words_.share(first.votes, step.whole))};
}

namespace {

Phrase phrase_of(const count::Undecided& undecided) {
  switch (undecided.reason) {
    case count::Reason::votes_not_published:
      return undecided.seats > 0 ? Phrase::open_votes : Phrase::open_votes_unknown_size;
    case count::Reason::figure_not_published:
      return Phrase::open_figure;
    case count::Reason::nobody_has_votes:
      return Phrase::open_nobody;
    case count::Reason::law_is_silent:
      return Phrase::open_silent;
    case count::Reason::lot:
      return Phrase::open_lot;
    case count::Reason::repeat_voting:
      return Phrase::open_repeat_voting;
    case count::Reason::repeat_elections:
      return Phrase::open_repeat_elections;
    case count::Reason::registration_unknown:
      return Phrase::open_registration;
    case count::Reason::second_round:
      return Phrase::open_second_round;
  }
  return Phrase::open_silent;
}

}  // namespace

std::string ElectionNames::open(const count::Undecided& undecided) const {
  const std::string missing = undecided.silence ? undecided.silence->missing.in(words_.language()) : "";
  const bool local = !undecided.area.empty() && undecided.tier == "district";
  const std::string where = tier(undecided.tier) + (local ? " (" + area(undecided.area) + ")" : "");
  std::string text = words_.say(phrase_of(undecided), where, undecided.seats, missing);
  const bool name_options = undecided.reason != count::Reason::nobody_has_votes && !undecided.options.empty();
  if (name_options) text += "; " + words_.say(Phrase::open_options, contestants(undecided.options));
  while (text.ends_with(' ')) text.pop_back();
  if (!undecided.cite.empty()) text += " [" + words_.cite(undecided.cite) + "]";
  return text;
}

}  // namespace saylau::report
