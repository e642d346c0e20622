#include "package/called.hpp"

#include <gtest/gtest.h>

#include "package/read_package.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using Called = std::vector<std::size_t>;

Called called(const std::string& text) {
  return contestants_called(read_description(testing::kDescription, "election.toml")->election.contestants, text);
}

TEST(ContestantsCalled, HaveTheIdOrTheName) {
  EXPECT_EQ(called("moon"), (Called{1}));
  EXPECT_EQ(called("MOON "), (Called{1}));
  EXPECT_EQ(called("Against  all"), (Called{2}));
  EXPECT_EQ(called("mars"), Called{});
}

TEST(ContestantsCalled, AreAllNamesakes) {
  auto contestants = read_description(testing::kDescription, "election.toml")->election.contestants;
  contestants[0].name.russian = "Луна";
  contestants[1].name.kazakh = "луна";
  EXPECT_EQ(contestants_called(contestants, "Луна"), (Called{0, 1}));
}

TEST(ContestantNamed, IsOnTheBallotAndOneAlone) {
  auto package = read_description(testing::kDescription + "[source.names]\n\"Party 1\" = \"sun\"\n", "election.toml");
  ASSERT_TRUE(package);
  auto& contestants = package->election.contestants;
  const Source& source = package->sources[0];
  EXPECT_EQ(contestant_named("Party 1", source, contestants), "sun");
  EXPECT_EQ(contestant_named("MOON", source, contestants), "moon");
  EXPECT_EQ(contestant_named("nobody", source, contestants), "");
  contestants[0].name.english = "Moon";
  EXPECT_EQ(contestant_named("Moon", source, contestants), "");  // two are called so
  contestants[0].ballots = {"other"};
  EXPECT_EQ(contestant_named("Moon", source, contestants), "moon");
}

}  // namespace
}  // namespace saylau::package
