#include "lab/election_indices.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "votes/contests.hpp"
#include "votes/join.hpp"
#include "votes/tally.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

constexpr Wording kDistrictsStay{"only lists stand together; in the districts everybody stands as before",
                                 "тек тізімдер бірігеді; округтерде бәрі бұрынғыша түседі",
                                 "объединяются только списки; в округах все выдвигаются, как прежде"};
constexpr Wording kFollow{"whoever voted for one of them votes for them together",
                          "олардың біріне дауыс бергендер бірігіп шыққанына да дауыс береді",
                          "кто голосовал за один из них, голосует за них вместе"};

class Gathering {
 public:
  Gathering(const law::Law& law, const package::Package& package, const count::Result& result)
      : law_(law), election_(package.election), result_(result) {}

  Expected<ElectionIndices> gather(const std::string& tier) {
    if (!tier.empty() && law::find_tier(law_, tier) == nullptr) return no_such_tier(tier);
    indices_.seats_of = tier;
    std::vector<Votes> votes = votes_of(tier);
    for (std::size_t i = 0; i < election_.contestants.size(); ++i) add(i, votes[i], seats_of(tier, i));
    if (indices_.blocs.empty()) {
      return fail({"indices.no-seats",
                   {},
                   fmt::format("no seats in {}", result_.election),
                   "an election of a body whose seats are counted or announced"});
    }
    compute();
    for (const Contest& contest : election_.contests) {
      if (contest.round != 1 || !is_kind(election_, contest, AreaKind::district) || !fills(contest, tier)) continue;
      const Contest& last = *last_round(election_, contest.ballot, contest.area);
      if (last.unpublished.empty()) add_district(last);  // else who is second is not known
    }
    std::ranges::stable_sort(indices_.districts, {}, [](const DistrictIndices& district) {
      return static_cast<double>(district.first_votes - district.second_votes) /
             static_cast<double>(std::max<Votes>(1, district.votes));
    });
    return std::move(indices_);
  }

 private:
  std::unexpected<Errors> no_such_tier(const std::string& tier) const {
    std::vector<std::string> tiers;
    for (const law::Tier& known : law_.tiers) tiers.push_back(known.id);
    return fail({"indices.no-such-tier",
                 {},
                 fmt::format("no tier \"{}\" in {}", tier, law_.id),
                 fmt::format("one of: {}", fmt::join(tiers, ", "))});
  }

  bool fills(const Contest& contest, const std::string& tier) const {
    return std::ranges::any_of(law_.tiers, [&](const law::Tier& candidate) {
      return candidate.ballot == contest.ballot && (tier.empty() || candidate.id == tier) &&
             !law::is_proportional(candidate);
    });
  }

  // The votes of each contestant: of the whole body on the ballot of a list tier, else of its party's candidates in all
  // districts.
  std::vector<Votes> votes_of(const std::string& tier) {
    std::vector<Votes> votes(election_.contestants.size(), 0);
    for (const AreaKind kind : {AreaKind::nation, AreaKind::district}) {
      for (const law::Tier& candidate : law_.tiers) {
        const bool asked = !candidate.ballot.empty() && (tier.empty() || candidate.id == tier);
        const bool lists = law::is_proportional(candidate);
        if (asked && lists == (kind == AreaKind::nation)) add_votes(candidate.ballot, kind, votes);
        if (!indices_.votes_of.empty()) return votes;
      }
    }
    return votes;
  }

  void add_votes(const std::string& ballot, AreaKind kind, std::vector<Votes>& votes) {
    for (const Contest& contest : election_.contests) {
      const bool counts = contest.ballot == ballot && contest.round == 1 && contest.unpublished.empty();
      if (!counts || !is_kind(election_, contest, kind)) continue;
      indices_.votes_of = ballot;
      for (const std::size_t i : contest.contestants)
        votes[party_of(election_.contestants, i)] += contest.tally.votes[i];
    }
  }

  Seats seats_of(const std::string& tier, std::size_t contestant) const {
    if (tier.empty()) return result_.seats_of(contestant);
    return std::ranges::find(result_.tiers, tier, &count::TierResult::id)->by_contestant[contestant];
  }

  void add(std::size_t contestant, Votes votes, Seats seats) {
    if (votes == 0 && seats == 0) return;
    indices_.contestants.push_back(contestant);
    indices_.numbers.push_back({votes, seats, may_win(election_.contestants[contestant])});
    if (seats > 0) indices_.blocs.push_back(contestant);
  }

