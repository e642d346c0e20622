#include "lab/json/simulation_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

namespace {

Json contestant_json(const SimulationRecord& record, std::size_t place) {
  const auto& seats = record.simulation.seats[place];
  Json often = Json::object();
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (seats[s] > 0) often[std::to_string(s)] = seats[s];
  }
  const Interval half = interval(seats, 0.5);
  const Interval ninety = interval(seats, 0.9);
  return {{"id", id_of(record.package, record.prepared.on_ballot[place])},
          {"counted", record.prepared.counted[place]},
          {"mean", mean(seats)},
          {"interval_50", {half.lower, half.upper}},
          {"interval_90", {ninety.lower, ninety.upper}},
          {"any_seat", record.simulation.elections - seats[0]},
          {"majority", record.simulation.majority[place]},
          {"elsewhere", record.prepared.body.elsewhere[place]},
          {"seats", std::move(often)}};
}

Json coalition_json(const SimulationRecord& record, std::size_t c) {
  Json members = Json::array();
  for (const std::size_t place : record.coalitions[c]) {
    members.push_back(id_of(record.package, record.prepared.on_ballot[place]));
  }
  return {{"members", std::move(members)}, {"majority", record.simulation.coalitions[c]}};
}

Json coverage_json(const Calibration& calibration, const std::vector<Coverage>& coverage) {
  Json array = Json::array();
  for (std::size_t m = 0; m < coverage.size(); ++m) {
    array.push_back({{"stations_in", calibration.moments[m]},
                     {"cases", coverage[m].cases},
                     {"held", coverage[m].held},
                     {"width_90", coverage[m].width}});
  }
  return array;
}

}  // namespace

std::string to_json(const SimulationRecord& record) {
  Json json = {{"election", record.package.election.id},
               {"tier", record.prepared.tier},
               {"model", record.model},
               {"seed", record.seed},
               {"elections", record.simulation.elections},
               {"open", record.simulation.open},
               {"house", record.prepared.body.seats},
               {"contestants", Json::array()},
               {"coalitions", Json::array()},
               {"notes", record.prepared.notes}};
  for (std::size_t place = 0; place < record.simulation.seats.size(); ++place) {
    if (record.prepared.counter.competes(place)) json["contestants"].push_back(contestant_json(record, place));
  }
  for (std::size_t c = 0; c < record.coalitions.size(); ++c) json["coalitions"].push_back(coalition_json(record, c));
  add_status(json, record.package);
  return json.dump(2) + "\n";
}

std::string to_json(const package::Package& package, const Calibration& calibration) {
  Json json = {{"election", package.election.id},
               {"levels", calibration.levels},
               {"random", coverage_json(calibration, calibration.random)},
               {"regional", coverage_json(calibration, calibration.regional)}};
  add_status(json, package);
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
