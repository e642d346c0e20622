// A package of stations without files: a description and the text of one CSV file.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "package/stations/read_source.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::testing {

// The description with a mapping of region, district and station.
inline std::string station_description(const std::string& more = "") {
  return kDescription + more +
         "[source.columns]\nregion = \"region\"\ndistrict = \"district\"\nstation = \"station\"\n"
         "registered = \"registered\"\ninvalid = \"invalid\"\n"
         "votes.sun = \"sun\"\nvotes.moon = \"moon\"\nvotes.none = \"none\"\n";
}

inline package::Package station_package(const std::string& more = "") {
  auto package = package::read_description(station_description(more), "election.toml");
  if (!package) throw std::logic_error(to_string(package.error()[0]));
  return *package;
}

inline const std::string kStationHeader = "region,district,station,registered,invalid,sun,moon,none\n";

inline const std::string kStations = kStationHeader +
                                     "North,1,A,200,2,60,30,8\n"
                                     "North,1,B,300,3,70,50,7\n"
                                     "North,2,A,100,1,20,20,9\n"
                                     "South,3,A,400,4,90,99,7\n";

// The file read once; throws the first error.
inline package::SourceReading reading_of(const package::Package& package, const std::string& text,
                                         const package::SourceWishes& wishes = {}) {
  const auto owned = std::make_shared<std::string>(text);
  auto file = package::csv_from_text(*owned, "f.csv");
  if (file) file->bytes = owned;
  if (!file) throw std::logic_error(to_string(file.error()[0]));
  auto reading = package::read_source(package, package.sources[0], std::move(*file), package_rules(), wishes);
  if (!reading) throw std::logic_error(to_string(reading.error()[0]));
  return std::move(*reading);
}

}  // namespace saylau::testing
