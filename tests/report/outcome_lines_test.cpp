#include "report/outcome_lines.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

class OutcomeLines : public ::testing::Test {
 protected:
  CountView view() const { return {one.package, one.law, one.result, no_findings, nullptr, nullptr}; }
  std::string line(count::DecisionOutcome outcome, bool as_announced = false) const {
    return decision_line(view(), {"president", outcome, 0, as_announced}, words);
  }

  Counted one = counted("kz/2021-mazhilis");
  std::vector<package::Finding> no_findings;
  Words words{Language::english};
};

TEST_F(OutcomeLines, SayEachOutcome) {
  using enum count::DecisionOutcome;
  EXPECT_EQ(line(elected), "Elected: Nur Otan");
  EXPECT_EQ(line(elected, true), "Elected: Nur Otan (as announced)");
  EXPECT_EQ(line(not_adopted), "Not adopted");
  EXPECT_EQ(line(not_valid), "The referendum is not valid");
  EXPECT_EQ(line(undecided), "Undecided");
  expect_in(line(adopted), "Adopted: ");
}

TEST_F(OutcomeLines, SayOfATierWhatItsSeatsDoNotShow) {
  count::TierResult tier = one.result.tiers[0];
  EXPECT_EQ(tier_line(view(), tier, words), "");
  EXPECT_FALSE(has_announced_part(tier));
  tier.status = count::TierStatus::as_announced;
  expect_in(tier_line(view(), tier, words), "as announced; votes were not published");
  EXPECT_TRUE(has_announced_part(tier));
  tier.status = count::TierStatus::not_counted;
  EXPECT_EQ(tier_line(view(), tier, words), "list: 98 seats, not counted; the reason stands under what is undecided.");
  tier.seats = 0;
  expect_in(tier_line(view(), tier, words), "neither its seats nor its votes");
}

TEST_F(OutcomeLines, SayWhoFillsATierThatNoVoteFills) {
  EXPECT_EQ(outside_by(one.result, "assembly", Language::russian), "Ассамблея народа Казахстана");
  EXPECT_EQ(tier_line(view(), one.result.tiers[1], words),
            "assembly: 9 seats outside this count (Assembly of the People of Kazakhstan).");
  EXPECT_EQ(outside_by(one.result, "list", Language::english), "");
}

}  // namespace
}  // namespace saylau::report
