#include "package/words.hpp"

#include "tests/count/distinct_words.hpp"

namespace saylau::package {
namespace {

using testing::expect_distinct;

constexpr auto said = [](auto value) { return word(value); };

TEST(Word, IsDistinctForEachValue) {
  expect_distinct(Severity::note, said);
  expect_distinct(Agreement::not_counted, said);
}

}  // namespace
}  // namespace saylau::package
