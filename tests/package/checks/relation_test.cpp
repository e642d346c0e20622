#include "package/checks/relation.hpp"

#include <map>

#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

std::optional<bool> holds_for(const std::string& text, const std::map<std::string, Votes>& figures) {
  const auto relation = parse_relation(text, {});
  if (!relation) throw std::logic_error(to_string(relation.error()[0]));
  return holds(*relation, [&](std::string_view name) {
    const auto found = figures.find(std::string(name));
    return found == figures.end() ? std::nullopt : std::optional(found->second);
  });
}

TEST(Relation, ComparesSums) {
  EXPECT_EQ(holds_for("valid + invalid = cast", {{"valid", 90}, {"invalid", 10}, {"cast", 100}}), true);
  EXPECT_EQ(holds_for("valid + invalid = cast", {{"valid", 90}, {"invalid", 10}, {"cast", 101}}), false);
  EXPECT_EQ(holds_for("a - b + 3 <= c", {{"a", 10}, {"b", 4}, {"c", 9}}), true);
  EXPECT_EQ(holds_for("a != b", {{"a", 1}, {"b", 1}}), false);
  EXPECT_EQ(holds_for("a > 0", {{"a", 0}}), false);
  EXPECT_EQ(holds_for("a >= 1", {{"a", 1}}), true);
}

TEST(Relation, TakesAShareExactly) {
  EXPECT_EQ(holds_for("invalid < 3% of cast", {{"invalid", 3}, {"cast", 100}}), false);
  EXPECT_EQ(holds_for("invalid < 3% of cast", {{"invalid", 2}, {"cast", 100}}), true);
  EXPECT_EQ(holds_for("invalid < 2.5% of cast + 0", {{"invalid", 5}, {"cast", 201}}), true);
}

TEST(Relation, IsUnknownWhereAFigureIs) {
  EXPECT_EQ(holds_for("valid + invalid = cast", {{"valid", 90}, {"cast", 100}}), std::nullopt);
}

TEST(Relation, NamesItsFigures) {
  EXPECT_EQ(figures_of(*parse_relation("a + 1 = b - a", {})), (std::vector<std::string>{"a", "b"}));
}

TEST(Relation, PointsAtWhatIsNone) {
  const auto refusal = [](const char* text) { return to_string(parse_relation(text, {"c.toml", 3, 8}).error()[0]); };
  expect_in(refusal("valid ~ cast"), "c.toml:3:8: found \"~ cast\" after \"valid \", expected one of = != <= >= < >");
  expect_in(refusal("valid ="), "expected the name of a figure, or a whole number");
  expect_in(refusal("valid = cast cast"), "expected the end of the relation");
  expect_in(refusal("valid < 3 % of cast"), "expected");
  expect_in(refusal("valid < 3% cast"), "expected \"of\" after a share");
  expect_in(refusal(""), "expected the name of a figure");
}

}  // namespace
}  // namespace saylau::package
