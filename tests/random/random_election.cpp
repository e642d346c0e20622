#include "tests/random/random_election.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "count/methods/majority.hpp"
#include "law/describe.hpp"
#include "law/read_law.hpp"
#include "tests/random/law_text.hpp"
#include "votes/contests.hpp"

namespace saylau::random {

namespace {

using Indices = std::vector<std::size_t>;

class ElectionMaker {
 public:
  ElectionMaker(const law::Law& law, Choices& choices) : law_(law), choices_(choices) {}

  Election make() {
    election_.id = "xx/election";
    add_areas();
    for (const law::Ballot& ballot : law_.ballots) {
      most_ = choices_.one_of(std::array{Votes{9}, Votes{30}, Votes{1000}, Votes{5'000'000}});
      const Indices stand = add_contestants(ballot);
      add_contests(ballot, stand);
    }
    return std::move(election_);
  }

 private:
  // --- areas ---

  void add_areas() {
    add_area("nation", AreaKind::nation, "");
    const std::int64_t regions = choices_.up_to(3);
    for (std::int64_t i = 0; i < regions; ++i) add_area(fmt::format("region{}", i), AreaKind::region, "nation");
    const std::int64_t districts = std::min(choices_.up_to(8), most_districts());
    for (std::int64_t i = 0; i < districts; ++i) {
      const std::string parent = regions == 0 ? "nation" : fmt::format("region{}", i % regions);
      add_area(fmt::format("district{}", i), AreaKind::district, parent);
    }
  }

  // Sometimes more areas than the smallest tier of districts has seats.
  std::int64_t most_districts() {
    Seats fewest = 8;
    for (const law::Tier& tier : law_.tiers) {
      const law::Ballot* ballot = law::find_ballot(law_, tier.ballot);
      if (ballot == nullptr || ballot->area != AreaKind::district) continue;
      fewest = std::min(fewest, law::seats_of(tier.seats, 4));
    }
    return choices_.once_in(8) ? 8 : fewest;
  }

  void add_area(const std::string& id, AreaKind kind, const std::string& parent) {
    election_.areas.push_back({id, {id}, kind, parent});
  }

  std::vector<std::string> areas_of(AreaKind kind) const {
    std::vector<std::string> areas;
    for (const Area& area : election_.areas) {
      if (area.kind == kind) areas.push_back(area.id);
    }
    return areas;
  }

  // --- contestants ---

  Indices add_contestants(const law::Ballot& ballot) {
    Indices added;
    const std::int64_t number = ballot.contestants == ContestantKind::answer ? 2 : choices_.between(1, 6);
    for (std::int64_t i = 0; i < number; ++i) {
      added.push_back(add(ballot, ballot.contestants, fmt::format("{}-{}", ballot.id, static_cast<char>('a' + i))));
    }
    if (ballot.against_all && !choices_.once_in(6)) {
      added.push_back(add(ballot, ContestantKind::against_all, ballot.id + "-against"));
    }
    return added;
  }

  std::size_t add(const law::Ballot& ballot, ContestantKind kind, const std::string& id) {
    Contestant contestant;
    contestant.id = id;
    contestant.name.english = id;
    contestant.kind = kind;
    contestant.ballots = {ballot.id};
    if (choices_.once_in(6)) contestant.group = "minority";
    if (!choices_.once_in(8)) contestant.registration = static_cast<int>(election_.contestants.size()) + 1;
    if (kind == ContestantKind::candidate) contestant.party = party();
    election_.contestants.push_back(contestant);
    return election_.contestants.size() - 1;
  }

  // A list that stands in this election, or nobody.
  std::string party() {
    std::vector<std::string> parties = {""};
    for (const Contestant& contestant : election_.contestants) {
      if (contestant.kind == ContestantKind::party_list) parties.push_back(contestant.id);
    }
    return choices_.one_of(parties);
  }

  // --- contests ---

