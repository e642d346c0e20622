// The result of a count: seats, who is elected, the working step by step, and what the law leaves undecided.
//
// The working is a list of typed steps. Each step holds what was compared and what came of it, so that a screen, a
// JSON document and a test read the same record; the words are the business of report/.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "count/book.hpp"
#include "count/methods/condition.hpp"
#include "count/methods/highest_averages.hpp"
#include "count/methods/largest_remainder.hpp"
#include "count/methods/single_passing_list.hpp"
#include "count/methods/whole_quotas.hpp"
#include "count/threshold.hpp"
#include "count/ties.hpp"
#include "law/law.hpp"
#include "votes/election.hpp"

namespace saylau::count {

// --- the working -----------------------------------------------------------------------------------------------------
// Every `contestant`, `winner`, ... in a step is an index into Election::contestants.

struct ThresholdStep {
  law::Threshold threshold;
  ThresholdTest test;
  bool as_announced = false;  // the denominator was not published; who passed is what the authority said (whole is 0)
};

struct QuotaLine {
  std::size_t contestant = 0;
  Votes votes = 0;
  Division division;
  std::size_t rank = 0;  // of its remainder, from 1
  bool extra = false;    // it took a seat by its remainder
  bool equal = false;    // its remainder is one of those exactly equal for the last seats: the tie step says who won
};

// Quota, whole seats, and the remainders in their order. The line after the last `extra` just missed.
struct QuotaStep {
  law::Quota quota = law::Quota::hare;
  QuotaRatio ratio;
  Votes sum = 0;
  Seats seats = 0;
  Seats left_over = 0;           // seats that remainders decide
  std::vector<QuotaLine> lines;  // largest remainder first
};

struct WholeQuotaRow {
  std::size_t contestant = 0;
  Votes votes = 0;
  WholeQuotaLine line;
};

// Whole parts of votes * seats / whole, the minimum, and the seats left over in turn.
struct WholeQuotaStep {
  law::WholeQuotas rule;
  Votes whole = 0;
  Seats seats = 0;
  Seats left_over = 0;
  std::vector<WholeQuotaRow> rows;  // most votes first
};

// The next lists by votes, admitted because too few passed.
struct AdmitMoreStep {
  law::AdmitMore rule;
  Votes whole = 0;
  Votes together = 0;  // of all that compete now
  std::vector<std::size_t> admitted;
};

// Seats of lists that missed the threshold.
struct SeatsBelowStep {
  law::SeatsBelow rule;
  std::vector<std::size_t> contestants;
};

// Votes for somebody who is out of the race.
struct SetAsideStep {
  std::size_t contestant = 0;
  Votes votes = 0;
  bool invalid = true;  // else valid and nobody's
};

// The only one who stands is elected without a poll.
struct UnopposedStep {
  std::size_t contestant = 0;
};

// The first two are so close that the law wants the votes counted again.
struct RecountStep {
  law::Recount rule;
  std::size_t first = 0;
  std::size_t second = 0;
  Votes difference = 0;
  Votes most = 0;     // the largest difference at which a recount is due
  bool known = true;  // false where votes that are not known could make it due, or not; no difference is said then
};

struct RescueStep {
  law::Rescue rescue;
  std::size_t passed = 0;
  std::size_t admitted = 0;
  Votes passed_votes = 0;
  Votes admitted_votes = 0;
  Seats seats = 0;
  SinglePassingList arithmetic;
};

struct RankedVotes {
  std::size_t contestant = 0;
  Votes votes = 0;
};

struct AwardLine {
  std::size_t winner = 0;
  Votes votes = 0;
  Divisor divisor;
  std::optional<std::size_t> runner_up;
  Votes runner_up_votes = 0;
  Divisor runner_up_divisor;
};

struct DivisorStep {
  law::Divisors divisors = law::Divisors::dhondt;
  Seats seats = 0;
  std::vector<AwardLine> awards;        // highest quotient first
  std::vector<RankedVotes> lists = {};  // all that compete, in the election's order
};

struct PluralityStep {
  Seats seats = 1;
  std::vector<RankedVotes> ranked;  // most votes first, *against all* left out
  std::vector<std::size_t> elected;
  std::optional<RankedVotes> against_all;  // it has more votes than anybody, and the law leaves the seat vacant then
  bool so_far = false;                     // votes that are out can still change it
};

// Of a first round of which votes are out.
struct MajoritySoFar {
  Figure out;             // how many voters; nothing if that is not known
  Figure fewest_at_most;  // as many may be needed when everything is in
};

struct MajorityStep {
  law::Majority majority;
  Votes whole = 0;
  Votes fewest = 0;
  std::vector<RankedVotes> ranked;
  std::optional<std::size_t> elected;
  std::vector<std::size_t> runners;  // of the second round
  std::optional<MajoritySoFar> so_far = {};
};

struct SecondRoundStep {
  std::vector<RankedVotes> ranked;
  std::optional<std::size_t> elected;
};

struct ConditionStep {
  law::Condition condition;
  std::optional<std::size_t> answer;  // whose votes a condition on votes measures
  bool validity = false;              // of the referendum as a whole, rather than of the answer
  ConditionResult result;
};

struct TieStep {
  std::vector<std::size_t> equal;
  Seats seats = 0;
  TieSettlement settlement;
};

struct OutsideStep {
  Names by;
  Seats seats = 0;
};

using StepDetail = std::variant<ThresholdStep, AdmitMoreStep, SeatsBelowStep, QuotaStep, RescueStep, DivisorStep,
                                WholeQuotaStep, PluralityStep, MajorityStep, SecondRoundStep, RecountStep,
                                ConditionStep, TieStep, OutsideStep, SetAsideStep, UnopposedStep>;

struct Step {
  std::string tier;  // id of the tier or decision
  std::string area;  // id of the area of the contest
  std::string cite;
  StepDetail detail;
  std::vector<SeatChange> changes = {};  // that it made in the book of seats
};

// --- what is undecided -----------------------------------------------------------------------------------------------

enum class Reason {
  votes_not_published,    // the contest's votes are not in the package
  not_all_in,             // what is still out (Undecided::areas, or stations) could change it
  areas_not_named,        // the tier has more seats than the package has areas for them
  more_areas_than_seats,  // the tier has fewer seats than there are areas (Undecided::areas) that voted for one each
  figure_not_published,   // a denominator that the law needs is not
  nobody_has_votes,
  law_is_silent,           // Undecided::silence says what the law does not
  lot,                     // a lot has to be drawn among the options
  repeat_voting,           // the voters vote again among the options
  repeat_elections,        // a new election is held
  vacant,                  // the seat is nobody's, as the law says for this case
  registration_unknown,    // the order of registration decides, and is not known
  second_round,            // between the options
  others_in_second_round,  // the second round was not held between the options, whom the first admits
};

struct Undecided {
  Reason reason = Reason::law_is_silent;
  std::string tier;
  std::string area;
  Seats seats = 0;                   // how many are open
  std::vector<std::size_t> options;  // among whom
  std::string cite;
  std::optional<law::Silence> silence;
  std::vector<std::string> areas = {};  // ids of the areas that it is about, where they are several
};

// --- the whole -------------------------------------------------------------------------------------------------------

enum class TierStatus {
  counted,
  partial,               // counted from what is in; only TierResult::certain is given whatever the rest votes
  passing_as_announced,  // counted among those who passed the threshold according to the authority, because votes or
                         // figures are unpublished that could tell otherwise
  not_counted,           // votes were not published
  as_announced,          // not counted; the seats are those that the authority announced
  outside_the_count,     // no vote of this election fills it
};

struct TierResult {
  std::string id;
  Seats seats = 0;
  TierStatus status = TierStatus::counted;
  std::vector<Seats> by_contestant;  // indexed like Election::contestants; candidates count for their party
  std::vector<Seats> announced;      // of these, seats that the votes do not show; empty if there are none
  std::vector<Seats> certain = {};   // of a partial tier: the seats that each has whatever the rest votes
};

enum class DecisionOutcome { elected, adopted, not_adopted, not_valid, undecided };

struct DecisionResult {
  std::string id;
  DecisionOutcome outcome = DecisionOutcome::undecided;
  std::optional<std::size_t> winner;  // whoever is elected, or the answer adopted
  bool as_announced = false;
};

// Somebody elected by name: a candidate, not a list.
struct Elected {
  std::string tier;
  std::string area;
  std::size_t contestant = 0;
  bool as_announced = false;  // the votes at hand do not show it; the authority announced it
};

struct Result {
  std::string election;
  std::string law;
  std::string law_sha256;
  Seats seats = 0;        // of the body; 0 if there is only a decision
  bool complete = false;  // all votes are in, every seat is given and every decision made from them, the book closes
  std::vector<TierResult> tiers;
  std::vector<DecisionResult> decisions;
  std::vector<Elected> elected;
  std::vector<Step> working;
  std::vector<Undecided> undecided;
  std::vector<Lot> unused_lots;            // lots that fitted no tie of this count
  std::vector<Discrepancy> discrepancies;  // of the book of seats: with any of these the result must not be used

  Seats seats_of(std::size_t contestant) const {
    Seats sum = 0;
    for (const TierResult& tier : tiers) sum += tier.by_contestant[contestant];
    return sum;
  }
};

// The seats of a tier that one has whatever is still out.
Seats certain_seats(const TierResult& tier, std::size_t contestant);

// Seats of the body that nobody has for certain and that votes could give; those of them that nobody has even by what
// is in; seats that no vote fills.
Seats open_seats(const Result& result);
Seats unfilled_seats(const Result& result);
Seats outside_seats(const Result& result);

// Whoever has more than half of the seats of the body, whatever is still out.
std::optional<std::size_t> majority_of(const Result& result);

}  // namespace saylau::count
