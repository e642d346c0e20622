#include "lab/json/indices_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

namespace {

Json disproportionality_json(const std::optional<Disproportionality>& index) {
  if (!index) return nullptr;
  return {{"gallagher", index->gallagher},
          {"loosemore_hanby", index->loosemore_hanby},
          {"sainte_lague", index->sainte_lague ? Json(*index->sainte_lague) : Json(nullptr)},
          {"rae", index->rae},
          {"maximum_deviation", index->maximum_deviation}};
}

Json number_json(const std::optional<EffectiveNumber>& number) {
  if (!number) return nullptr;
  return {{"laakso_taagepera", number->laakso_taagepera}, {"golosov", number->golosov}};
}

Json contestants_json(const package::Package& package, const ElectionIndices& indices) {
  Json array = Json::array();
  for (std::size_t n = 0; n < indices.contestants.size(); ++n) {
    Json entry = {{"id", id_of(package, indices.contestants[n])},
                  {"votes", indices.numbers[n].votes},
                  {"seats", indices.numbers[n].seats}};
    if (indices.worth && indices.worth->advantage_ratio[n])
      entry["advantage_ratio"] = *indices.worth->advantage_ratio[n];
    array.push_back(std::move(entry));
  }
  return array;
}

Json power_json(const package::Package& package, const ElectionIndices& indices) {
  Json array = Json::array();
  for (std::size_t b = 0; b < indices.blocs.size(); ++b) {
    array.push_back({{"id", id_of(package, indices.blocs[b])},
                     {"banzhaf", indices.power.banzhaf[b]},
                     {"shapley_shubik", indices.power.shapley_shubik[b]}});
  }
  return array;
}

Json districts_json(const package::Package& package, const ElectionIndices& indices) {
  Json array = Json::array();
  for (const DistrictIndices& district : indices.districts) {
    array.push_back({{"area", district.area},
                     {"first", id_of(package, district.first)},
                     {"second", district.second ? Json(id_of(package, *district.second)) : Json(nullptr)},
                     {"first_votes", district.first_votes},
                     {"second_votes", district.second_votes},
                     {"votes", district.votes},
                     {"effective_candidates", district.effective_candidates},
                     {"split", district.split}});
  }
  return array;
}

}  // namespace

std::string to_json(const package::Package& package, const count::Result& result, const ElectionIndices& indices,
                    const Scenario* joined) {
  Json json = {
      {"election", package.election.id},
      {"votes_of", indices.votes_of},
      {"seats_of", indices.seats_of},
      {"contestants", contestants_json(package, indices)},
      {"disproportionality", disproportionality_json(indices.disproportionality)},
      {"effective_number", {{"votes", number_json(indices.by_votes)}, {"seats", number_json(indices.by_seats)}}}};
  json["wasted"] =
      indices.worth ? Json({{"votes", indices.worth->wasted}, {"of", indices.worth->votes}}) : Json(nullptr);
  json["bonus"] = indices.worth ? Json(indices.worth->bonus) : Json(nullptr);
  json["quota"] = indices.quota;
  json["open"] = indices.open;
  json["not_certain"] = indices.not_certain;
  json["power"] = power_json(package, indices);
  json["minimal_winning"] = nullptr;
  if (indices.coalitions) {
    json["minimal_winning"] = Json::array();
    for (const auto& coalition : *indices.coalitions) json["minimal_winning"].push_back(ids(package, coalition));
  }
  json["districts"] = districts_json(package, indices);
  if (joined != nullptr) {
    json["joined"] = {{"label", joined->label},
                      {"before", seats_by_id(package, result)},
                      {"after", seats_by_id(package, joined->result)},
                      {"assumptions", to_json(joined->assumptions)}};
  }
  add_status(json, package);
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
