// Contestants and their seats by id, for every document of the lab.
#pragma once

#include <nlohmann/json.hpp>

#include <span>
#include <string>
#include <vector>

#include "lab/scenario.hpp"
#include "package/package.hpp"
#include "package/status.hpp"

namespace saylau::lab {

using Json = nlohmann::ordered_json;

// "status", "as_of" and "all_in" of the figures that a document is made of.
inline void add_status(Json& json, const package::ElectionStatus& status) {
  json["status"] = package::status_word(status.preliminary);
  json["as_of"] = status.as_of ? Json(package::as_of_text(status.as_of)) : Json(nullptr);
  json["all_in"] = !status.partial();
}
inline void add_status(Json& json, const package::Package& package) {
  add_status(json, package::status_of(package));
}

inline Json in_english(const std::vector<Names>& texts) {
  Json array = Json::array();
  for (const Names& text : texts) array.push_back(text.english);
  return array;
}

inline const std::string& id_of(const package::Package& package, std::size_t contestant) {
  return package.election.contestants[contestant].id;
}

inline Json ids(const package::Package& package, std::span<const std::size_t> contestants) {
  Json array = Json::array();
  for (const std::size_t i : contestants) array.push_back(id_of(package, i));
  return array;
}

// {"amanat": 62, ...}, without those that have none.
template <typename Of>
Json numbers_by_id(const package::Package& package, Of of) {
  Json object = Json::object();
  for (std::size_t i = 0; i < package.election.contestants.size(); ++i) {
    if (of(i) != 0) object[id_of(package, i)] = of(i);
  }
  return object;
}

inline Json seats_by_id(const package::Package& package, const count::Result& result) {
  return numbers_by_id(package, [&](std::size_t i) { return result.seats_of(i); });
}

inline Json to_json(const std::vector<Assumption>& assumptions) {
  Json array = Json::array();
  for (const Assumption& assumption : assumptions) {
    array.push_back({{"code", assumption.code}, {"text", assumption.text.english}});
  }
  return array;
}

}  // namespace saylau::lab
