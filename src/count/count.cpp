#include "count/count.hpp"

#include <algorithm>

#include "count/counting.hpp"
#include "count/methods/whole_quotas.hpp"
#include "votes/contests.hpp"
#include "votes/tally.hpp"

namespace saylau::count {

const Contest* Counting::round(const std::string& ballot, const std::string& area, int number) const {
  const auto here = contests_by_area_.find(area);
  if (here == contests_by_area_.end()) return nullptr;
  for (const Contest* contest : here->second) {
    if (contest->ballot == ballot && contest->round == number) return contest;
  }
  return nullptr;
}

const Contest* Counting::last_round(const std::string& ballot, const std::string& area) const {
  const auto here = contests_by_area_.find(area);
  if (here == contests_by_area_.end()) return nullptr;
  const Contest* last = nullptr;
  for (const Contest* contest : here->second) {
    if (contest->ballot == ballot && (last == nullptr || contest->round > last->round)) last = contest;
  }
  return last;
}

std::vector<std::string> Counting::areas_of(const std::string& ballot) const {
  std::vector<std::string> areas;
  const law::Ballot* paper = law::find_ballot(law, ballot);
  for (const Area& area : election.areas) {
    if (paper != nullptr && area.kind == paper->area && !area.apart) areas.push_back(area.id);
  }
  return areas;
}

std::vector<std::size_t> Counting::competitors(const Contest& contest) const {
  std::vector<std::size_t> competitors;
  for (const std::size_t i : contest.contestants) {
    if (may_win(contestants()[i])) competitors.push_back(i);
  }
  return competitors;
}

void Counting::add_step(const std::string& tier, const std::string& area, const std::string& cite, StepDetail detail) {
  result.working.push_back({tier, area, cite, std::move(detail)});
}

namespace {

bool looks_at_areas(const law::Tier& tier, AreaKind kind) {
  return std::ranges::any_of(tier.thresholds, [&](const law::Threshold& t) { return t.in_each == kind; });
}

bool looks_at_areas(const law::Decision& decision, AreaKind kind) {
  const auto* question = std::get_if<law::Question>(&decision.rule);
  if (question == nullptr) return false;
  const auto of_kind = [&](const law::Condition& c) { return c.in_at_least && c.areas == kind; };
  return std::ranges::any_of(question->valid_if, of_kind) || std::ranges::any_of(question->adopted_if, of_kind);
}

}  // namespace

bool Counting::looks_at(const Contest& contest) const {
  const law::Ballot* ballot = law::find_ballot(law, contest.ballot);
  const Area* area = find_area(election.areas, contest.area);
  if (ballot == nullptr || area == nullptr || area->apart) return false;
  const auto by_area = [&](const auto& part) {
    return part.ballot == contest.ballot && looks_at_areas(part, area->kind);
  };
  return area->kind == ballot->area || std::ranges::any_of(law.tiers, by_area) ||
         std::ranges::any_of(law.decisions, by_area);
}

bool Counting::give(const std::string& tier, const std::string& area, std::size_t contestant, Seats seats) {
  if (seats == 0) return true;
  const Given given{contestant, seats};
  if (!book.enter(tier, area, given)) return false;
  result.working.back().changes.emplace_back(given);
  return true;
}

bool Counting::elect(const std::string& tier, const std::string& area, std::size_t candidate) {
  if (!give(tier, area, party_of(contestants(), candidate), 1)) return false;
  result.elected.push_back({tier, area, candidate});
  return true;
}

void Counting::leave_open(Undecided undecided) {
  if (undecided.seats > 0 && book.has_page(undecided.tier, undecided.area)) {
    book.enter(undecided.tier, undecided.area, LeftOpen{undecided.seats});
  }
  result.undecided.push_back(std::move(undecided));
}

void Counting::leave_open_in(const Contest& contest, Undecided undecided) {
  if (!all_in(contest)) {
    undecided.reason = Reason::not_all_in;
    undecided.silence.reset();
    undecided.cite.clear();
    undecided.areas = contest.reporting->out;
  }
  leave_open(std::move(undecided));
}

void Counting::leave_silent(const Contest& contest, const std::vector<law::Silence>& silences, law::Situation when,
                            Undecided undecided) {
  undecided.reason = Reason::law_is_silent;
  if (const law::Silence* silence = law::find_silence(silences, when)) {
    undecided.silence = *silence;
    undecided.cite = silence->cite;
  } else {
    undecided.silence = law::Silence{when, {}, undecided.cite};
  }
  leave_open_in(contest, std::move(undecided));
}

namespace {

Reason reason_of(TieOpen open) {
  switch (open) {
    case TieOpen::needs_lot:
      return Reason::lot;
    case TieOpen::needs_repeat_voting:
      return Reason::repeat_voting;
    case TieOpen::needs_repeat_elections:
      return Reason::repeat_elections;
    case TieOpen::registration_unknown:
      return Reason::registration_unknown;
    case TieOpen::no_rule:
      break;
  }
  return Reason::law_is_silent;
}

}  // namespace

bool Counting::is_between(const Contest& again, std::span<const std::size_t> admitted) const {
  const std::vector<std::size_t> stood = competitors(again);
  const auto is_admitted = [&](std::size_t i) { return std::ranges::find(admitted, i) != admitted.end(); };
  return std::ranges::all_of(stood, is_admitted) && (stood.size() == admitted.size() || !all_in(again));
}

TieContext Counting::context_of(const TieRules& rules, const Contest& contest) const {
  return {law.id, law.sha256, rules.id, contest.area, competitors(contest).size(), contest.tally.votes};
}

std::vector<std::size_t> Counting::settle_by(const TieRules& rules, const Contest& contest,
                                             std::span<const std::size_t> equal, Seats seats) {
  if (!all_in(contest)) {  // the rest can break the tie
    leave_open_in(contest, {Reason::not_all_in, rules.id, contest.area, seats, {equal.begin(), equal.end()}, "", {}});
    return {};
  }
  const TieContext context = context_of(rules, contest);
  TieSettlement settlement = settle_tie(equal, seats, rules.ties, contestants(), context, lots);
  TieContext with_withdrawn = context;
  with_withdrawn.stood += contest.set_aside.size();
  if (settle_tie(equal, seats, rules.ties, contestants(), with_withdrawn, lots).open != settlement.open) {
    // Are those who withdrew among those who stood? The law does not say.
    leave_silent(contest, rules.silences, law::Situation::tie,
                 {Reason::law_is_silent, rules.id, contest.area, seats, {equal.begin(), equal.end()}, rules.cite, {}});
    return {};
  }
  const std::string cite = settlement.rule ? settlement.rule->cite : rules.cite;
  const std::vector<std::size_t> options(equal.begin(), equal.end());
  if (settlement.seats > 0) {
    Undecided open{reason_of(settlement.open), rules.id, contest.area, settlement.seats, settlement.among, cite, {}};
    if (open.reason == Reason::law_is_silent) {
      leave_silent(contest, rules.silences, law::Situation::tie, std::move(open));
    } else {
      leave_open(std::move(open));
    }
  }
  std::vector<std::size_t> winners = settlement.winners;
  add_step(rules.id, contest.area, cite, TieStep{options, seats, std::move(settlement)});
  return winners;
}

std::vector<Votes> votes_of(const Contest& contest, std::span<const std::size_t> contestants) {
  std::vector<Votes> votes;
  votes.reserve(contestants.size());
  for (const std::size_t i : contestants) votes.push_back(contest.tally.votes[i]);
  return votes;
}

std::vector<RankedVotes> ranked_votes(const Contest& contest, std::span<const std::size_t> contestants) {
  std::vector<RankedVotes> ranked;
  for (const std::size_t i : contestants) {
    const bool hidden = std::ranges::find(contest.unpublished, i) != contest.unpublished.end();
    if (!hidden) ranked.push_back({i, contest.tally.votes[i]});
  }
  std::ranges::stable_sort(ranked, std::ranges::greater{}, &RankedVotes::votes);
  return ranked;
}

std::vector<std::size_t> first_by_votes(const std::vector<RankedVotes>& ranked) {
  std::vector<std::size_t> first;
  for (const RankedVotes& line : ranked) {
    if (line.votes > 0 && line.votes == ranked[0].votes) first.push_back(line.contestant);
  }
  return first;
}

namespace {

void count_outside(Counting& counting, const law::Tier& tier, TierResult& seats) {
  seats.status = TierStatus::outside_the_count;
  const Names by = std::get<law::OutsideTheCount>(tier.allocation).by;
  counting.add_step(tier.id, "", tier.allocation_cite, OutsideStep{by, seats.seats});
  counting.book.open_page(tier.id, "", seats.seats);
  if (seats.seats > 0) counting.book.enter(tier.id, "", LeftOutside{seats.seats});
}

Seats seats_in(const law::Tier& tier, const BodySize& size) {
  const auto known = size.tiers.find(tier.id);
  return known != size.tiers.end() ? known->second : law::seats_of(tier.seats, size.body);
}

void count_tier(Counting& counting, const law::Tier& tier, const BodySize& size) {
  TierResult seats;
  seats.id = tier.id;
  seats.seats = seats_in(tier, size);
  if (std::holds_alternative<law::OutsideTheCount>(tier.allocation)) {
    count_outside(counting, tier, seats);
  } else if (law::is_proportional(tier)) {
    count_list_tier(counting, tier, seats);
  } else {
    count_district_tier(counting, tier, seats);
  }
  seats.by_contestant = counting.book.held_in(tier.id);
  counting.result.tiers.push_back(std::move(seats));
}

Lots unused(const Lots& lots, const std::vector<Step>& working) {
  Lots unused;
  for (const Lot& lot : lots) {
    const bool used = std::ranges::any_of(working, [&](const Step& step) {
      const auto* tie = std::get_if<TieStep>(&step.detail);
      return tie != nullptr && tie->settlement.lot == lot;
    });
    if (!used) unused.push_back(lot);
  }
  return unused;
}

bool decided(const DecisionResult& decision) {
  return decision.outcome != DecisionOutcome::undecided;
}

bool from_votes(const TierResult& tier) {
  return tier.status == TierStatus::counted || tier.status == TierStatus::outside_the_count;
}

// Votes that are nobody's any more are the first that a reader has to know.
void note_set_aside(Counting& counting, const std::string& part, const std::string& ballot) {
  const law::Ballot* paper = law::find_ballot(counting.law, ballot);
  if (paper == nullptr || !paper->withdrawn_votes) return;
  for (const Contest& contest : counting.election.contests) {
    const Area* area = find_area(counting.election.areas, contest.area);
    if (contest.ballot != ballot || area == nullptr || area->kind != paper->area) continue;
    for (const SetAside& aside : contest.set_aside) {
      counting.add_step(part, contest.area, paper->withdrawn_votes->cite,
                        SetAsideStep{aside.contestant, aside.votes, paper->withdrawn_votes->invalid});
    }
  }
}

// Do all areas of a ballot's contests say that they are in?
bool say_that_they_are_in(const Counting& counting, const law::Ballot& ballot) {
  return std::ranges::all_of(counting.election.contests, [&](const Contest& contest) {
    const Area* area = find_area(counting.election.areas, contest.area);
    return contest.ballot != ballot.id || area == nullptr || area->kind != ballot.area || all_in(contest);
  });
}

// An area above those that vote for seats says that not all of it is in, and they say that they are: something is out,
// and where it is nobody knows.
void leave_open_above(Counting& counting) {
  for (const Contest& contest : counting.election.contests) {
    const law::Ballot* ballot = law::find_ballot(counting.law, contest.ballot);
    const Area* area = find_area(counting.election.areas, contest.area);
    const bool above = ballot != nullptr && area != nullptr && ballot->area != area->kind && area->parent.empty();
    if (!above || all_in(contest) || !counting.result.undecided.empty()) continue;
    if (!say_that_they_are_in(counting, *ballot)) continue;
    for (const law::Tier& tier : counting.law.tiers) {
      if (tier.ballot != contest.ballot) continue;
      counting.result.undecided.push_back({Reason::not_all_in, tier.id, contest.area, 0, {}, "", {}});
    }
  }
}

}  // namespace

Result count(const law::Law& law, const Election& election, const BodySize& size, const Lots& lots) {
  Result result;
  result.election = election.id;
  result.law = law.id;
  result.law_sha256 = law.sha256;
  if (!law.tiers.empty()) result.seats = law.seats.value_or(size.body);
  Counting counting(law, election, lots, result);
  for (const law::Tier& tier : law.tiers) note_set_aside(counting, tier.id, tier.ballot);
  for (const law::Decision& decision : law.decisions) note_set_aside(counting, decision.id, decision.ballot);
  for (const law::Tier& tier : law.tiers) count_tier(counting, tier, size);
  for (const law::Decision& decision : law.decisions) count_decision(counting, decision);
  result.discrepancies = counting.book.close(result.seats);
  leave_open_above(counting);
  result.complete = result.discrepancies.empty() && result.undecided.empty() &&
                    std::ranges::all_of(result.tiers, from_votes) && std::ranges::all_of(result.decisions, decided) &&
                    std::ranges::all_of(election.contests, [&](const Contest& contest) {
                      return all_in(contest) || !counting.looks_at(contest);
                    });
  result.unused_lots = unused(lots, result.working);
  return result;
}

namespace {

Allotment allot_of_whole(const law::Tier& tier, std::span<const Votes> votes, Votes whole, Seats seats) {
  const auto* quotas = std::get_if<law::WholeQuotas>(&tier.allocation);
  return quotas != nullptr ? whole_quotas(*quotas, votes, whole, seats).allotment
                           : allot(tier.allocation, votes, seats);
}

}  // namespace

Allotment count_seats(const law::Tier& tier, std::span<const Votes> votes, Votes whole, Seats seats) {
  if (tier.thresholds.empty()) return allot_of_whole(tier, votes, whole, seats);
  std::vector<Votes> passing(votes.begin(), votes.end());
  for (const law::Threshold& threshold : tier.thresholds) {
    const Votes fewest = fewest_at_least(threshold.share, whole);
    for (Votes& own : passing) own = own >= fewest ? own : 0;
  }
  return allot_of_whole(tier, passing, whole, seats);
}

law::Law with_sizes(const law::Law& law, const BodySize& size) {
  law::Law sized = law;
  if (sized.seats) return sized;
  Seats sum = 0;
  for (law::Tier& tier : sized.tiers) {
    const auto known = size.tiers.find(tier.id);
    const Seats seats = known != size.tiers.end() ? known->second : law::seats_of(tier.seats, size.body);
    tier.seats = law::FixedSeats{seats};
    sum += seats;
  }
  if (!sized.tiers.empty()) sized.seats = sum;
  return sized;
}

}  // namespace saylau::count
