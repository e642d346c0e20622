#include "lab/claims/facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "count/threshold.hpp"
#include "lab/claims/average_turnout.hpp"
#include "law/nearest.hpp"
#include "package/verify.hpp"
#include "votes/contests.hpp"
#include "votes/tally.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

using FactResult = std::expected<Value, NoFact>;
using Kind = Expression::Kind;

std::unexpected<NoFact> mistake(std::size_t at, const std::string& code, const std::string& found,
                                const std::string& expected) {
  return std::unexpected(NoFact{std::nullopt, at, {code, found, expected}});
}
std::unexpected<NoFact> missing(std::size_t at, Names what) {
  return std::unexpected(NoFact{std::move(what), at, {}});
}

// A call with its arguments sorted out: the election it is about, and the others.
struct Call {
  const Expression& expression;
  const FactSource& source;
  const TrendElection* election = nullptr;
  std::vector<const Expression*> arguments;  // without the election

  const package::Package& package() const { return election->package; }
  const count::Result& result() const { return election->result; }
  std::size_t at() const { return expression.begin; }
};

std::vector<std::string> contestant_ids(const Call& call) {
  std::vector<std::string> ids;
  for (const Contestant& contestant : call.package().election.contestants) ids.push_back(contestant.id);
  return ids;
}

std::expected<std::size_t, NoFact> contestant_of(const Call& call, std::size_t n = 0) {
  if (call.arguments.size() <= n) {
    return mistake(call.expression.end, "claims.arguments", "no contestant",
                   fmt::format("{}(id)", call.expression.word));
  }
  const Expression& argument = *call.arguments[n];
  const auto ids = contestant_ids(call);
  const auto found = std::ranges::find(ids, argument.word);
  if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
  const auto near = nearest(argument.word, ids);
  return mistake(argument.begin, "claims.no-such-contestant",
                 fmt::format("no contestant \"{}\" in {}", argument.word, call.package().election.id),
                 near ? fmt::format("did you mean \"{}\"?", *near) : fmt::format("one of: {}", fmt::join(ids, ", ")));
}

const Contest* main_contest(const Call& call) {
  return saylau::main_contest(call.package().election, law::ballot_of_lists(call.election->law));
}

// --- votes ---

FactResult turnout(const Call& call) {
  constexpr Wording kBy{"{} by {}", "{}: {}", "{}: {}"};
  constexpr Wording kMissing{"the turnout was not published", "қатысу жарияланбаған", "явка не опубликована"};
  constexpr Wording kNotIn{"the turnout of what is not in yet", "әлі түспеген деректердің қатысуы",
                           "явка там, откуда данных ещё нет"};
  Value value{Unit::share, false, {}};
  const Contest* main = main_contest(call);
  const bool all_are_in = main == nullptr || all_in(*main);
  for (const TurnoutReading& reading : turnout_readings(call.package())) {
    if (!all_are_in && reading.decimals < 0) continue;  // it is of what is in
    Reading one{ratio(reading.value.numerator, reading.value.denominator), {}, {}, reading.what, 0, 0};
    if (reading.decimals >= 0) {
      Int128 digits = 1;
      for (int d = 0; d < reading.decimals; ++d) digits *= 10;
      one.half = ratio(1, 200 * digits);
      one.label = kBy.names(reading.what, reading.by);
    }
    value.readings.push_back(std::move(one));
  }
  if (value.readings.empty()) return missing(call.at(), all_are_in ? kMissing.names() : kNotIn.names());
  return value;
}

FactResult registered(const Call& call) {
  constexpr Wording kMissing{"registered voters were not published", "тіркелген сайлаушылар саны жарияланбаған",
                             "число зарегистрированных избирателей не опубликовано"};
  const Contest* contest = main_contest(call);
  const Figure voters = contest == nullptr ? std::nullopt
                        : all_in(*contest) ? contest->tally.registered
                                           : contest->reporting->registered;
  if (!voters) return missing(call.at(), kMissing.names());
  return value_of(Unit::votes, {*voters, 1});
}

// "the votes of A: 60 so far, and not all are in"
std::unexpected<NoFact> so_far(const Call& call, Votes votes) {
  constexpr Wording kSoFar{"what is not in yet ({}: {} so far)", "әлі түспеген дауыстар ({}: әзірге {})",
                           "ещё не поступившие голоса ({}: пока {})"};
  return missing(call.at(), kSoFar.names(call.expression.word, votes));
}

