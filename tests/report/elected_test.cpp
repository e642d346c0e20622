#include "report/elected.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

package::Package package_with_elected() {
  package::Package package;
  package.election.areas = {{"d1", {"District 1"}, AreaKind::district, ""}};
  package.election.contestants = {{"sun", {"Sun"}, ContestantKind::party_list, "", "", {}, "", {"list"}},
                                  {"ann", {"Ann"}, ContestantKind::candidate, "sun", "", {}, "", {"district"}},
                                  {"bob", {"Bob"}, ContestantKind::candidate, "", "", {}, "", {"district"}}};
  return package;
}

count::Result elected(std::vector<count::Elected> people) {
  count::Result result;
  result.tiers.push_back({"district", 2, count::TierStatus::counted, {0, 0, 0}, {}});
  result.elected = std::move(people);
  return result;
}

using Lines = std::vector<std::string>;

TEST(ElectedLines, NameThePersonAndTheParty) {
  const count::Result result =
      elected({{"district", "d1", 1, false}, {"district", "d2", 2, true}, {"president", "", 2, false}});
  EXPECT_EQ(elected_lines(package_with_elected(), result, Words(Language::english)),
            (Lines{"District 1: Ann (Sun)", "d2: Bob*"}));
}

TEST(ElectedLines, ManyArePutTogether) {
  std::vector<count::Elected> people;
  for (int i = 0; i < 41; ++i) people.push_back({"district", std::to_string(i), i == 0 ? 2U : 1U, i == 40});
  const Lines lines = elected_lines(package_with_elected(), elected(people), Words(Language::english));
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].substr(0, 20), "Ann (Sun) (40): 1, 2");
  EXPECT_TRUE(lines[0].ends_with("39, 40*"));
  EXPECT_EQ(lines[1], "Bob (1): 0");
}

}  // namespace
}  // namespace saylau::report
