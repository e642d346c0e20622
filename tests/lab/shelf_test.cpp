#include "lab/shelf.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(Shelf, CountsAnElectionOnceAndKeepsIt) {
  const package::Catalogue catalogue = house();
  Shelf shelf(catalogue);
  const auto first = shelf.load("kz/2023-mazhilis");
  ASSERT_TRUE(first);
  EXPECT_EQ((*first)->result.seats, 98);
  EXPECT_EQ(shelf.load("kz/2023-mazhilis")->get(), first->get());
  EXPECT_EQ(shelf.date("kz/2021-mazhilis"), "2021-01-10");
  EXPECT_EQ(shelf.load("kz/none").error()[0].code, "catalogue.no-such-election");
}

TEST(JudgeAll, NamesEveryMistake) {
  const package::Catalogue catalogue = house();
  Shelf shelf(catalogue);
  const auto claims = read_claims(
      "title = \"t\"\n[[claim]]\nid = \"a\"\ntext = \"a\"\nholds = 'seats(nobody) = 1'\n"
      "[[claim]]\nid = \"b\"\ntext = \"b\"\nholds = 'seats(nothing) = 1'\n",
      "claims.toml");
  ASSERT_TRUE(claims) << to_string(claims.error()[0]);
  const auto verdicts = judge_all(*claims, shelf.facts_about("kz/2023-mazhilis", {}));
  ASSERT_FALSE(verdicts);
  EXPECT_EQ(verdicts.error().size(), 2U);
}

}  // namespace
}  // namespace saylau::lab