bool stood_in(const Contest& contest, std::size_t contestant) {
  return std::ranges::find(contest.contestants, contestant) != contest.contestants.end();
}

// Is it a contest of the area in which its ballot is voted on, rather than a part or a sum of such?
bool is_whole(const Call& call, const Contest& contest) {
  const law::Ballot* ballot = law::find_ballot(call.election->law, contest.ballot);
  return ballot != nullptr && is_kind(call.package().election, contest, ballot->area);
}

// Where a contestant's votes are: in the contest of the whole body, or in the areas of the ballot on which it stood.
std::vector<const Contest*> contests_of(const Call& call, std::size_t contestant) {
  const Contest* main = main_contest(call);
  if (main != nullptr && stood_in(*main, contestant)) return {main};
  std::vector<const Contest*> contests;
  for (const Contest& contest : call.package().election.contests) {
    const bool same_ballot = contests.empty() || contests.front()->ballot == contest.ballot;
    const bool first = contest.round == 1 && same_ballot && stood_in(contest, contestant);
    if (first && is_whole(call, contest)) contests.push_back(&contest);
  }
  return contests;
}

Figure sum_of_votes(const std::vector<const Contest*>& contests, std::size_t contestant) {
  Figure sum = contests.empty() ? std::nullopt : Figure(0);
  for (const Contest* contest : contests) {
    const bool adds = stood_in(*contest, contestant) && any_in(*contest);
    if (adds) sum = saylau::sum(sum, known_votes(*contest, contestant));
  }
  return sum;
}

Figure sum_of_whole(const Call& call, const std::vector<const Contest*>& contests, law::Denominator of) {
  Figure sum = 0;
  for (const Contest* contest : contests) {
    sum = saylau::sum(sum, count::denominator(of, *contest, call.package().election.contestants));
  }
  return sum;
}

std::expected<Votes, NoFact> votes_in(const Call& call, std::size_t contestant) {
  constexpr Wording kMissing{"the votes of {} in {} were not published", "{} дауыстары ({}) жарияланбаған",
                             "голоса {} ({}) не опубликованы"};
  const auto contests = contests_of(call, contestant);
  const Figure votes = sum_of_votes(contests, contestant);
  if (!votes) return missing(call.at(), kMissing.names(contestant_ids(call)[contestant], call.package().election.id));
  const bool all_are_in = std::ranges::all_of(contests, [](const Contest* contest) { return all_in(*contest); });
  if (!all_are_in) return so_far(call, *votes);
  return *votes;
}

FactResult votes(const Call& call) {
  const auto contestant = contestant_of(call);
  if (!contestant) return std::unexpected(contestant.error());
  const auto own = votes_in(call, *contestant);
  if (!own) return std::unexpected(own.error());
  return value_of(Unit::votes, {*own, 1});
}

FactResult share(const Call& call) {
  const auto contestant = contestant_of(call);
  if (!contestant) return std::unexpected(contestant.error());
  const auto own = votes_in(call, *contestant);
  if (!own) return std::unexpected(own.error());
  struct Of {
    law::Denominator of = law::Denominator::valid_votes;
    Wording label;
  };
  const auto contests = contests_of(call, *contestant);
  Value value{Unit::share, false, {}};
  for (const Of& of :
       {Of{law::Denominator::valid_votes, {"of the valid votes", "жарамды дауыстардан", "от действительных голосов"}},
        Of{law::Denominator::votes_for_contestants,
           {"of the votes for contestants", "сайлауға түсушілер дауыстарынан", "от голосов за участников"}},
        Of{law::Denominator::ballots_cast,
           {"of the ballots cast", "дауыс бергендерден", "от принявших участие в голосовании"}}}) {
    const Figure whole = sum_of_whole(call, contests, of.of);
    if (!whole || *whole == 0) continue;
    const Ratio number = ratio(*own, *whole);
    const auto same = [&](const Reading& known) { return compare(known.number, number) == 0; };
    if (std::ranges::none_of(value.readings, same)) value.readings.push_back({number, {}, {}, of.label.names(), 0, 0});
  }
  constexpr Wording kMissing{"what {} is a share of was not published", "{}: үлес неден алынатыны жарияланбаған",
                             "{}: от чего считать долю, не опубликовано"};
  if (value.readings.empty()) return missing(call.at(), kMissing.names(contestant_ids(call)[*contestant]));
  if (value.readings.size() == 1) value.readings[0].label = {};
  return value;
}

