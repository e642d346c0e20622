#include "count/words.hpp"

#include "tests/count/distinct_words.hpp"

namespace saylau::count {
namespace {

using testing::expect_distinct;

constexpr auto said = [](auto value) { return word(value); };

TEST(Word, IsDistinctForEachValue) {
  expect_distinct(ContestantKind::against_all, said);
  expect_distinct(TierStatus::outside_the_count, said);
  expect_distinct(DecisionOutcome::undecided, said);
  expect_distinct(Outcome::not_known, said);
  expect_distinct(Reason::others_in_second_round, said);
}

}  // namespace
}  // namespace saylau::count
