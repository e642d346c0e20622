#include "lab/json/seats_json.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(SeatsJson, LeavesOutWhoeverHasNone) {
  const package::Package package = list_package({60, 40, 0});
  EXPECT_EQ(numbers_by_id(package, [&](std::size_t i) { return package.election.contests[0].tally.votes[i]; }).dump(),
            R"({"a":60,"b":40})");
  const std::vector<std::size_t> two = {2, 0};
  EXPECT_EQ(ids(package, two).dump(), R"(["c","a"])");
}

}  // namespace
}  // namespace saylau::lab
