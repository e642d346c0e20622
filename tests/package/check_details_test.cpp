#include "package/check_details.hpp"

#include "package/check.hpp"
#include "tests/package/stations/stations_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

// Final totals decide; the stations lack some protocols, and on their sums Moon would miss 5%.
TEST(CheckDetails, SaysWhatTheStationsAloneWouldChange) {
  const TemporaryPackage files;
  files.write("election.toml", kDescription + kDetailSource + R"(district = "district"
station = "station"
votes.sun = "sun"
votes.moon = "moon"
votes.none = "none"
)");
  files.write("protocols.csv", "area,votes.sun,votes.moon,votes.none\nxx,940,60,0\n");
  files.write("stations.csv", "district,station,sun,moon,none\n1,A,500,30,0\n1,B,440,19,0\n");
  const auto package = files.load();
  ASSERT_TRUE(package) << to_string(package.error()[0]);
  const auto findings = check_details(package_law(), *package, count_package(package_law(), *package));
  ASSERT_EQ(findings.size(), 3U);
  EXPECT_EQ(findings[0].text.english,
            "By the detailed figures alone Moon would fall 1 vote short of the threshold (49, not 60).");
  EXPECT_EQ(findings[1].text.english, "By the detailed figures alone Sun would have 10 seats, not 9.");
  ASSERT_EQ(package->findings.size(), 1U);
  EXPECT_EQ(package->findings[0].code, "check.sum-of-parts");
}

}  // namespace
}  // namespace saylau::package
