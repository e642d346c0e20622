#include "lab/json/trend_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

namespace {

Json turnout_json(const std::vector<TurnoutReading>& readings) {
  Json array = Json::array();
  for (const TurnoutReading& reading : readings) {
    array.push_back(
        {{"what", reading.what.english}, {"by", reading.by.english}, {"value", to_fraction(reading.value)}});
  }
  return array;
}

Json lineages_json(const Trend& trend, const std::vector<std::size_t>& lineages) {
  Json array = Json::array();
  for (const std::size_t lineage : lineages) array.push_back(trend.lineages[lineage].id);
  return array;
}

Json point_json(const Trend& trend, const TrendPoint& point) {
  Json parties = Json::array();
  for (std::size_t p = 0; p < point.parties.size(); ++p) {
    const PartyPoint& party = point.parties[p];
    Json entry = {{"party", trend.lineages[party.lineage].id}, {"name", point.names[p].english}};
    if (point.votes_known) entry["votes"] = party.votes;
    if (point.votes_known) entry["share"] = party.share;
    entry["seats"] = party.seats;
    parties.push_back(std::move(entry));
  }
  Json json = {{"election", point.election},
               {"date", point.date},
               {"law", point.law},
               {"seats", point.seats},
               {"turnout", turnout_json(point.turnout)},
               {"parties", std::move(parties)},
               {"appeared", lineages_json(trend, point.appeared)},
               {"vanished", lineages_json(trend, point.vanished)}};
  add_status(json, point.status);
  if (point.by_votes) json["effective_by_votes"] = point.by_votes->laakso_taagepera;
  if (point.by_seats) json["effective_by_seats"] = point.by_seats->laakso_taagepera;
  if (point.disproportionality) json["gallagher"] = point.disproportionality->gallagher;
  if (point.volatility) {
    json["volatility"] = {{"total", point.volatility->total},
                          {"inside", point.volatility->inside},
                          {"outside", point.volatility->outside}};
  }
  return json;
}

}  // namespace

std::string to_json(const Trend& trend, const std::vector<package::TurnoutRow>& elsewhere) {
  Json json = {{"body", trend.body},
               {"parties", Json::array()},
               {"elections", Json::array()},
               {"turnout_elsewhere", Json::array()}};
  for (const Lineage& lineage : trend.lineages) {
    json["parties"].push_back({{"id", lineage.id}, {"name", lineage.name.english}, {"ids", lineage.ids}});
  }
  for (const TrendPoint& point : trend.points) json["elections"].push_back(point_json(trend, point));
  for (const package::TurnoutRow& row : elsewhere) {
    json["turnout_elsewhere"].push_back({{"country", row.country},
                                         {"year", row.year},
                                         {"value", to_fraction(package::turnout_of(row))},
                                         {"source", row.source}});
  }
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
