#include "lab/claims/average_turnout.hpp"

#include <gtest/gtest.h>

namespace saylau::lab {
namespace {

package::TurnoutRow row(int year, Votes voted, const std::string& source = "https://a.org/x") {
  package::TurnoutRow row;
  row.country = "CA";
  row.year = year;
  row.registered = 100;
  row.voted = voted;
  row.source = source;
  return row;
}

Value average(const std::vector<package::TurnoutRow>& rows, const std::string& from, const std::string& to) {
  return average_turnout(rows, "CA", *day_number(from), *day_number(to));
}

TEST(AverageTurnout, IsOfTheYearsAskedFor) {
  const Value value = average({row(2000, 50), row(2004, 70), row(2008, 10)}, "2000-01-01", "2004-12-31");
  ASSERT_EQ(value.readings.size(), 1U);
  EXPECT_EQ(print(Unit::share, value.readings[0]).english, "60.00%");
  EXPECT_EQ(value.readings[0].label.english, "of registered voters, a.org");
  EXPECT_EQ(value.readings[0].label.russian, "от зарегистрированных избирателей, a.org");
}

TEST(AverageTurnout, KeepsSourcesAndWholesApart) {
  std::vector<package::TurnoutRow> rows = {row(2000, 50), row(2000, 60, "https://b.org/")};
  rows[0].voting_age = 200;
  const Value value = average(rows, "2000-01-01", "2000-12-31");
  ASSERT_EQ(value.readings.size(), 3U);
  EXPECT_EQ(value.readings[2].label.english, "of the population of voting age, a.org");
  EXPECT_EQ(print(Unit::share, value.readings[2]).english, "25.00%");
}

TEST(AverageTurnout, HasNoReadingWhereNothingIsKnown) {
  EXPECT_TRUE(average({}, "2000-01-01", "2000-12-31").readings.empty());
  std::vector<package::TurnoutRow> elsewhere = {row(2000, 50)};
  elsewhere[0].country = "AU";
  EXPECT_TRUE(average(elsewhere, "2000-01-01", "2000-12-31").readings.empty());
}

}  // namespace
}  // namespace saylau::lab
