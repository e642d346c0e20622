#include "package/status.hpp"

#include <gtest/gtest.h>

#include "package/export_areas.hpp"
#include "package/export_csv.hpp"
#include "package/export_json.hpp"
#include "package/export_nist.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// The package of the tests with more lines in its source.
Expected<Package> with_source(const std::string& lines) {
  const TemporaryPackage files;
  files.write("election.toml", replaced(kDescription, "status = \"final\"", lines));
  return files.load();
}

std::string refusal_of(const std::string& lines) {
  const auto package = with_source(lines);
  return package ? "" : to_string(package.error()[0]);
}

const std::string kNight = "status = \"preliminary\"\nas_of = 2024-05-06T02:00:00+05:00";

TEST(AsOf, IsAMomentWithItsZone) {
  const auto package = with_source(kNight);
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  EXPECT_EQ(to_text(*package->sources[0].as_of), "2024-05-06T02:00:00+05:00");
  EXPECT_EQ(to_text(*with_source("status = \"final\"\nas_of = 2024-05-05T00:00:00Z")->sources[0].as_of),
            "2024-05-05T00:00:00Z");
}

TEST(AsOf, RefusesATimeWithoutItsZoneAndOneBeforeTheVoting) {
  const std::string final = "status = \"final\"\n";
  expect_in(refusal_of(final + "as_of = 2024-05-06T02:00:00"),
            "found a time without its zone for \"as_of\", expected the zone too");
  expect_in(refusal_of(final + "as_of = 2024-05-06"), "[toml.type]");
  expect_in(refusal_of(final + "as_of = \"2024-05-06T02:00:00+05:00\""), "without quotation marks");
  expect_in(refusal_of(final + "as_of = 2024-05-06T02:00:00.5+05:00"), "whole seconds");
  expect_in(refusal_of(final + "as_of = 2024-05-04T23:59:00+05:00"),
            "found 2024-05-04T23:59:00+05:00, expected a time on the day of the voting, 2024-05-05, or after it");
}

Source source_of(const std::string& ballot, bool final, std::optional<Moment> as_of, Use use = Use::count) {
  Source source;
  source.ballot = ballot;
  source.final = final;
  source.as_of = std::move(as_of);
  source.use = use;
  return source;
}

TEST(StatusOf, TheWeakerOfTheSourcesHolds) {
  Package package;
  package.sources = {source_of("list", true, Moment{"2024-05-06", 7200, 300}),
                     source_of("list", false, Moment{"2024-05-06", 0, 0}), source_of("district", true, {}),
                     source_of("district", false, Moment{"2025-01-01", 0, 0}, Use::detail)};
  const ElectionStatus status = status_of(package);
  EXPECT_TRUE(status.preliminary);
  ASSERT_EQ(status.ballots.size(), 2U);
  EXPECT_TRUE(status.ballots[0].preliminary);
  EXPECT_EQ(as_of_text(status.ballots[0].as_of), "2024-05-06T00:00:00Z");  // three hours after 02:00 +05:00
  EXPECT_FALSE(status.ballots[1].preliminary);
  EXPECT_EQ(as_of_text(status.ballots[1].as_of), "");
  EXPECT_TRUE(status_of(package, "elsewhere").preliminary);
}

TEST(StatusOf, APartOfAFinalSourceIsPartial) {
  const TemporaryPackage files;
  auto package = *files.load();
  EXPECT_FALSE(status_of(package).partial());
  package.election.contests[0].reporting = Reporting{3, 2, 10, 5};
  EXPECT_TRUE(status_of(package).partial());
  EXPECT_FALSE(status_of(package).preliminary);
}

TEST(StatusOf, TravelsIntoEveryFile) {
  auto package = *with_source(kNight);
  package.election.contests[0].reporting = Reporting{3, 2, 10, 5};
  const auto result = count_package(package_law(), package);
  const std::string json = to_json(package, result, {});
  expect_in(json, "\"status\": \"preliminary\",\n  \"as_of\": \"2024-05-06T02:00:00+05:00\"");
  expect_in(json, "\"reported\": 2");
  expect_in(to_csv(package, result),
            "seats.total,elected,status.list,as_of.list,stations.list,reported.list,undecided\n");
  expect_in(to_csv(package, result), "6,6,,preliminary,2024-05-06T02:00:00+05:00,3,2,list/xx: not all in\n");
  expect_in(areas_csv(package, AreaKind::nation), ",contestant,votes,status,as_of\n");
  expect_in(areas_csv(package, AreaKind::nation), ",sun,600,preliminary,2024-05-06T02:00:00+05:00\n");
  expect_in(to_json(package, contests_of(package, AreaKind::nation)), "\"status\": \"preliminary\"");
  const std::string nist = to_nist(package_law(), package, result);
  expect_in(nist, "\"GeneratedDate\": \"2024-05-06T02:00:00+05:00\"");
  expect_in(nist, "\"Status\": \"unofficial-partial\"");
  expect_in(nist, "\"SubUnitsReported\": 2");
}

TEST(StatusOf, WhatIsOpenTravelsToo) {
  const TemporaryPackage files;
  files.write("protocols.csv", "area,registered,invalid,votes.sun,votes.moon,votes.none\nxx,2000,20,0,0,0\n");
  const auto package = *files.load();
  const auto result = count_package(package_law(), package);
  expect_in(to_csv(package, result), "list/xx: nobody has votes\n");
  expect_in(to_nist(package_law(), package, result), "\"Notes\": \"Undecided: list/xx: nobody has votes\"");
}

TEST(StatusOf, AFinalResultSaysSo) {
  const TemporaryPackage files;
  const auto package = *files.load();
  const auto result = count_package(package_law(), package);
  expect_in(to_json(package, result, {}), "\"status\": \"final\",\n  \"as_of\": null");
  expect_in(to_csv(package, result), "6,6,,final,,,,\n");
  expect_in(to_nist(package_law(), package, result), "\"Status\": \"certified\"");
}

}  // namespace
}  // namespace saylau::package