// Is there somebody in the contests who may win and whose votes were not published?
std::optional<std::size_t> unpublished_in(const Call& call, const std::vector<const Contest*>& contests) {
  for (const Contest* contest : contests) {
    for (const std::size_t i : contest->unpublished) {
      if (may_win(call.package().election.contestants[i])) return i;
    }
  }
  return std::nullopt;
}

std::unexpected<NoFact> not_published(const Call& call, std::size_t contestant) {
  constexpr Wording kMissing{"the votes of {} were not published", "{} дауыстары жарияланбаған",
                             "голоса {} не опубликованы"};
  return missing(call.at(), kMissing.names(contestant_ids(call)[contestant]));
}

// Among those of the same ballot, by their votes where this one stood.
FactResult rank(const Call& call) {
  const auto contestant = contestant_of(call);
  if (!contestant) return std::unexpected(contestant.error());
  const auto own = votes_in(call, *contestant);
  if (!own) return std::unexpected(own.error());
  const auto contests = contests_of(call, *contestant);
  if (const auto hidden = unpublished_in(call, contests)) return not_published(call, *hidden);
  Int128 place = 1;
  for (std::size_t i = 0; i < call.package().election.contestants.size(); ++i) {
    const bool wins = may_win(call.package().election.contestants[i]);
    place += wins && sum_of_votes(contests, i).value_or(0) > *own ? 1 : 0;
  }
  return value_of(Unit::number, {place, 1});
}

// Of all candidates where no party is named.
FactResult district_votes(const Call& call) {
  std::optional<std::size_t> party;
  if (!call.arguments.empty()) {
    const auto contestant = contestant_of(call);
    if (!contestant) return std::unexpected(contestant.error());
    party = *contestant;
  }
  const Election& election = call.package().election;
  Votes sum = 0;
  std::size_t districts = 0;
  bool all_are_in = true;
  constexpr Wording kMissing{"the votes of the districts of {} were not published",
                             "{}: округтердің дауыстары жарияланбаған", "голоса по округам {} не опубликованы"};
  for (const Contest& contest : election.contests) {
    const Area* area = find_area(election.areas, contest.area);
    const bool own = law::area_voted_in(call.election->law, contest.ballot) == AreaKind::district;
    if (!own || area == nullptr || area->kind != AreaKind::district || contest.round != 1) continue;
    ++districts;
    all_are_in = all_are_in && all_in(contest);
    for (const std::size_t i : contest.contestants) {
      const bool asked = !party || i == *party || election.contestants[i].party == election.contestants[*party].id;
      const bool counts = asked && may_win(election.contestants[i]);
      if (counts && std::ranges::find(contest.unpublished, i) != contest.unpublished.end())
        return not_published(call, i);
      sum += counts ? contest.tally.votes[i] : 0;
    }
  }
  if (districts == 0) {
    return missing(call.at(), kMissing.names(election.id));
  }
  if (!all_are_in) return so_far(call, sum);
  return value_of(Unit::votes, {sum, 1});
}

// --- seats ---

constexpr Wording kNoSeats{"this election gives no seats", "бұл сайлауда мандат берілмейді",
                           "на этих выборах мандатов не распределяют"};

// The seats of a tier that nobody has for certain.
Seats open_in(const count::TierResult& tier) {
  Seats open = tier.status == count::TierStatus::outside_the_count ? 0 : tier.seats;
  for (std::size_t i = 0; i < tier.by_contestant.size(); ++i) {
    open -= tier.status == count::TierStatus::outside_the_count ? 0 : count::certain_seats(tier, i);
  }
  return open;
}

// Is it between named ones who gets the seat?
bool is_between_options(const count::Undecided& undecided) {
  using enum count::Reason;
  const auto reason = undecided.reason;
  const bool named =
      reason == lot || reason == repeat_voting || reason == registration_unknown || reason == second_round;
  return named && !undecided.options.empty();
}

// Could what is undecided give the contestant, or one of its candidates, a seat?
bool may_give(const Call& call, const count::Undecided& undecided, std::size_t contestant) {
  const auto& all = call.package().election.contestants;
  return !is_between_options(undecided) || std::ranges::any_of(undecided.options, [&](std::size_t i) {
    return i == contestant || party_of(all, i) == contestant;
  });
}

