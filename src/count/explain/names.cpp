#include "count/explain/names.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/open.hpp"
#include "count/explain/wordings.hpp"
#include "law/terms.hpp"

namespace saylau::explain {

std::string ElectionNames::plain(std::size_t contestant) const {
  return election_.contestants[contestant].name.in(words_.language());
}

std::string ElectionNames::contestant(std::size_t index) const {
  const std::vector<std::size_t> others = namesakes(index);
  if (others.empty()) return plain(index);
  const std::vector<std::string> own = marks(index);
  for (std::size_t mark = 0; mark < own.size(); ++mark) {
    const auto shared = [&](std::size_t other) { return marks(other)[mark] == own[mark]; };
    if (!own[mark].empty() && std::ranges::none_of(others, shared)) return plain(index) + " (" + own[mark] + ")";
  }
  return plain(index);
}

// Of the same kind: a candidate called after a list is no namesake of it.
std::vector<std::size_t> ElectionNames::namesakes(std::size_t contestant) const {
  const auto& all = election_.contestants;
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool same_kind = i != contestant && all[i].kind == all[contestant].kind;
    if (same_kind && all[i].name.in(words_.language()) == all[contestant].name.in(words_.language())) {
      others.push_back(i);
    }
  }
  return others;
}

std::vector<std::string> ElectionNames::marks(std::size_t contestant) const {
  const std::string of = party(contestant);
  const std::string where = places(contestant);
  const std::string both = of.empty() || where.empty() ? "" : of + ", " + where;
  return {of, where, both, election_.contestants[contestant].id};
}

std::string ElectionNames::party(std::size_t contestant) const {
  const std::string& id = election_.contestants[contestant].party;
  return id.empty() ? "" : contestant_called(id);
}

// The regions or districts in which it stands.
std::string ElectionNames::places(std::size_t contestant) const {
  std::string places;
  for (const Contest& contest : election_.contests) {
    const Area* area = find_area(election_.areas, contest.area);
    const bool local = area != nullptr && area->kind != AreaKind::nation && contest.round == 1;
    if (!local || std::ranges::find(contest.contestants, contestant) == contest.contestants.end()) continue;
    places += (places.empty() ? "" : ", ") + this->area(contest.area);
  }
  return places;
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
  if (area == nullptr) return id;
  const std::string& name = area->name.in(words_.language());
  const Area* above = find_area(election_.areas, area->parent);
  const bool shared = std::ranges::any_of(election_.areas, [&](const Area& other) {
    return other.kind == area->kind && other.id != id && other.name.in(words_.language()) == name;
  });
  return shared && above != nullptr ? name + " (" + above->name.in(words_.language()) + ")" : name;
}

