#include "count/methods/whole_quotas.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace saylau::count {
namespace {

const law::WholeQuotas kGeorgia{law::Denominator::valid_votes, 6};

std::vector<Seats> seats(const std::vector<Votes>& votes, Votes whole, Seats number) {
  const WholeQuotaOutcome outcome = whole_quotas(kGeorgia, votes, whole, number);
  EXPECT_TRUE(outcome.allotment.settled());
  return outcome.allotment.seats;
}

// Parliament of Georgia 2016; every number of valid votes that the published percentages leave gives the same.
TEST(WholeQuotas, GiveTheOfficialSeatsOfGeorgia2016) {
  for (const Votes whole : {1'759'552, 1'759'733, 1'759'914}) {
    EXPECT_EQ(seats({856'638, 477'053, 88'097}, whole, 77), (std::vector<Seats>{44, 27, 6}));
  }
}

TEST(WholeQuotas, WithoutTheLiftedListTheLeftoversGoInTurn) {
  const WholeQuotaOutcome outcome = whole_quotas(kGeorgia, std::vector<Votes>{600, 300, 60}, 1000, 70);
  // whole parts 42, 21, 4; the third is lifted to 6; one seat is left for the first.
  EXPECT_EQ(outcome.allotment.seats, (std::vector<Seats>{43, 21, 6}));
  EXPECT_EQ(outcome.left_over, 1);
  EXPECT_TRUE(outcome.lines[2].lifted);
  EXPECT_EQ(outcome.lines[0].in_turn, 1);
}

TEST(WholeQuotas, EqualVotesForTheLastSeatAreLeftOpen) {
  const WholeQuotaOutcome outcome = whole_quotas(kGeorgia, std::vector<Votes>{400, 400}, 1000, 21);
  // 8 each, five left: two rounds for both, one seat for one of them.
  EXPECT_EQ(outcome.allotment.seats, (std::vector<Seats>{10, 10}));
  EXPECT_EQ(outcome.allotment.open, 1);
  EXPECT_EQ(outcome.allotment.equal, (std::vector<std::size_t>{0, 1}));
}

TEST(WholeQuotas, MinimumSeatsThatDoNotFitAreSaid) {
  EXPECT_LT(whole_quotas(kGeorgia, std::vector<Votes>{10, 10, 10}, 100, 10).allotment.unallotted, 0);
  EXPECT_EQ(whole_quotas(kGeorgia, std::vector<Votes>{10, 10}, 100, 20).allotment.unallotted, 8);
  EXPECT_EQ(whole_quotas(kGeorgia, std::vector<Votes>{0, 0}, 0, 20).allotment.unallotted, 20);
}

// The rule once more, one seat after the other.
std::vector<Seats> slowly(const std::vector<Votes>& votes, Votes whole, Seats number, Seats least) {
  std::vector<Seats> seats(votes.size(), 0);
  std::vector<std::size_t> in_turn;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    while (votes[i] > 0 && (seats[i] + 1) * whole <= votes[i] * number) ++seats[i];
    if (votes[i] > 0 && seats[i] >= least) in_turn.push_back(i);
    if (votes[i] > 0) seats[i] = std::max(seats[i], least);
  }
  std::ranges::stable_sort(in_turn, std::ranges::greater{}, [&](std::size_t i) { return votes[i]; });
  for (std::size_t next = 0; !in_turn.empty() && std::accumulate(seats.begin(), seats.end(), Seats{0}) < number;
       ++next) {
    ++seats[in_turn[next % in_turn.size()]];
  }
  return seats;
}

RC_GTEST_PROP(WholeQuotas, AgreeWithOneSeatAfterTheOther, ()) {
  const auto votes = *rc::gen::container<std::vector<Votes>>(rc::gen::inRange<Votes>(0, 2000));
  const Votes whole = std::accumulate(votes.begin(), votes.end(), Votes{0}) + *rc::gen::inRange<Votes>(1, 500);
  const Seats number = *rc::gen::inRange<Seats>(1, 150);
  const Seats least = *rc::gen::inRange<Seats>(0, 8);
  const WholeQuotaOutcome outcome = whole_quotas({law::Denominator::valid_votes, least}, votes, whole, number);
  RC_PRE(outcome.allotment.unallotted >= 0);
  const Seats given = std::accumulate(outcome.allotment.seats.begin(), outcome.allotment.seats.end(), Seats{0});
  RC_ASSERT(given + outcome.allotment.open + outcome.allotment.unallotted == number);
  if (outcome.allotment.settled()) RC_ASSERT(outcome.allotment.seats == slowly(votes, whole, number, least));
}

// More votes never mean fewer seats.
RC_GTEST_PROP(WholeQuotas, AreInTheOrderOfVotes, ()) {
  const auto votes = *rc::gen::container<std::vector<Votes>>(rc::gen::inRange<Votes>(0, 2000));
  const Votes whole = std::accumulate(votes.begin(), votes.end(), Votes{1});
  const auto seats = whole_quotas(kGeorgia, votes, whole, 77).allotment.seats;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    for (std::size_t j = 0; j < votes.size(); ++j) {
      if (votes[i] > votes[j]) RC_ASSERT((seats[i] >= seats[j]));
    }
  }
}

TEST(WholeQuotas, AListWithOneVoteCompetesAndOneWithoutDoesNot) {
  const law::WholeQuotas no_minimum{law::Denominator::valid_votes, 0};
  EXPECT_EQ(whole_quotas(no_minimum, std::vector<Votes>{1, 0}, 1, 3).allotment.seats, (std::vector<Seats>{3, 0}));
  EXPECT_EQ(whole_quotas(kGeorgia, std::vector<Votes>{1, 0}, 1, 7).allotment.seats, (std::vector<Seats>{7, 0}));
}

// Without a minimum too: whole part 2, and both that are left over, not one each.
TEST(WholeQuotas, AListWithoutVotesTakesNoTurn) {
  const WholeQuotaOutcome outcome = whole_quotas({law::Denominator::valid_votes, 0}, std::vector<Votes>{5, 0}, 10, 4);
  EXPECT_EQ(outcome.allotment.seats, (std::vector<Seats>{4, 0}));
}

TEST(WholeQuotas, GiveEverythingBackWhereNobodyVoted) {
  const Allotment allotment = whole_quotas(kGeorgia, std::vector<Votes>{0, 0}, 0, 7).allotment;
  EXPECT_EQ(allotment.unallotted, 7);
  EXPECT_EQ(allotment.seats, (std::vector<Seats>{0, 0}));
}

}  // namespace
}  // namespace saylau::count
