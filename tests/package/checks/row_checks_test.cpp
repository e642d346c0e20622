// A protocol for each rule that trips it and only it.
#include "package/checks/row_checks.hpp"

#include <map>

#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// The codes that one station with these figures is found guilty of. `figures` are roles.
std::string codes(const std::string& figures, const std::string& numbers) {
  Package package = station_package();
  auto& columns = package.sources[0].columns;
  columns = {{"station", {"station"}}, {"votes.sun", {"sun"}}, {"votes.moon", {"moon"}}, {"votes.none", {"none"}}};
  std::string role;
  for (const char c : figures + ",") {
    if (c != ',') {
      role += c;
    } else if (!role.empty()) {
      columns[role] = {role};
      role.clear();
    }
  }
  const SourceReading reading =
      reading_of(package, "station,sun,moon,none" + (figures.empty() ? "" : "," + figures) + "\nA," + numbers + "\n");
  std::string codes;
  for (const RowHit& hit : reading.hits) codes += package_rules()[hit.rule].code + " ";
  return codes;
}

TEST(RowChecks, FindNothingInAProtocolThatAddsUp) {
  EXPECT_EQ(codes("", "60,30,10"), "");
  EXPECT_EQ(codes("registered,received,issued,unused,spoiled,lost,cast,invalid,valid",
                  "60,30,10,200,150,110,38,1,1,105,5,100"),
            "");
}

TEST(RowChecks, EachContradictionTripsItsRuleAndNoOther) {
  EXPECT_EQ(codes("", "60,,10"), "check.blank ");
  EXPECT_EQ(codes("valid", "60,30,10,99"), "check.valid ");
  EXPECT_EQ(codes("cast,invalid", "60,30,10,106,5"), "check.cast ");
  EXPECT_EQ(codes("cast", "60,30,10,99"), "check.more-votes-than-cast ");
  EXPECT_EQ(codes("cast,issued", "60,30,10,105,104"), "check.more-cast-than-issued ");
  EXPECT_EQ(codes("invalid,issued", "60,30,10,5,104"), "check.more-cast-than-issued ");
  EXPECT_EQ(codes("issued,received", "60,30,10,105,104"), "check.more-issued-than-received ");
  EXPECT_EQ(codes("issued,registered", "60,30,10,105,104"), "check.more-issued-than-registered ");
  EXPECT_EQ(codes("cast,registered", "60,30,10,105,104"), "check.more-cast-than-registered ");
  EXPECT_EQ(codes("received,issued,unused", "60,30,10,150,110,39"), "check.chain ");
  EXPECT_EQ(codes("received,issued,unused,spoiled,lost,surplus", "60,30,10,150,110,39,1,1,1"), "");
  EXPECT_EQ(codes("boxes_mobile,issued_outside,issued_early", "60,30,10,9,5,3"), "check.mobile ");
  EXPECT_EQ(codes("boxes_mobile,issued_outside", "60,30,10,5,5"), "");
}

TEST(RowChecks, OddProtocolsAreWarnedOf) {
  EXPECT_EQ(codes("", "0,0,0"), "check.nobody ");
  EXPECT_EQ(codes("registered,invalid", "60,30,10,105,5"), "check.everybody-voted ");
  EXPECT_EQ(codes("registered,invalid", "40,30,10,85,5"), "");  // below the limit of a hundred voters
  EXPECT_EQ(codes("", "100,0,0"), "check.one-contestant ");
  EXPECT_EQ(codes("", "99,0,0"), "");
  EXPECT_EQ(codes("invalid", "60,30,10,12"), "check.many-invalid ");
  EXPECT_EQ(codes("invalid", "60,30,10,11"), "");  // 11 of 111 is less than a tenth
}

TEST(RowChecks, AGreaterContradictionHidesTheLess) {
  EXPECT_EQ(codes("cast,issued,registered", "60,30,10,105,105,104"), "check.more-issued-than-registered ");
}

TEST(RowChecks, ABlankFigureAsksNothing) {
  EXPECT_EQ(codes("cast,issued", "60,30,10,,104"), "");
}

TEST(RowChecks, SayTheFiguresOfTheArithmetic) {
  const SourceReading reading = reading_of(station_package(), kStationHeader + "N,1,A,90,4,60,30,10\n");
  ASSERT_EQ(reading.hits.size(), 1U);
  std::map<std::string, Votes> figures(reading.hits[0].figures.begin(), reading.hits[0].figures.end());
  EXPECT_EQ(figures["cast"], 104);
  EXPECT_EQ(figures["registered"], 90);
  EXPECT_EQ(figures["difference"], 14);
}

}  // namespace
}  // namespace saylau::package