std::string ElectionNames::place(const std::string& id) const {
  const Area* area = find_area(election_.areas, id);
  return area == nullptr || area->kind == AreaKind::nation ? "" : this->area(id) + ": ";
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

namespace {

const Wording& outcome(count::Outcome outcome) {
  switch (outcome) {
    case count::Outcome::met:
      return kMet;
    case count::Outcome::not_met:
      return kNotMet;
    case count::Outcome::not_known:
      break;
  }
  return kNotKnown;
}

// "17 regions", after "of".
const Wording& of_areas(AreaKind kind) {
  switch (kind) {
    case AreaKind::nation:
      return kOfNations;
    case AreaKind::region:
      return kOfRegions;
    case AreaKind::district:
      return kOfDistricts;
    case AreaKind::station:
      break;
  }
  return kOfStations;
}

}  // namespace

std::string ElectionNames::condition(const count::ConditionStep& step) const {
  const count::ConditionResult& result = step.result;
  const bool of_votes = step.condition.measured == law::Measured::votes_for_answer;
  const std::string measured =
      of_votes ? words_.say(kMeasuredAnswer, step.answer ? contestant(*step.answer) : "") : words_.say(kMeasuredCast);
  if (step.condition.in_at_least) {
    return words_.say(kConditionAreas, words_.say(outcome(result.outcome)), measured,
                      words_.percentage(step.condition.more_than), denominator(step.condition.of), result.part,
                      words_.say(of_areas(step.condition.areas), result.whole), result.fewest, result.not_known);
  }
  if (result.so_far) {
    return words_.say(kConditionSoFar, measured + " " + words_.number(result.part),
                      words_.share(result.part, result.whole), words_.number(result.whole),
                      denominator(step.condition.of), words_.percentage(step.condition.more_than));
  }
  if (result.outcome == count::Outcome::not_known) {
    return words_.say(kConditionNotKnown, measured, denominator(step.condition.of));
  }
  const Wording& wording = result.outcome == count::Outcome::met ? kConditionMet : kConditionNotMet;
  return words_.say(wording, measured + " " + words_.number(result.part), words_.share(result.part, result.whole),
                    words_.number(result.whole), denominator(step.condition.of),
                    words_.percentage(step.condition.more_than), words_.number(result.fewest));
}

std::string ElectionNames::threshold_of_nothing(const count::ThresholdStep& step) const {
  return words_.say(kThresholdOfNothing, words_.percentage(step.threshold.share), denominator(step.threshold.of));
}

namespace {

const Wording& reason_for(Standing standing) {
  switch (standing) {
    case Standing::died:
      return kDied;
    case Standing::disqualified:
      return kDisqualified;
    case Standing::stands:
    case Standing::withdrawn:
      break;
  }
  return kWithdrew;
}

}  // namespace

std::string ElectionNames::set_aside(const count::SetAsideStep& detail) const {
  const Wording& wording = detail.invalid ? kSetAsideInvalid : kSetAsideForNobody;
  const Standing standing = election_.contestants[detail.contestant].standing;
  return words_.say(wording, contestant(detail.contestant), words_.say(reason_for(standing)), Quantity{detail.votes});
}

std::string ElectionNames::unopposed(const count::Step& step, const count::UnopposedStep& detail) const {
  return words_.say(kUnopposed, area(step.area), contestant(detail.contestant));
}

std::string ElectionNames::recount(const count::Step& step, const count::RecountStep& detail) const {
  if (!detail.known) {
    return words_.say(kRecountNotKnown, area(step.area), words_.percentage(detail.rule.within),
                      denominator(detail.rule.of));
  }
  return words_.say(kRecount, area(step.area), contestant(detail.first), contestant(detail.second),
                    Quantity{detail.difference}, words_.number(detail.most));
}

std::vector<std::string> ElectionNames::majority(const count::MajorityStep& step) const {
  if (step.ranked.empty()) return {};
  return {needed(step), first_of(step)};
}

// How many votes are needed; while votes are out, how many may be.
std::string ElectionNames::needed(const count::MajorityStep& step) const {
  const std::string share = words_.percentage(step.majority.more_than);
  const std::string of = denominator(step.majority.of);
  const bool fixed = !step.so_far || step.so_far->fewest_at_most == step.fewest;
  if (fixed) return words_.say(kMajority, share, words_.number(step.whole), of, Quantity{step.fewest});
  if (!step.so_far->out || !step.so_far->fewest_at_most) {
    return words_.say(kMajorityOutUnknown, share, of, words_.number(step.whole));
  }
  return words_.say(kMajoritySoFar, share, of, words_.number(step.whole), Quantity{*step.so_far->out},
                    Quantity{*step.so_far->fewest_at_most});
}

// Who comes first in the first round, and whether that is enough.
std::string ElectionNames::first_of(const count::MajorityStep& step) const {
  const Votes most = step.ranked[0].votes;
  const auto say_of = [&](const Wording& wording, const std::string& who) {
    return words_.say(wording, who, Quantity{most}, words_.share(most, step.whole));
  };
  if (step.elected) return say_of(step.so_far ? kMajorityCertain : kMajorityElected, contestant(*step.elected));
  if (most == 0) return words_.say(kNobodyHasAVote);
  std::vector<std::size_t> first;
  for (const count::RankedVotes& line : step.ranked) {
    if (line.votes == most) first.push_back(line.contestant);
  }
  if (step.so_far) return say_of(first.size() == 1 ? kMajorityLeads : kMajorityLeadEquals, contestants(first));
  if (first.size() == 1) return say_of(kMajorityNot, contestant(first[0]));
  return say_of(most < step.fewest ? kMajorityNotEquals : kMajorityEquals, contestants(first));
}

bool is_decision(const count::Result& result, const std::string& id) {
  return std::ranges::find(result.decisions, id, &count::DecisionResult::id) != result.decisions.end();
}

bool is_as_announced(const count::Result& result, const count::Undecided& undecided) {
  const auto tier = std::ranges::find(result.tiers, undecided.tier, &count::TierResult::id);
  return undecided.reason == count::Reason::votes_not_published && tier != result.tiers.end() &&
         tier->status == count::TierStatus::as_announced;
}

namespace {

std::string without_full_stop(std::string sentence) {
  while (sentence.ends_with(' ') || sentence.ends_with('.')) sentence.pop_back();
  return sentence;
}

}  // namespace

std::string ElectionNames::areas(const std::vector<std::string>& ids) const {
  std::string names;
  for (const std::string& id : ids) names += (names.empty() ? "" : ", ") + area(id);
  return names;
}

// The thing itself: what is open, and why.
std::string ElectionNames::open_thing(const count::Result& result, const count::Undecided& undecided) const {
  if (is_as_announced(result, undecided)) return words_.say(kOpenAnnounced, tier(undecided.tier), undecided.seats);
  const Area* at = find_area(election_.areas, undecided.area);
  const bool local = at != nullptr && at->kind != AreaKind::nation;
  const std::string where = tier(undecided.tier) + (local ? " (" + area(undecided.area) + ")" : "");
  const OpenWording& wording = open_wording(undecided.reason);
  const bool of_seats = undecided.seats > 0 && !is_decision(result, undecided.tier);
  std::string text = of_seats ? words_.say(wording.seats, where, undecided.seats) : words_.say(wording.no_seats, where);
  if (undecided.reason != count::Reason::law_is_silent || !undecided.silence) return text;
  const std::string missing = without_full_stop(undecided.silence->missing.in(words_.language()));
  return text + ". " + (missing.empty() ? words_.say(silence_wording(undecided.silence->when)) : missing);
}

std::string ElectionNames::open(const count::Result& result, const count::Undecided& undecided) const {
  std::string text = open_thing(result, undecided);
  const OpenWording& wording = open_wording(undecided.reason);
  if (wording.has_options && !undecided.options.empty()) {
    text = words_.say(wording.among, text, contestants(undecided.options));
  }
  if (!undecided.areas.empty()) text = words_.say(wording.areas, text, areas(undecided.areas));
  return undecided.cite.empty() ? text : text + " [" + words_.cite(undecided.cite) + "]";
}

}  // namespace saylau::explain