// Could the contestant have other seats in the tier in the end than it has now?
bool may_change(const Call& call, const count::TierResult& tier, std::size_t contestant) {
  if (tier.status == count::TierStatus::not_counted) return true;
  if (open_in(tier) == 0) return false;
  return std::ranges::any_of(call.result().undecided, [&](const count::Undecided& undecided) {
    return undecided.tier == tier.id && may_give(call, undecided, contestant);
  });
}

// Seats that are open, or not certain yet, make a figure of seats one that is not known.
std::optional<Names> open_seats_for(const Call& call, std::size_t contestant, const std::string& in_tier) {
  constexpr Wording kOpen{"whose the open seats are (tier \"{}\": {} open, {} has {} so far)",
                          "ашық мандаттар кімдікі екені («{}»: {} ашық, {} әзірге {})",
                          "чьи открытые мандаты («{}»: открыто {}, у {} пока {})"};
  if (!may_win(call.package().election.contestants[contestant])) return std::nullopt;
  for (const count::TierResult& tier : call.result().tiers) {
    const bool asked = in_tier.empty() || tier.id == in_tier;
    if (!asked || !may_change(call, tier, contestant)) continue;
    return kOpen.names(tier.id, open_in(tier), contestant_ids(call)[contestant], tier.by_contestant[contestant]);
  }
  return std::nullopt;
}

FactResult seats(const Call& call) {
  const auto contestant = contestant_of(call);
  if (!contestant) return std::unexpected(contestant.error());
  const std::string in_tier = call.arguments.size() < 2 ? "" : call.arguments[1]->word;
  if (auto open = open_seats_for(call, *contestant, in_tier)) return missing(call.at(), std::move(*open));
  if (in_tier.empty()) return value_of(Unit::seats, {call.result().seats_of(*contestant), 1});
  const Expression& argument = *call.arguments[1];
  std::vector<std::string> tiers;
  for (const count::TierResult& tier : call.result().tiers) {
    if (tier.id == argument.word) return value_of(Unit::seats, {tier.by_contestant[*contestant], 1});
    tiers.push_back(tier.id);
  }
  return mistake(argument.begin, "claims.no-such-tier", fmt::format("no tier \"{}\"", argument.word),
                 fmt::format("one of: {}", fmt::join(tiers, ", ")));
}

FactResult seat_share(const Call& call) {
  constexpr Wording kOfBody{"of the body", "бүкіл құрамнан", "от всего состава"};
  constexpr Wording kOfFilled{"of the seats that votes fill", "дауыспен толтырылатын мандаттардан",
                              "от мандатов, которые заполняют голоса"};
  const auto contestant = contestant_of(call);
  if (!contestant) return std::unexpected(contestant.error());
  Seats filled_by_votes = 0;
  for (const count::TierResult& tier : call.result().tiers) {
    filled_by_votes += tier.status == count::TierStatus::outside_the_count ? 0 : tier.seats;
  }
  if (filled_by_votes == 0) return missing(call.at(), kNoSeats.names());
  if (auto open = open_seats_for(call, *contestant, "")) return missing(call.at(), std::move(*open));
  const Seats own = call.result().seats_of(*contestant);
  Value value = value_of(Unit::share, ratio(own, call.result().seats), kOfBody.names());
  if (filled_by_votes != call.result().seats) {
    value.readings.push_back({ratio(own, filled_by_votes), {}, {}, kOfFilled.names(), 0, 0});
  } else {
    value.readings[0].label = {};
  }
  return value;
}

FactResult house(const Call& call) {
  if (call.result().seats == 0) return missing(call.at(), kNoSeats.names());
  return value_of(Unit::seats, {call.result().seats, 1});
}

bool has_certain_seat(const Call& call, std::size_t contestant) {
  return std::ranges::any_of(call.result().tiers,
                             [&](const count::TierResult& tier) { return count::certain_seats(tier, contestant) > 0; });
}

FactResult parties(const Call& call) {
  const auto& contestants = call.package().election.contestants;
  Int128 with_seats = 0;
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    if (contestants[i].kind != ContestantKind::party_list) continue;
    auto open = has_certain_seat(call, i) ? std::nullopt : open_seats_for(call, i, "");
    if (open) return missing(call.at(), std::move(*open));
    with_seats += call.result().seats_of(i) > 0 ? 1 : 0;
  }
  return value_of(Unit::number, {with_seats, 1});
}

