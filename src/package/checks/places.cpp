#include "package/checks/places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"

namespace saylau::package {

namespace {

class Places {
 public:
  Places(const std::vector<Area>& areas, const law::Law& law) : areas_(areas), law_(law) {}

  Errors check(const std::vector<SourceReading*>& readings) {
    const SourceReading* other = nullptr;
    for (const SourceReading* reading : readings) {
      if (!reading->source->is_nist) check_special(*reading);
      if (law::asks_of_each(law_, AreaKind::region)) check_abroad(*reading);
      if (!reading->columns->has_stations()) continue;
      if (other != nullptr && !same_kinds_of_places(*other, *reading)) add_other_places(*other, *reading);
      other = reading;
    }
    return std::move(errors_);
  }

 private:
  void check_special(const SourceReading& reading) {
    const std::vector<SpecialStations>& special = reading.source->special;
    for (std::size_t i = 0; i < special.size(); ++i) {
      const auto is_one = [&](const SummedNode& summed) { return summed.node.special == i; };
      const auto alike = [&](const SummedNode& summed) {
        const std::string key = name_key(special[i].equals);
        return !is_one(summed) && (name_key(summed.node.region) == key || name_key(summed.node.district) == key);
      };
      const auto almost = std::ranges::find_if(reading.nodes, alike);
      if (std::ranges::any_of(reading.nodes, is_one) && almost == reading.nodes.end()) continue;
      if (almost != reading.nodes.end()) {
        add_almost_special(reading, almost->node, special[i].equals);
        continue;
      }
      errors_.push_back({"votes.no-special",
                         {reading.file->name},
                         fmt::format("no row with \"{}\" in column \"{}\"", special[i].equals, special[i].column),
                         "what the cells of special stations say, as they are written"});
    }
  }

  // Voters abroad are no region, unless the package says so: conditions count regions.
  void check_abroad(const SourceReading& reading) {
    std::map<std::string, std::pair<bool, std::size_t>> regions;  // are all of its stations abroad; its first row
    for (const SummedNode& summed : reading.nodes) {
      const Node& node = summed.node;
      const bool apart = node.special != Columns::npos && reading.source->special[node.special].apart;
      if (node.region.empty() || apart) continue;
      const bool special =
          node.special != Columns::npos && reading.source->special[node.special].kind == SpecialKind::abroad;
      const auto [region, is_new] = regions.try_emplace(node.region, true, node.first_byte);
      region->second.first = region->second.first && (special || names_abroad(node.region));
    }
    for (const auto& [name, region] : regions) {
      if (!region.first || is_declared(name)) continue;
      errors_.push_back(
          {"votes.abroad", place_at(reading.file->text, region.second, reading.file->name),
           fmt::format("\"{}\" as a region", name),
           "[[source.special]] with kind = \"abroad\" and apart = true; or [[area]] with that name, where "
           "the law has it as a region"});
    }
  }

  bool is_declared(const std::string& name) const {
    return std::ranges::any_of(areas_, [&](const Area& area) {
      return area.id == name || area.name.english == name || area.name.kazakh == name || area.name.russian == name;
    });
  }

  void add_almost_special(const SourceReading& reading, const Node& node, const std::string& equals) {
    errors_.push_back({"votes.almost-same-area", place_at(reading.file->text, node.first_byte, reading.file->name),
                       fmt::format("\"{}\", and special stations by \"{}\"",
                                   node.district.empty() ? node.region : node.district, equals),
                       "one way to write the name of an area: the two would be counted apart"});
  }

  void add_other_places(const SourceReading& a, const SourceReading& b) {
    const auto kinds = [](const SourceReading& reading) {
      const bool region = !reading.columns->region.empty();
      const bool district = !reading.columns->district.empty();
      return region && district ? "regions and districts" : region ? "regions" : district ? "districts" : "neither";
    };
    errors_.push_back({"votes.other-places",
                       {b.file->name},
                       fmt::format("of regions and districts {}; {} in {}", kinds(b), kinds(a), a.file->name),
                       "the same kinds of places in each file of stations: a station is of one place"});
  }

  const std::vector<Area>& areas_;
  const law::Law& law_;
  Errors errors_;
};

}  // namespace

bool same_kinds_of_places(const SourceReading& a, const SourceReading& b) {
  return a.columns->region.empty() == b.columns->region.empty() &&
         a.columns->district.empty() == b.columns->district.empty();
}

Errors check_places(const Package& package, const law::Law& law, const std::vector<SourceReading*>& readings) {
  return Places(package.election.areas, law).check(readings);
}

}  // namespace saylau::package