  void add_contests(const law::Ballot& ballot, const Indices& stand) {
    const std::vector<std::string> regions = areas_of(AreaKind::region);
    if (ballot.area != AreaKind::nation || regions.empty() || choices_.once_in(4)) {
      for (const std::string& area : areas_of(ballot.area)) add_rounds(ballot, area, some_of(stand, ballot));
      return;
    }
    Contest nation = empty(ballot.id, "nation", stand);
    nation.tally = Tally::zero(election_.contestants.size());
    zero_figures(nation.tally);
    for (const std::string& region : regions) {
      Contest part = first_round(ballot.id, region, stand);
      nation.tally = nation.tally + part.tally;
      add_reporting(nation, part, region);
      if (!choices_.once_in(24)) election_.contests.push_back(std::move(part));
    }
    if (nation.reporting && nation.reporting->complete()) nation.reporting.reset();
    hide_figures(nation);
    add_with_second_round(ballot, std::move(nation));
  }

  static void zero_figures(Tally& tally) { tally.registered = tally.cast = tally.invalid = tally.valid = 0; }

  static void add_reporting(Contest& nation, const Contest& part, const std::string& region) {
    const Reporting own = part.reporting ? *part.reporting : all_reported(part);
    nation.reporting = nation.reporting ? *nation.reporting + own : own;
    if (own.reported == 0) nation.reporting->out.push_back(region);
  }

  static Reporting all_reported(const Contest& part) {
    return reporting(1, 1, part.tally.registered, part.tally.registered);
  }

  static Reporting reporting(std::size_t stations, std::size_t reported, Figure voters, Figure voters_of_reported) {
    Reporting reporting;
    reporting.stations = stations;
    reporting.reported = reported;
    reporting.registered = voters;
    reporting.registered_of_reported = voters_of_reported;
    return reporting;
  }

  // In a district not everybody stands.
  Indices some_of(const Indices& stand, const law::Ballot& ballot) {
    if (ballot.area == AreaKind::nation) return stand;
    Indices some;
    for (const std::size_t i : stand) {
      if (election_.contestants[i].kind == ContestantKind::against_all || !choices_.once_in(4)) some.push_back(i);
    }
    return some;
  }

  void add_rounds(const law::Ballot& ballot, const std::string& area, const Indices& stand) {
    if (choices_.once_in(12)) return;  // its votes were not published
    Contest contest = first_round(ballot.id, area, stand);
    hide_figures(contest);
    add_with_second_round(ballot, std::move(contest));
  }

  static Contest empty(const std::string& ballot, const std::string& area, const Indices& stand, int round = 1) {
    Contest contest;
    contest.ballot = ballot;
    contest.area = area;
    contest.round = round;
    contest.contestants = stand;
    return contest;
  }

  Contest first_round(const std::string& ballot, const std::string& area, const Indices& stand) {
    Contest contest = empty(ballot, area, stand);
    fill(contest);
    if (choices_.once_in(6)) leave_out(contest);
    return contest;
  }

  Votes votes(const Tally& tally, const Indices& before) {
    if (!before.empty() && choices_.once_in(3)) return tally.votes[choices_.one_of(before)];
    return choices_.once_in(6) ? 0 : choices_.up_to(most_) >> choices_.up_to(3);
  }

  void fill(Contest& contest) {
    Tally& tally = contest.tally;
    tally = Tally::zero(election_.contestants.size());
    Indices before;
    for (const std::size_t i : contest.contestants) {
      tally.votes[i] = votes(tally, before);
      before.push_back(i);
    }
    if (choices_.once_in(8)) tally.uncounted = choices_.up_to(5);
    tally.valid = total_votes(tally.votes) + tally.uncounted.value_or(0);
    tally.invalid = choices_.up_to(most_) >> 3;
    tally.cast = *tally.valid + *tally.invalid;
    tally.registered = *tally.cast + choices_.up_to(most_);
  }

  // Of its stations some have not reported: their voters are among the registered, their votes are nowhere.
  void leave_out(Contest& contest) {
    const auto stations = static_cast<std::size_t>(choices_.between(1, 4));
    const auto reported = static_cast<std::size_t>(choices_.up_to(static_cast<std::int64_t>(stations) - 1));
    if (reported == 0) empty_tally(contest);
    const Votes of_reported = reported == 0 ? 0 : *contest.tally.registered;
    contest.tally.registered = of_reported + choices_.up_to(most_);
    contest.reporting = reporting(stations, reported, contest.tally.registered, of_reported);
    if (choices_.once_in(8)) hide_registered(contest);
  }