// --- days ---

std::expected<Int128, NoFact> day_of(const Call& call, const std::string& id) {
  const auto date = call.source.date(id);
  const auto day = date ? day_number(*date) : std::nullopt;
  if (!day) return missing(call.at(), Wording{"the day of {}", "{} күні", "день {}"}.names(id));
  return *day;
}

FactResult held(const Call& call) {
  const auto day = day_of(call, call.package().election.id);
  if (!day) return std::unexpected(day.error());
  return value_of(Unit::date, {*day, 1});
}

// The bounds of a range of dates; whole years where only years are given.
std::expected<std::pair<Int128, Int128>, NoFact> days_in(const Expression& range) {
  const bool years = range.word.size() == 4 && range.unit.size() == 4;
  const auto from = day_number(years ? range.word + "-01-01" : range.word);
  const auto to = day_number(years ? range.unit + "-12-31" : range.unit);
  if (range.kind == Kind::range && from && to && *from <= *to) return std::pair{*from, *to};
  return mistake(range.begin, "claims.range", fmt::format("\"{}..{}\"", range.word, range.unit),
                 "two dates with the earlier first, such as 2021-01-01..2023-03-19");
}

FactResult elections(const Call& call) {
  if (call.arguments.size() != 2) {
    return mistake(call.at(), "claims.arguments", fmt::format("{} arguments", call.arguments.size()),
                   "elections(kz, 2021-01-01..2023-03-19)");
  }
  const std::string& where = call.arguments[0]->word;
  const auto range = days_in(*call.arguments[1]);
  if (!range) return std::unexpected(range.error());
  const bool body = where.find('/') != std::string::npos;
  const auto bodies = body ? elections_of(where, call.source.elections) : call.source.elections;
  std::set<Int128> days;
  bool any = false;
  for (const std::string& id : bodies) {
    if (!body && !id.starts_with(where + "/")) continue;
    any = true;
    const auto day = day_of(call, id);
    if (!day) return std::unexpected(day.error());
    if (*day >= range->first && *day <= range->second) days.insert(*day);
  }
  if (!any) {
    return mistake(call.arguments[0]->begin, "claims.no-such-body", fmt::format("no elections of \"{}\"", where),
                   "a country such as \"kz\", or a body such as \"kz/mazhilis\"");
  }
  return value_of(Unit::number, {static_cast<Int128>(days.size()), 1});
}

// Back through the elections of the body while the party, or the one it is the successor of, stood.
FactResult first(const Call& call) {
  const auto contestant = contestant_of(call);
  if (!contestant) return std::unexpected(contestant.error());
  const package::Package* package = &call.package();
  std::string id = contestant_ids(call)[*contestant];
  std::string earliest = package->election.id;
  while (!package->previous.empty()) {
    const auto found = std::ranges::find(package->election.contestants, id, &Contestant::id);
    if (found != package->election.contestants.end() && !found->successor_of.empty()) id = found->successor_of;
    const auto before = call.source.load(package->previous);
    if (!before)
      return missing(call.at(), Wording{"the election {}", "{} сайлауы", "выборы {}"}.names(package->previous));
    package = &(*before)->package;
    const auto& stood = package->election.contestants;
    if (std::ranges::find(stood, id, &Contestant::id) != stood.end()) earliest = package->election.id;
  }
  const auto day = day_of(call, earliest);
  if (!day) return std::unexpected(day.error());
  return value_of(Unit::date, {*day, 1});
}

// --- laws ---

std::expected<law::Law, NoFact> law_of(const Call& call) {
  if (call.arguments.empty()) return call.election->law;
  auto law = call.source.law(call.arguments[0]->word);
  if (law) return std::move(*law);
  return mistake(call.arguments[0]->begin, "claims.no-such-law", law.error()[0].found, law.error()[0].expected);
}

FactResult threshold(const Call& call) {
  const auto law = law_of(call);
  if (!law) return std::unexpected(law.error());
  for (const law::Tier& tier : law->tiers) {
    if (tier.thresholds.empty()) continue;
    const Share& share = tier.thresholds[0].share;
    return value_of(Unit::share, ratio(share.numerator, share.denominator));
  }
  return missing(call.at(), Wording{"{} has no threshold", "{}: шек жоқ", "{}: порога нет"}.names(law->id));
}

