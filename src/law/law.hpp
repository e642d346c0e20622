// The law as data: the rules in force for one body at one time, with the article behind each.
//
// A law is a list of tiers (pools of seats) and decisions (who or what wins). A tier answers seven questions, and the
// model has one small sum type for each, so that another country's rule is another alternative:
//
//   who may compete?            Threshold, Rescue       where does a seat fall?    (one area for now)
//   where are seats given?      AreaKind of the ballot  who takes it?              FillRule
//   how many?                   TierSeats               what is already held?      Link
//   by which formula?           Allocation
//
// The file format is docs/law-format.md; read_law() in law/read_law.hpp checks it. Code below this room does not read
// articles: every rule carries its citation.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "votes/area.hpp"
#include "votes/contestant.hpp"
#include "votes/date.hpp"
#include "votes/share.hpp"

namespace saylau::law {

// What a share is a share of. Law decides it, and seats hang on it: in 2004 a list with 7.066% of the valid votes had
// 6.870% of the ballots cast.
enum class Denominator {
  valid_votes,            // valid ballots, *against all* among them
  votes_for_contestants,  // valid ballots less those against all
  ballots_cast,           // valid and invalid
  registered_voters,
};

// What the law leaves open; the count stops there, undecided.
enum class Situation {
  no_list_passes,              // nobody is at or over the threshold
  too_many_seats,              // the rule gives more seats than the tier has
  too_many_seats_below,        // lists below the threshold would get more seats than the tier has
  seats_left_over,             // the rule gives fewer seats than the tier has
  runner_up_tie,               // two lists are equal second when one has to be admitted
  too_few_admitted,            // all lists with votes together are fewer than have to be admitted
  two_candidates_no_majority,  // too few stood for a second round, and nobody reaches the majority
  equal_for_second_round,      // equal for a place in the second round
  out_of_the_race,             // whoever won, or goes on to the second round, is out of the race
  tie,                         // equal for a seat, and no rule is left
};

struct Silence {
  Situation when = Situation::tie;
  Names missing;  // what the law does not say, in a sentence
  std::string cite;
};

// --- who may compete -------------------------------------------------------------------------------------------------

// If exactly one list passes, the runner-up is admitted too, its quotient is reduced, it gets at least so many seats,
// and every seat left over goes to the list that passed (Kazakhstan, art. 97-1 p. 2-4, art. 111-1 p. 2-4).
struct Rescue {
  Share quotient_times;
  Seats seats_at_least = 0;
  std::string cite;
};

// If too few lists pass, or they have too few votes together, the next by votes are admitted one by one until it is
// enough (Russia, law on the State Duma, art. 88 p. 8-9).
struct AdmitMore {
  Seats lists_at_least = 1;
  Share together_more_than;
  Denominator of = Denominator::ballots_cast;
  std::string cite;
};

// A list that misses the threshold, is not admitted by another rule and still has this share gets so many seats before
// the others are divided (Russia, law on the State Duma of 2005 as amended in 2009, art. 82 p. 7-1: of the lists "not
// admitted under p. 7 to 9").
struct SeatsBelow {
  Share share;
  Seats seats = 0;
  std::string cite;
};

struct Threshold {
  Share share;
  Denominator of = Denominator::valid_votes;
  std::string cite;
  std::optional<AreaKind> in_each = {};  // to be reached in every area of the kind, rather than in the whole
  std::optional<Rescue> rescue = {};
  std::optional<AdmitMore> admit_more = {};
  std::vector<SeatsBelow> seats_below = {};  // the largest share first
  std::vector<std::string> exempt = {};      // groups of contestants (Contestant::group) that need not pass it
  std::string exempt_cite = {};
  bool exempt_lists_pass = false;  // where the law asks how many lists pass, are they among them? The law has to say
};

// Is the contestant of a group that need not pass the threshold?
inline bool is_exempt(const Threshold& threshold, const Contestant& contestant) {
  return std::ranges::find(threshold.exempt, contestant.group) != threshold.exempt.end();
}

// --- how many --------------------------------------------------------------------------------------------------------

struct FixedSeats {
  Seats seats = 0;
};
// Where the size of the body is set place by place (maslikhats), a tier is the whole of it or one half.
struct WholeBody {};
struct HalfOfBody {
  bool rounded_up = false;  // who gets the odd seat
};
using TierSeats = std::variant<FixedSeats, WholeBody, HalfOfBody>;

// --- by which formula ------------------------------------------------------------------------------------------------

enum class Quota { hare, droop, hagenbach_bischoff, imperiali };
enum class Divisors { dhondt, sainte_lague, modified_sainte_lague, adams, huntington_hill, danish };

struct LargestRemainder {
  Quota quota = Quota::hare;
};
struct HighestAverages {
  Divisors divisors = Divisors::dhondt;
};
// One divisor for all, from the votes of everybody and not only of those who passed: each list gets the whole part of
// votes * seats / `of`; one that has fewer than `seats_at_least` is lifted to them; seats left over go one by one to
// the lists that were not lifted, most votes first, round and round (Georgia, Election Code, art. 125 p. 5-7).
struct WholeQuotas {
  Denominator of = Denominator::valid_votes;
  Seats seats_at_least = 0;
};
struct Plurality {
  bool against_all_vacates = false;  // more votes *against all* than for anybody: nobody is elected
};
// Elected in the first round with more than `more_than`; otherwise a second round between the first `runners`, held
// only if more than `if_more_than` candidates stood, in which the most votes win.
struct Majority {
  Share more_than{1, 2};
  Denominator of = Denominator::valid_votes;
  Seats runners = 2;
  Seats if_more_than = 2;
  std::string second_round_cite;
  bool repeat_elections_if_not_held = false;  // too few stood for a second round: a new election; else silent
};
// Seats that no vote of this election fills, such as those of the Assembly of the People of Kazakhstan.
struct OutsideTheCount {
  Names by;
};
using Allocation = std::variant<LargestRemainder, HighestAverages, WholeQuotas, Plurality, Majority, OutsideTheCount>;

enum class TieRule {
  more_votes,          // whoever has more votes, where what was compared is not the votes
  earlier_registered,  // the list registered earlier
  repeat_voting,       // vote again among the equals, if more than two stood
  repeat_elections,    // a new election, with new nominations
  lot,                 // drawn by people, never by the program
};
struct TieBreak {
  TieRule rule = TieRule::lot;
  std::string cite;
};

// A recount is due where the first two are so close.
struct Recount {
  Share within;  // their difference, of
  Denominator of = Denominator::valid_votes;
  std::string cite;
};

// --- who takes it ----------------------------------------------------------------------------------------------------

enum class FillRule { winner, party_decides, list_order };

struct Fill {
  FillRule rule = FillRule::winner;
  std::string cite;
};

// --- the whole -------------------------------------------------------------------------------------------------------

// What votes for somebody are who withdrew, died or was disqualified after the ballots were printed.
struct WithdrawnVotes {
  bool invalid = true;  // else valid and nobody's
  std::string cite;
};

struct Ballot {
  std::string id;
  ContestantKind contestants = ContestantKind::party_list;
  AreaKind area = AreaKind::nation;
  bool against_all = false;
  std::string cite;
  std::optional<WithdrawnVotes> withdrawn_votes = {};
};

struct Tier {
  std::string id;
  std::string ballot;  // "" for seats outside the count
  TierSeats seats;
  Allocation allocation;
  std::string allocation_cite;
  std::vector<Threshold> thresholds;  // a contestant has to pass each
  std::vector<TieBreak> ties;         // tried in order; if none settles it, undecided
  std::optional<Recount> recount;
  std::optional<Fill> fill;
  std::vector<Silence> silences;
  bool elects_unopposed = false;  // the only candidate of an area, without a poll
  std::string unopposed_cite = {};
};

enum class Link { parallel };

// What a referendum's condition measures.
enum class Measured { ballots_cast, votes_for_answer };

struct Condition {
  Measured measured = Measured::ballots_cast;
  Share more_than{1, 2};
  Denominator of = Denominator::registered_voters;
  std::optional<Share> in_at_least;  // of the areas of the kind below, each on its own
  AreaKind areas = AreaKind::region;
  std::string cite;
};

struct Question {
  std::string answer;                 // id of the answer that is adopted or not
  std::vector<Condition> valid_if;    // else the referendum is not valid
  std::vector<Condition> adopted_if;  // else the answer is not adopted
};

// A president, an akim, a referendum: who or what wins.
struct Decision {
  std::string id;
  std::string ballot;
  std::variant<Majority, Question> rule;
  std::string cite;
  std::vector<TieBreak> ties;  // for those equal in the second round
  std::vector<Silence> silences;
};

// A rule that does not enter the count but belongs to the law that a reform changes: who may nominate, the deposit.
struct Provision {
  Names topic;
  Names text;
  std::string cite;
};

struct Law {
  std::string id;
  Names title;
  std::string country;
  Names body;
  std::optional<Seats> seats;  // nullopt: set for each body by the election
  Date in_force;
  std::string source;
  std::vector<Ballot> ballots;
  std::vector<Tier> tiers;
  std::optional<Link> link;
  std::vector<Decision> decisions;
  std::vector<Provision> provisions;
  std::string sha256;  // of the file's bytes: a record of a count names the exact text
};

const Ballot* find_ballot(const Law& law, std::string_view id);

// The kind of area that a ballot is voted on in: the nation's where the law has no such ballot.
AreaKind area_voted_in(const Law& law, std::string_view ballot);

// Has something to be reached in each area of a kind, or in so many of them?
bool asks_of_each(const Law& law, AreaKind kind);
const Tier* find_tier(const Law& law, std::string_view id);
const Silence* find_silence(const std::vector<Silence>& silences, Situation when);

// The seats of a tier in a body of `body` seats.
Seats seats_of(const TierSeats& seats, Seats body);

// May lists that miss the threshold still get seats: by rescue, by admitting more, by seats below it?
bool has_relief(const Threshold& threshold);

// Is the tier filled by a method that divides seats among lists?
bool is_proportional(const Tier& tier);

// The ballot whose votes the first tier of lists divides seats by; "" if there is none.
std::string ballot_of_lists(const Law& law);

}  // namespace saylau::law
