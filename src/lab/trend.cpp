#include "lab/trend.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

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
    point.turnout = turnout_readings(package);
    std::map<std::string, std::size_t> now;
    add_parties(election, point, now);
    compute(point);
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
      const std::size_t lineage = lineage_of(contestants[i]);
      now[contestants[i].id] = lineage;
      const Votes votes = point.votes_known ? contest->tally.votes[i] : 0;
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

  // The party of the election before that it continues, or a new one.
  std::size_t lineage_of(const Contestant& contestant) {
    const std::string& before = contestant.successor_of.empty() ? contestant.id : contestant.successor_of;
    const auto known = lineage_of_id_.find(before);
    const std::size_t lineage = known != lineage_of_id_.end() ? known->second : again(before);
    Lineage& party = trend_.lineages[lineage];
    if (party.ids.empty() || party.ids.back() != contestant.id) party.ids.push_back(contestant.id);
    party.id = contestant.id;
    party.name = contestant.name;
    party.colour = contestant.colour;
    return lineage;
  }

  // A party that missed an election and is back under its name, or a new one.
  std::size_t again(const std::string& id) {
    for (std::size_t lineage = 0; lineage < trend_.lineages.size(); ++lineage) {
      if (trend_.lineages[lineage].id == id) return lineage;
    }
    trend_.lineages.emplace_back();
    return trend_.lineages.size() - 1;
  }

  static void compute(TrendPoint& point) {
    std::vector<double> votes;
    std::vector<double> seats;
    std::vector<VotesAndSeats> both;
    Seats all_seats = 0;
    for (const PartyPoint& party : point.parties) {
      votes.push_back(static_cast<double>(party.votes));
      seats.push_back(static_cast<double>(party.seats));
      both.push_back({party.votes, party.seats, true});
      all_seats += party.seats;
    }
    if (all_seats > 0) point.by_seats = effective_number(seats);
    if (!point.votes_known) return;
    point.by_votes = effective_number(votes);
    if (all_seats > 0) point.disproportionality = disproportionality(both);
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
