#include "package/checks/first_round.hpp"

#include <algorithm>

#include "package/stations/read_source.hpp"

namespace saylau::package {

namespace {

std::string station_name_of(const KnownStation& station) {
  std::string name;
  for (const std::string& part : {station.area, station.region, station.district, station.station}) {
    if (!part.empty()) name += (name.empty() ? "" : " / ") + part;
  }
  return name;
}

Finding finding_of(const CheckRule& rule, const SourceReading& reading, const KnownStation& station) {
  const auto accepted = reading.source->accepts.find(rule.code);
  return {rule.code,
          rule.severity,
          {station_name_of(station)},
          rule.text,
          station.region,
          rule.cite,
          accepted == reading.source->accepts.end() ? "" : accepted->second,
          {reading.file->name, reading.lines->line_of(station.byte), 1}};
}

}  // namespace

std::vector<Finding> check_stations_of_no_first_round(const std::vector<const SourceReading*>& first,
                                                      const std::vector<const SourceReading*>& later,
                                                      const CheckRules& rules) {
  std::vector<Finding> findings;
  const CheckRule* rule = find_rule(rules, Across::in_no_first_round);
  if (rule == nullptr || first.empty()) return findings;
  for (const SourceReading* reading : later) {
    for (const auto& [name, station] : reading->stations) {
      const auto has = [&](const SourceReading* earlier) { return earlier->stations.contains(name); };
      if (station.has_protocol && std::ranges::none_of(first, has)) {
        findings.push_back(finding_of(*rule, *reading, station));
      }
    }
  }
  return findings;
}

}  // namespace saylau::package