FactResult provision(const Call& call) {
  if (call.arguments.size() != 2 || call.arguments[1]->kind != Kind::text) {
    return mistake(call.at(), "claims.arguments", "no law and topic", "provision(law, \"topic\")");
  }
  const auto law = law_of(call);
  if (!law) return std::unexpected(law.error());
  for (const law::Provision& provision : law->provisions) {
    if (provision.topic.english == call.arguments[1]->word) return text_of(provision.text);
  }
  constexpr Wording kNothing{"{} says nothing of \"{}\"", "{}: «{}» туралы айтылмаған", "{}: ничего не сказано о «{}»"};
  return missing(call.at(), kNothing.names(law->id, call.arguments[1]->word));
}

// The numbers in a text, one after the other: "15,000" and "15 000" are fifteen thousand, "12.5" twelve and a half.
class NumbersIn {
 public:
  explicit NumbersIn(std::string_view text) : text_(text) {}

  std::vector<Ratio> read() {
    std::vector<Ratio> numbers;
    while (at_ < text_.size()) {
      if (is_digit(at_)) {
        numbers.push_back(number());
      } else {
        ++at_;
      }
    }
    return numbers;
  }

 private:
  static constexpr Int128 kMost = Int128{1} << 60;

  bool is_digit(std::size_t at) const { return at < text_.size() && text_[at] >= '0' && text_[at] <= '9'; }
  std::size_t digits(std::size_t at) const {
    std::size_t end = at;
    while (is_digit(end)) ++end;
    return end - at;
  }

  void take_digits(Int128& value, Int128& unit) {
    while (is_digit(at_)) {
      const bool room = value < kMost / 10 && unit < kMost / 10;
      if (room) value = value * 10 + (text_[at_] - '0');
      if (room) unit *= 10;
      ++at_;
    }
  }

  Ratio number() {
    const bool in_a_date = at_ > 0 && text_[at_ - 1] == '.';
    Int128 value = 0;
    Int128 ignored = 1;
    take_digits(value, ignored);
    while (is_between_thousands()) {
      ++at_;
      ignored = 1;
      take_digits(value, ignored);
    }
    Int128 whole = 1;
    if (!in_a_date && is_decimal_point()) {
      ++at_;
      take_digits(value, whole);
    }
    return {value, whole};
  }

  bool is_between_thousands() const {
    constexpr std::size_t kThousands = 3;
    const bool mark = at_ < text_.size() && (text_[at_] == ',' || text_[at_] == ' ');
    return mark && digits(at_ + 1) == kThousands;
  }

