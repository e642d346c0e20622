#include "count/ties.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/count/votes_testing.hpp"

namespace saylau::count {
namespace {

using namespace saylau::testing;

const std::vector<law::TieBreak> kEarlier = {{law::TieRule::earlier_registered, "Art. 2"}};
const std::vector<law::TieBreak> kLot = {{law::TieRule::lot, "Art. 4"}};
const TieContext kContext{"xx/law", "hash", "list", "nation", 3};
const std::vector<std::size_t> kEqual = {2, 0, 1};

std::vector<Contestant> three() {
  return contestants(3, "list", ContestantKind::party_list);
}

Lot lot() {
  return {"xx/law", "hash", "list", "nation", {"a", "b", "c"}, {"b"}, "the commission", "2026-01-01"};
}

TEST(SettleTie, TheEarlierRegisteredListWins) {
  const TieSettlement settlement = settle_tie(kEqual, 2, kEarlier, three(), kContext, {});
  EXPECT_EQ(settlement.winners, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(settlement.rule->cite, "Art. 2");
}

TEST(SettleTie, StaysOpenIfARegistrationIsNotKnown) {
  auto lists = three();
  lists[1].registration = std::nullopt;
  const TieSettlement settlement = settle_tie(kEqual, 1, kEarlier, lists, kContext, {});
  EXPECT_TRUE(settlement.winners.empty());
  EXPECT_EQ(settlement.open, TieOpen::registration_unknown);
}

TEST(SettleTie, StaysOpenIfTwoAreRegisteredAlikeAtTheBorder) {
  auto lists = three();
  lists[1].registration = 1;
  EXPECT_TRUE(settle_tie(kEqual, 1, kEarlier, lists, kContext, {}).winners.empty());
  EXPECT_EQ(settle_tie(kEqual, 2, kEarlier, lists, kContext, {}).winners.size(), 2U);
}

TEST(SettleTie, StaysOpenIfTheLawHasNoRule) {
  const TieSettlement settlement = settle_tie(kEqual, 1, {}, three(), kContext, {});
  EXPECT_TRUE(settlement.winners.empty());
  EXPECT_EQ(settlement.open, TieOpen::no_rule);
}

TEST(SettleTie, NeverDrawsALotItself) {
  const TieSettlement settlement = settle_tie(kEqual, 1, kLot, three(), kContext, {});
  EXPECT_TRUE(settlement.winners.empty());
  EXPECT_EQ(settlement.open, TieOpen::needs_lot);
}

TEST(SettleTie, TakesTheLotThatPeopleDrew) {
  const TieSettlement settlement = settle_tie(kEqual, 1, kLot, three(), kContext, {lot()});
  EXPECT_EQ(settlement.winners, (std::vector<std::size_t>{1}));
  EXPECT_EQ(settlement.lot, lot());
}

TEST(SettleTie, TriesTheRulesInTheirOrder) {
  auto lists = three();
  lists[0].registration = std::nullopt;
  std::vector<law::TieBreak> rules = {kEarlier[0], kLot[0]};
  EXPECT_TRUE(settle_tie(kEqual, 1, rules, lists, kContext, {lot()}).winners.empty());
  EXPECT_EQ(settle_tie(kEqual, 1, rules, lists, kContext, {lot()}).open, TieOpen::registration_unknown);
  lists[0].registration = 1;
  EXPECT_EQ(settle_tie(kEqual, 1, rules, lists, kContext, {lot()}).winners, (std::vector<std::size_t>{0}));
}

TEST(SettleTie, RepeatVotingNeedsMoreThanTwoCandidates) {
  const std::vector<law::TieBreak> rules = {{law::TieRule::repeat_voting, "Art. 95"},
                                            {law::TieRule::repeat_elections, "Art. 96"}};
  TieContext context = kContext;
  const std::vector<std::size_t> equal = {0, 1};
  EXPECT_EQ(settle_tie(equal, 1, rules, three(), context, {}).open, TieOpen::needs_repeat_voting);
  context.stood = 2;
  EXPECT_EQ(settle_tie(equal, 1, rules, three(), context, {}).open, TieOpen::needs_repeat_elections);
}

TEST(Fits, RefusesALotForAnotherTie) {
  const auto lists = three();
  const auto fits_with = [&](auto change) {
    Lot other = lot();
    change(other);
    return fits(other, kEqual, 1, lists, kContext);
  };
  EXPECT_TRUE(fits_with([](Lot&) {}));
  EXPECT_FALSE(fits_with([](Lot& l) { l.law = "xx/other"; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.law_sha256 = "another text"; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.tier = "district"; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.area = "elsewhere"; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.among = {"a", "b"}; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.drawn = {"a", "b"}; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.drawn = {"z"}; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.drawn = {"b", "b"}; }));
  EXPECT_FALSE(fits_with([](Lot& l) { l.drawn = {}; }));
}

// --- more votes ---

const std::vector<law::TieBreak> kVotesThenEarlier = {{law::TieRule::more_votes, "Art. 89"},
                                                      {law::TieRule::earlier_registered, "Art. 89"}};

TieContext with_votes(const std::vector<Votes>& votes) {
  TieContext context = kContext;
  context.votes = votes;
  return context;
}

TEST(SettleTie, MoreVotesDecideBeforeRegistration) {
  EXPECT_EQ(settle_tie(kEqual, 1, kVotesThenEarlier, three(), with_votes({5, 9, 7}), {}).winners,
            (std::vector<std::size_t>{1}));
}

TEST(SettleTie, EqualVotesFallToTheNextRule) {
  const TieSettlement settlement = settle_tie(kEqual, 1, kVotesThenEarlier, three(), with_votes({7, 7, 7}), {});
  EXPECT_EQ(settlement.rule->rule, law::TieRule::earlier_registered);
  EXPECT_EQ(settlement.winners.size(), 1U);
}

TEST(SettleTie, WhoeverHasMoreVotesIsSafeAndTheRestAreSettled) {
  const TieSettlement settlement = settle_tie(kEqual, 2, kVotesThenEarlier, three(), with_votes({7, 7, 9}), {});
  EXPECT_EQ(settlement.winners.size(), 2U);
  EXPECT_NE(std::ranges::find(settlement.winners, 2U), settlement.winners.end());
}

const std::vector<law::TieBreak> kVotesThenLot = {{law::TieRule::more_votes, "Art. 89"},
                                                  {law::TieRule::lot, "Art. 90"}};

TEST(SettleTie, WhomVotesMakeSafeWinsWhileTheRestOfATieWaitsForALot) {
  const TieSettlement settlement = settle_tie(kEqual, 2, kVotesThenLot, three(), with_votes({7, 7, 9}), {});
  EXPECT_EQ(settlement.winners, (std::vector<std::size_t>{2}));
  EXPECT_EQ(settlement.among, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(settlement.seats, 1);
  EXPECT_EQ(settlement.open, TieOpen::needs_lot);
  EXPECT_EQ(settlement.rule->cite, "Art. 90");
}

TEST(SettleTie, ALotAmongTheRestOfATieIsForTheSeatsThatAreLeft) {
  Lot rest = lot();
  rest.among = {"a", "b"};
  const TieSettlement settlement = settle_tie(kEqual, 2, kVotesThenLot, three(), with_votes({7, 7, 9}), {rest});
  EXPECT_EQ(settlement.winners, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(settlement.lot, rest);
}

TEST(SettleTie, VotesAloneSettleItWhereTheyAreAllDifferent) {
  const TieSettlement settlement = settle_tie(kEqual, 2, kVotesThenLot, three(), with_votes({5, 9, 7}), {});
  EXPECT_EQ(settlement.winners, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(settlement.rule->cite, "Art. 89");
}

// The first two of three win; b was registered first, a and c on the same number.
TEST(SettleTie, RegisteredTogetherIsSettledByTheNextRule) {
  auto lists = three();
  for (const int i : {0, 2}) lists[i].registration = 2;
  lists[1].registration = 1;
  const std::vector<std::size_t> equal = {0, 1, 2};
  const std::vector<law::TieBreak> rules = {kEarlier[0], kLot[0]};
  const TieSettlement open = settle_tie(equal, 2, rules, lists, kContext, {});
  EXPECT_EQ(open.winners, (std::vector<std::size_t>{1}));
  EXPECT_EQ(open.open, TieOpen::needs_lot);
  ASSERT_EQ(open.by.size(), 1U);
  EXPECT_EQ(open.by[0].rule.rule, law::TieRule::earlier_registered);
  EXPECT_EQ(open.by[0].winners, (std::vector<std::size_t>{1}));
  EXPECT_EQ(open.among, (std::vector<std::size_t>{0, 2}));
  EXPECT_EQ(open.seats, 1);
}

}  // namespace
}  // namespace saylau::count