  void empty_tally(Contest& contest) const {
    const Figure registered = contest.tally.registered;
    contest.tally = Tally::zero(election_.contestants.size());
    zero_figures(contest.tally);
    contest.tally.registered = registered;
  }

  // Figures that were not published. What is not in is another matter, so one or the other.
  void hide_figures(Contest& contest) {
    if (choices_.once_in(8)) hide_registered(contest);
    if (choices_.once_in(8)) contest.tally.invalid.reset();
    if (choices_.once_in(8)) contest.tally.cast.reset();
    if (!choices_.once_in(12) || contest.reporting) {
      if (choices_.once_in(2)) contest.tally.valid.reset();
      return;
    }
    if (choices_.once_in(2)) contest.tally.valid.reset();
    for (const std::size_t i : contest.contestants) {
      if (choices_.once_in(2)) continue;
      contest.unpublished.push_back(i);
      contest.tally.votes[i] = 0;
    }
    if (choices_.once_in(2)) contest.announced_to_pass = announced(contest);
  }

  static void hide_registered(Contest& contest) {
    contest.tally.registered.reset();
    if (contest.reporting) contest.reporting->registered.reset();
  }

  Indices announced(const Contest& contest) {
    Indices announced;
    for (const std::size_t i : contest.contestants) {
      if (may_win(election_.contestants[i]) && choices_.once_in(2)) announced.push_back(i);
    }
    return announced;
  }

  const law::Majority* majority_of(const std::string& ballot) const {
    for (const law::Tier& tier : law_.tiers) {
      if (tier.ballot == ballot && std::holds_alternative<law::Majority>(tier.allocation)) {
        return &std::get<law::Majority>(tier.allocation);
      }
    }
    for (const law::Decision& decision : law_.decisions) {
      if (decision.ballot == ballot && std::holds_alternative<law::Majority>(decision.rule)) {
        return &std::get<law::Majority>(decision.rule);
      }
    }
    return nullptr;
  }

  void add_with_second_round(const law::Ballot& ballot, Contest first) {
    const law::Majority* majority = majority_of(ballot.id);
    const bool all_in = !first.reporting || first.reporting->complete();
    const bool second = majority != nullptr && all_in && choices_.once_in(2);
    const Contest held = second ? second_round(first, *majority) : Contest{};
    election_.contests.push_back(std::move(first));
    if (!held.contestants.empty()) election_.contests.push_back(held);
  }

  // Between those who lead in the first, whether the law would have held it or not.
  Contest second_round(const Contest& first, const law::Majority& majority) {
    Indices candidates;
    for (const std::size_t i : first.contestants) {
      if (may_win(election_.contestants[i])) candidates.push_back(i);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{}, [&](std::size_t i) { return first.tally.votes[i]; });
    if (std::ssize(candidates) > majority.runners) candidates.resize(static_cast<std::size_t>(majority.runners));
    std::ranges::sort(candidates);
    Contest second = empty(first.ballot, first.area, candidates, 2);
    fill(second);
    if (choices_.once_in(6)) leave_out(second);
    return second;
  }

  const law::Law& law_;
  Choices& choices_;
  Votes most_ = 9;
  Election election_;
};

// Tallies hold a number for every contestant of the election, those of later ballots too.
void lengthen_tallies(Election& election) {
  for (Contest& contest : election.contests) contest.tally.votes.resize(election.contestants.size(), 0);
}

}  // namespace

Election random_votes(const law::Law& law, Choices& choices) {
  Election election = ElectionMaker(law, choices).make();
  lengthen_tallies(election);
  return election;
}

std::optional<RandomElection> random_election(Choices& choices) {
  const law::Law written = random_law(choices);
  std::string text = law_text(written);
  auto read = law::read_law(text, "law.toml");
  if (!read) return std::nullopt;
  if (!law::diff(written, *read).empty()) throw std::logic_error("the reader reads another law:\n" + text);
  read->sha256 = written.sha256;
  Election election = random_votes(*read, choices);
  count::BodySize size;
  if (!read->tiers.empty() && !read->seats) size.body = choices.between(1, 20);
  return RandomElection{std::move(text), std::move(*read), std::move(election), size};
}

}  // namespace saylau::random