  // The points in "19.03.2023" are none of a fraction.
  bool is_decimal_point() const {
    if (at_ >= text_.size() || text_[at_] != '.' || !is_digit(at_ + 1)) return false;
    const std::size_t end = at_ + 1 + digits(at_ + 1);
    return end >= text_.size() || text_[end] != '.' || !is_digit(end + 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// Written in the claim, or what a function gives.
FactResult text_in(const Call& call) {
  const Expression* argument = call.arguments.empty() ? nullptr : call.arguments[0];
  if (argument != nullptr && argument->kind == Kind::text) return text_of({argument->word});
  const bool gives_text =
      argument != nullptr && argument->kind == Kind::call && unit_of_function(argument->word) == Unit::text;
  if (gives_text) return fact(*argument, call.source);
  return mistake(call.at(), "claims.arguments", "no text", "number(provision(law, \"topic\"), 1)");
}

FactResult number(const Call& call) {
  const auto text = text_in(call);
  if (!text) return std::unexpected(text.error());
  const auto numbers = NumbersIn(text->readings[0].text.english).read();
  std::size_t which = 1;
  if (call.arguments.size() > 1) {
    const std::string& word = call.arguments[1]->word;
    const bool digit = word.size() == 1 && word[0] >= '1' && word[0] <= '9';
    if (!digit) return mistake(call.arguments[1]->begin, "claims.arguments", "\"" + word + "\"", "a place from 1 to 9");
    which = static_cast<std::size_t>(word[0] - '0');
  }
  constexpr Wording kNumber{"a number {} in \"{}\"", "«{1}» мәтініндегі {0}-сан", "число № {0} в «{1}»"};
  if (which > numbers.size()) return missing(call.at(), kNumber.names(which, text->readings[0].text));
  return value_of(Unit::number, numbers[which - 1]);
}

// --- elsewhere ---

FactResult average_turnout(const Call& call) {
  constexpr Wording kMissing{"turnout of {} in those years", "{}: сол жылдардағы қатысу", "явка {} в эти годы"};
  const bool shaped = call.arguments.size() == 2 && call.arguments[1]->kind == Kind::range;
  const auto range = shaped ? days_in(*call.arguments[1]) : std::expected<std::pair<Int128, Int128>, NoFact>{};
  if (!shaped || !range)
    return mistake(call.at(), "claims.arguments", "no country and years", "average_turnout(ca, 2000..2021)");
  std::string country = call.arguments[0]->word;
  std::ranges::transform(country, country.begin(),
                         [](char letter) { return letter >= 'a' ? letter - 'a' + 'A' : letter; });
  Value value = lab::average_turnout(call.source.turnout, country, range->first, range->second);
  if (value.readings.empty()) return missing(call.at(), kMissing.names(country));
  return value;
}

FactResult count_of(const Call& call) {
  const bool shaped = call.arguments.size() == 1 && call.arguments[0]->kind == Kind::call;
  if (!shaped || call.arguments[0]->word != "elections") {
    return mistake(call.at(), "claims.arguments", "nothing to count", "count(elections(kz, 2021-01-01..2023-03-19))");
  }
  return fact(*call.arguments[0], call.source);
}

struct Function {
  const char* name;
  FactResult (*give)(const Call&);
  Unit unit;
  bool of_election;  // its last argument may be an election
};

constexpr Function kFunctions[] = {
    {"turnout", turnout, Unit::share, true},
    {"registered", registered, Unit::votes, true},
    {"votes", votes, Unit::votes, true},
    {"share", share, Unit::share, true},
    {"seats", seats, Unit::seats, true},
    {"seat_share", seat_share, Unit::share, true},
    {"house", house, Unit::seats, true},
    {"rank", rank, Unit::number, true},
    {"parties", parties, Unit::number, true},
    {"district_votes", district_votes, Unit::votes, true},
    {"held", held, Unit::date, true},
    {"first", first, Unit::date, true},
    {"elections", elections, Unit::number, false},
    {"count", count_of, Unit::number, false},
    {"threshold", threshold, Unit::share, false},
    {"provision", provision, Unit::text, false},
    {"number", number, Unit::number, false},
    {"average_turnout", average_turnout, Unit::share, false},
};

// Loads the election that the call is about: the one that its last argument names, or the one of the claims.
std::optional<NoFact> find_election(Call& call, bool may_name) {
  std::string id = call.source.election;
  std::size_t at = call.at();
  if (may_name && !call.arguments.empty() && call.arguments.back()->word.find('/') != std::string::npos) {
    id = call.arguments.back()->word;
    at = call.arguments.back()->begin;
    call.arguments.pop_back();
  }
  const auto loaded = call.source.load(id);
  if (!loaded)
    return mistake(at, "claims.no-such-election", loaded.error()[0].found, loaded.error()[0].expected).error();
  call.election = *loaded;
  return std::nullopt;
}

}  // namespace

std::optional<Unit> unit_of_function(const std::string& name) {
  const auto* function = std::ranges::find(kFunctions, name, &Function::name);
  return function == std::end(kFunctions) ? std::nullopt : std::optional(function->unit);
}

std::vector<std::string> functions() {
  std::vector<std::string> names;
  for (const Function& function : kFunctions) names.emplace_back(function.name);
  return names;
}

std::expected<Value, NoFact> fact(const Expression& expression, const FactSource& source) {
  const auto* function = std::ranges::find(kFunctions, expression.word, &Function::name);
  if (function == std::end(kFunctions)) {
    const auto known = functions();
    const auto near = nearest(expression.word, known);
    return mistake(
        expression.begin, "claims.no-such-function", fmt::format("no function \"{}\"", expression.word),
        near ? fmt::format("did you mean \"{}\"?", *near) : fmt::format("one of: {}", fmt::join(known, ", ")));
  }
  Call call{expression, source, nullptr, {}};
  for (const Expression& argument : expression.parts) call.arguments.push_back(&argument);
  if (auto trouble = find_election(call, function->of_election)) return std::unexpected(std::move(*trouble));
  return function->give(call);
}

}  // namespace saylau::lab
