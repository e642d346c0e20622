#include "report/turnout_line.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

std::string line_of(const std::string& election) {
  const auto one = counted(election);
  return turnout_line({one.package, one.law, one.result, {}}, Words(Language::english));
}

TEST(TurnoutLine, SaysOfWhat) {
  expect_in(line_of("kz/2021-mazhilis"), "63.25%");
  expect_in(line_of("kz/2023-mazhilis"), "54.21%");
}

TEST(TurnoutLine, SaysOfHowManyRegisteredVoters) {
  expect_in(line_of("kz/2022-referendum"), " registered voters");
  expect_not_in(line_of("kz/2022-referendum"), "cast by");
}

}  // namespace
}  // namespace saylau::report
