#include "lab/trend.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "lab/election_indices.hpp"

namespace saylau::lab {

namespace {

// "kz/2004-mazhilis" -> "kz/mazhilis"; "" for an id of another form.
std::string body_of(const std::string& id) {
  const auto slash = id.find('/');
  const auto dash = id.find('-', slash == std::string::npos ? 0 : slash);
  if (slash == std::string::npos || dash == std::string::npos) return "";
  return id.substr(0, slash + 1) + id.substr(dash + 1);
}

class TrendMaker {
 public:
  explicit TrendMaker(const std::string& body) { trend_.body = body; }

  void add(const TrendElection& election) {
    TrendPoint point;
    const package::Package& package = election.package;
    point.election = package.election.id;
    point.name = package.name;
    point.date = package.date;
    point.law = election.law.id;
    point.seats = election.result.seats;
    point.status = package::status_of(election.package);
    point.turnout = turnout_readings(package);
    std::map<std::string, std::size_t> now;
    add_parties(election, point, now);
    compute(election, point);
    if (!trend_.points.empty()) compare(trend_.points.back(), point);
    for (const PartyPoint& party : point.parties) {
      point.names.push_back(package.election.contestants[party.contestant].name);
    }
    lineage_of_id_ = std::move(now);
    trend_.points.push_back(std::move(point));
  }

  Trend take() { return std::move(trend_); }

 private:
  static const Contest* list_contest(const package::Package& package) {
    for (const Contest& contest : package.election.contests) {
      const Area* area = find_area(package.election.areas, contest.area);
      if (area != nullptr && area->kind == AreaKind::nation && contest.round == 1) return &contest;
    }
    return nullptr;
  }

  void add_parties(const TrendElection& election, TrendPoint& point, std::map<std::string, std::size_t>& now) {
    const auto& contestants = election.package.election.contestants;
    const Contest* contest = list_contest(election.package);
    point.votes_known = contest != nullptr && contest->unpublished.empty();
    Votes all = 0;
    for (std::size_t i = 0; i < contestants.size(); ++i) {
      if (contestants[i].kind != ContestantKind::party_list) continue;
      const Votes votes = point.votes_known ? contest->tally.votes[i] : 0;
      const bool largest = is_largest_successor(contestants, i, point.votes_known ? contest : nullptr);
      const std::size_t lineage = largest ? lineage_of(before(contestants[i])) : new_lineage();
      continue_as(contestants[i], lineage);
      now[contestants[i].id] = lineage;
      point.parties.push_back({lineage, i, votes, 0, election.result.seats_of(i)});
      all += votes;
    }
    point.votes_known = point.votes_known && all > 0;
    for (PartyPoint& party : point.parties) {
      if (all > 0) party.share = 100.0 * static_cast<double>(party.votes) / static_cast<double>(all);
    }
    std::ranges::stable_sort(point.parties, [](const PartyPoint& a, const PartyPoint& b) {
      return a.votes != b.votes ? a.votes > b.votes : a.seats > b.seats;
    });
  }

  static const std::string& before(const Contestant& contestant) {
    return contestant.successor_of.empty() ? contestant.id : contestant.successor_of;
  }

  // Where several continue one list, the one with the most votes (or the first) is that party; the others are new.
  static bool is_largest_successor(const std::vector<Contestant>& contestants, std::size_t i, const Contest* contest) {
    const auto votes = [&](std::size_t of) { return contest == nullptr ? Votes{0} : contest->tally.votes[of]; };
    for (std::size_t j = 0; j < contestants.size(); ++j) {
      const bool rival = j != i && contestants[j].kind == ContestantKind::party_list &&
                         before(contestants[j]) == before(contestants[i]);
      if (rival && (votes(j) > votes(i) || (votes(j) == votes(i) && j < i))) return false;
    }
    return true;
  }

  // The party of the election before, or a new one.
  std::size_t lineage_of(const std::string& before) {
    const auto known = lineage_of_id_.find(before);
    return known != lineage_of_id_.end() ? known->second : again(before);
  }

  void continue_as(const Contestant& contestant, std::size_t lineage) {
    Lineage& party = trend_.lineages[lineage];
    if (party.ids.empty() || party.ids.back() != contestant.id) party.ids.push_back(contestant.id);
    party.id = contestant.id;
    party.name = contestant.name;
    party.colour = contestant.colour;
  }

  // A party that missed an election and is back under its name, or a new one.
  std::size_t again(const std::string& id) {
    for (std::size_t lineage = 0; lineage < trend_.lineages.size(); ++lineage) {
      if (trend_.lineages[lineage].id == id) return lineage;
    }
    return new_lineage();
  }

  std::size_t new_lineage() {
    trend_.lineages.emplace_back();
    return trend_.lineages.size() - 1;
  }

  // The indices are those of `saylau indices`: against all among the votes, seats of whoever is no list among the
  // seats.
  static void compute(const TrendElection& election, TrendPoint& point) {
    const auto indices = election_indices(election.law, election.package, election.result, "");
    if (!indices) return;
    point.by_seats = indices->by_seats;
    if (!point.votes_known) return;
    point.by_votes = indices->by_votes;
    point.disproportionality = indices->disproportionality;
  }

  static const PartyPoint* find(const TrendPoint& point, std::size_t lineage) {
    const auto found = std::ranges::find(point.parties, lineage, &PartyPoint::lineage);
    return found == point.parties.end() ? nullptr : &*found;
  }

  static void compare(const TrendPoint& before, TrendPoint& point) {
    Volatility volatility;
    for (const PartyPoint& party : point.parties) {
      const PartyPoint* was = find(before, party.lineage);
      if (was == nullptr) point.appeared.push_back(party.lineage);
      (was == nullptr ? volatility.outside : volatility.inside) +=
          std::abs(party.share - (was == nullptr ? 0 : was->share)) / 2;
    }
    for (const PartyPoint& party : before.parties) {
      if (find(point, party.lineage) != nullptr) continue;
      point.vanished.push_back(party.lineage);
      volatility.outside += party.share / 2;
    }
    volatility.total = volatility.inside + volatility.outside;
    if (before.votes_known && point.votes_known) point.volatility = volatility;
  }

  Trend trend_;
  std::map<std::string, std::size_t> lineage_of_id_;  // of the election before
};

}  // namespace

std::vector<std::string> elections_of(const std::string& body, const std::vector<std::string>& ids) {
  std::vector<std::string> elections;
  std::ranges::copy_if(ids, std::back_inserter(elections), [&](const std::string& id) { return body_of(id) == body; });
  return elections;
}

std::vector<std::string> bodies_of(const std::vector<std::string>& ids) {
  std::set<std::string> bodies;
  for (const std::string& id : ids) bodies.insert(body_of(id));
  bodies.erase("");
  return {bodies.begin(), bodies.end()};
}

Trend trend(const std::string& body, std::vector<TrendElection> elections) {
  std::ranges::stable_sort(elections, {}, [](const TrendElection& election) { return election.package.date; });
  TrendMaker maker(body);
  for (const TrendElection& election : elections) maker.add(election);
  return maker.take();
}

}  // namespace saylau::lab