  void compute() {
    std::vector<double> votes;
    std::vector<double> seats;
    std::vector<Seats> blocs;
    Seats given = 0;
    for (const VotesAndSeats& one : indices_.numbers) {
      given += one.seats;
      if (one.party) votes.push_back(static_cast<double>(one.votes));
      if (one.seats > 0) seats.push_back(static_cast<double>(one.seats));
      if (one.seats > 0) blocs.push_back(one.seats);
    }
    indices_.by_seats = effective_number(seats);
    if (!indices_.votes_of.empty()) {
      indices_.by_votes = effective_number(votes);
      indices_.disproportionality = disproportionality(indices_.numbers);
      indices_.worth = worth(indices_.numbers);
    }
    const Seats house = indices_.seats_of.empty()
                            ? result_.seats
                            : std::ranges::find(result_.tiers, indices_.seats_of, &count::TierResult::id)->seats;
    indices_.quota = house / 2 + 1;
    indices_.open = indices_.seats_of.empty() ? unfilled_seats(result_) : house - given;
    indices_.not_certain = open_seats(result_) - unfilled_seats(result_);
    indices_.power = power(blocs, indices_.quota);
    indices_.coalitions = minimal_winning(blocs, indices_.quota);
    if (!indices_.coalitions) return;
    for (auto& coalition : *indices_.coalitions) {
      for (std::size_t& member : coalition) member = indices_.blocs[member];
    }
  }

  void add_district(const Contest& contest) {
    std::vector<std::size_t> ranked = contest.contestants;
    std::erase_if(ranked, [&](std::size_t i) { return !may_win(election_.contestants[i]); });
    std::ranges::stable_sort(ranked, std::ranges::greater{}, [&](std::size_t i) { return contest.tally.votes[i]; });
    if (ranked.empty() || contest.tally.votes[ranked[0]] == 0) return;
    const auto votes = [&](std::size_t rank) { return rank < ranked.size() ? contest.tally.votes[ranked[rank]] : 0; };
    std::vector<double> sizes;
    for (const std::size_t i : ranked) sizes.push_back(static_cast<double>(contest.tally.votes[i]));
    DistrictIndices district{contest.area,
                             ranked[0],
                             std::nullopt,
                             votes(0),
                             votes(1),
                             total_votes(contest.tally.votes),
                             effective_number(sizes).laakso_taagepera,
                             false};
    if (ranked.size() > 1) district.second = ranked[1];
    district.split = 2 * district.first_votes <= district.votes && votes(1) + votes(2) > votes(0);
    indices_.districts.push_back(district);
  }

  const law::Law& law_;
  const Election& election_;
  const count::Result& result_;
  ElectionIndices indices_;
};

}  // namespace

Expected<ElectionIndices> election_indices(const law::Law& law, const package::Package& package,
                                           const count::Result& result, const std::string& tier) {
  return Gathering(law, package, result).gather(tier);
}

Expected<Scenario> join(const law::Law& law, const package::Package& package, const std::vector<std::string>& ids) {
  std::vector<std::size_t> joined;
  const auto& contestants = package.election.contestants;
  for (const std::string& id : ids) {
    const auto found = std::ranges::find(contestants, id, &Contestant::id);
    if (found == contestants.end()) {
      return fail({"indices.no-such-contestant",
                   {},
                   fmt::format("no contestant \"{}\" in {}", id, package.election.id),
                   "the id of a list or party of this election"});
    }
    if (!may_win(*found)) {
      return fail({"indices.join", {}, fmt::format("\"{}\", which takes no seat", id), "lists, parties or candidates"});
    }
    const auto at = static_cast<std::size_t>(found - contestants.begin());
    if (std::ranges::find(joined, at) != joined.end()) {
      return fail({"indices.join", {}, fmt::format("\"{}\" twice", id), "each of them once"});
    }
    joined.push_back(at);
  }
  if (joined.size() < 2) {
    return fail({"indices.join", {}, fmt::format("{} contestant to join", joined.size()), "at least two, with commas"});
  }
  Scenario scenario;
  scenario.label = fmt::format("{} together", fmt::join(ids, " + "));
  scenario.law = count::with_sizes(law, package.size);
  scenario.election = with_joined(package.election, joined);
  scenario.result = count_scenario(scenario.law, scenario.election, package, law);
  scenario.assumptions.push_back({"everybody-follows", kFollow.names()});
  const bool lists = std::ranges::any_of(law.tiers, law::is_proportional);
  const bool districts = !std::ranges::all_of(law.tiers, law::is_proportional);
  if (lists && districts) scenario.assumptions.push_back({"districts-as-they-were", kDistrictsStay.names()});
  return scenario;
}

}  // namespace saylau::lab
