#include "lab/margins.hpp"

#include "tests/count/methods/enumerate_testing.hpp"
#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

std::vector<std::string> in_english(const std::vector<Names>& texts) {
  std::vector<std::string> english;
  for (const Names& text : texts) english.push_back(text.english);
  return english;
}

const Margin* find(const Margins& margins, Question question, std::optional<std::size_t> to, bool moved = true) {
  for (const Margin& margin : margins.margins) {
    if (margin.question == question && (!to || margin.to == to) && margin.from.has_value() == moved) return &margin;
  }
  return nullptr;
}

Margins margins_of(const Real& own) {
  return margins(own.law, own.package, own.result);
}

// The oracle: one vote at a time, by the whole count.
class OneByOne {
 public:
  OneByOne(const law::Law& law, const package::Package& package) : law_(law), package_(package) {
    now_ = seats({}, {}, 0);
  }

  std::vector<Seats> seats(std::optional<std::size_t> from, std::optional<std::size_t> to, Votes votes) const {
    const Election moved = with_moved(package_.election, package_.election.contests[0], from, to, votes);
    return count::count(law_, moved).tiers[0].by_contestant;
  }

  template <typename Happens>
  std::optional<Votes> fewest(const std::vector<std::optional<std::size_t>>& from,
                              const std::vector<std::optional<std::size_t>>& to, Happens happens) const {
    std::optional<Votes> best;
    for (const auto& a : from) {
      for (const auto& b : to) {
        if (a == b) continue;
        const Votes own = a ? package_.election.contests[0].tally.votes[*a] : 60;
        for (Votes votes = 1; votes <= own && (!best || votes < *best); ++votes) {
          if (happens(now_, seats(a, b, votes))) best = votes;
        }
      }
    }
    return best;
  }

  std::vector<std::optional<std::size_t>> everybody() const {
    std::vector<std::optional<std::size_t>> all;
    for (std::size_t i = 0; i < now_.size(); ++i) all.emplace_back(i);
    return all;
  }

 private:
  const law::Law& law_;
  const package::Package& package_;
  std::vector<Seats> now_;
};

void expect_as_one_by_one(const law::Law& law, const std::vector<Votes>& votes) {
  const package::Package package = list_package(votes, votes.size() > 2);
  const count::Result result = count::count(law, package.election);
  const Margins found = margins(law, package, result);
  const OneByOne slow(law, package);
  const auto all = slow.everybody();
  const auto value = [](const Margin* margin) {
    return margin == nullptr ? std::nullopt : std::optional(margin->votes);
  };
  const std::string shown = ::testing::PrintToString(votes);

  const auto any = [](const std::vector<Seats>& before, const std::vector<Seats>& after) { return before != after; };
  ASSERT_EQ(value(find(found, Question::any_seat, {})), slow.fewest(all, all, any)) << shown;
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (!may_win(package.election.contestants[i])) continue;
    const auto gains = [i](const std::vector<Seats>& before, const std::vector<Seats>& after) {
      return after[i] > before[i];
    };
    ASSERT_EQ(value(find(found, Question::next_seat, i)), slow.fewest(all, {i}, gains)) << shown << " to " << i;
    const auto added = slow.fewest({std::nullopt}, {i}, gains);
    if (added) {
      ASSERT_EQ(value(find(found, Question::next_seat, i, false)), added) << shown << " added to " << i;
    }
  }
}

law::Law law_with(Seats seats, law::Allocation allocation, Share share, bool rescued = false) {
  law::Tier tier = list_tier(seats, allocation);
  law::Threshold threshold;
  threshold.share = share;
  if (rescued) threshold.rescue = rescue(1);
  tier.thresholds = {threshold};
  return law_of(tier);
}

TEST(Margins, AreThoseFoundOneByOneForEverySmallElection) {
  const law::Law hare = law_with(5, law::LargestRemainder{}, Share{10, 100});
  const law::Law dhondt = law_with(5, law::HighestAverages{law::Divisors::dhondt}, Share{15, 100});
  const law::Law rescued = law_with(6, law::LargestRemainder{}, Share{40, 100}, true);
  for_every_small_election(
      [&](const std::vector<Votes>& votes, Seats seats) {
        if (seats != 1 || total_votes(votes) == 0 || votes.size() < 2) return;
        for (const law::Law& law : {hare, dhondt, rescued}) {
          if (!::testing::Test::HasFatalFailure()) expect_as_one_by_one(law, votes);
        }
      },
      4, 5, 1);
}

TEST(Margins, AreThoseFoundOneByOneWhereQuotientsOfOthersMove) {
  const law::Law hare = law_with(11, law::LargestRemainder{}, Share{8, 100});
  const law::Law sainte_lague = law_with(11, law::HighestAverages{law::Divisors::sainte_lague}, Share{8, 100});
  for (Votes a = 20; a < 24; ++a) {
    for (Votes b = 7; b < 15; ++b) {
      for (const Votes against : {0, 3, 9}) {
        for (const law::Law& law : {hare, sainte_lague}) expect_as_one_by_one(law, {a, b, 13, 9, 4, against});
        if (HasFatalFailure()) return;
      }
    }
  }
}

TEST(Margins, OfTheMazhilis) {
  const Real own = real("kz/2023-mazhilis");
  const Margins found = margins_of(own);
  const std::size_t baytaq = index_of(own.package, "baytaq");
  const Margin* entry = find(found, Question::entry, baytaq);
  ASSERT_NE(entry, nullptr);
  EXPECT_EQ(entry->votes, 318323 - 146431);  // 5% of 6,366,441 is 318,322.05
  EXPECT_EQ(entry->seats[baytaq], 3);
  const Margin* exit = nullptr;
  for (const Margin& margin : found.margins) {
    if (margin.question == Question::exit && margin.from == index_of(own.package, "jsdp") && margin.to) exit = &margin;
  }
  ASSERT_NE(exit, nullptr);
  EXPECT_EQ(exit->votes, 331058 - 318323 + 1);
  EXPECT_EQ(in_english(found.not_computed), std::vector<std::string>{"district tier: its votes were not published"});
}

// Either side: the number found changes the seats, one vote fewer does not.
TEST(Margins, AreProvenByCountingEitherSide) {
  for (const char* id : {"kz/2023-mazhilis", "kz/2021-mazhilis", "ru/2021-duma", "kz/2023-maslikhat-astana"}) {
    if (std::string(id) == "ru/2021-duma" && std::getenv("SAYLAU_DATA") == nullptr)
      continue;  // its file is not at hand
    const Real own = real(id);
    const Margins found = margins_of(own);
    for (const Margin& margin : found.margins) {
      if (margin.question != Question::any_seat && margin.question != Question::next_seat) continue;
      const Contest& contest = own.package.election.contests[0];
      const auto seats = [&](Votes votes) {
        const Election moved = with_moved(own.package.election, contest, margin.from, margin.to, votes);
        return count::count(own.law, moved, own.package.size).tiers[0].by_contestant;
      };
      EXPECT_EQ(seats(margin.votes), margin.seats);
      EXPECT_NE(seats(margin.votes), own.result.tiers[0].by_contestant) << id;
      const std::vector<Seats> before = seats(margin.votes - 1);
      if (margin.question == Question::any_seat) {
        EXPECT_EQ(before, own.result.tiers[0].by_contestant) << id;
      }
      if (margin.question == Question::next_seat) {
        EXPECT_LE(before[*margin.to], own.result.tiers[0].by_contestant[*margin.to]) << id;
      }
    }
  }
}

// The three lists of Almaty's neighbours: 20 votes between two parties decide Astana's last seats.
TEST(Margins, OfAstana) {
  const Real own = real("kz/2023-maslikhat-astana");
  const Margins found = margins_of(own);
  const Margin* any = find(found, Question::any_seat, {});
  ASSERT_NE(any, nullptr);
  EXPECT_LT(any->votes, 25'000);
}

TEST(Margins, OfADistrict) {
  law::Tier tier;
  tier.id = "district";
  tier.ballot = "district";
  tier.seats = law::FixedSeats{1};
  tier.allocation = law::Plurality{};
  Election election;
  election.areas = {{"d", {"D"}, AreaKind::district, ""}};
  election.contestants = contestants(3, "district", ContestantKind::candidate);
  election.contests = {contest("district", "d", {10, 7, 2})};
  const law::Law law = law_of(tier);
  const Margins found = margins(law, package_of(election), count::count(law, election));
  ASSERT_EQ(found.margins.size(), 1U);
  EXPECT_EQ(found.margins[0].votes, 2);  // 8 : 9
  EXPECT_EQ(found.margins[0].to, 1U);
}

// --- samples of what halving alone missed ---

Margins found_for(const law::Law& law, const std::vector<Votes>& votes, bool against = false) {
  const package::Package package = list_package(votes, against);
  return margins(law, package, count::count(law, package.election));
}

std::optional<Votes> votes_of(const Margin* margin) {
  return margin == nullptr ? std::nullopt : std::optional(margin->votes);
}

TEST(Margins, AreTheSmallestWithQuotasThatAreNotMonotone) {
  const auto quota = [](law::Quota quota, Seats seats) {
    return law_of(list_tier(seats, law::LargestRemainder{quota}));
  };
  law::Law drawn = quota(law::Quota::droop, 4);
  drawn.tiers[0].ties = {{law::TieRule::lot, ""}};
  EXPECT_EQ(votes_of(find(found_for(drawn, {3, 1}), Question::next_seat, 0, false)), 5);  // halving found 8
  const Margins small = found_for(quota(law::Quota::imperiali, 8), {5, 5, 3, 2, 5});
  expect_as_one_by_one(quota(law::Quota::imperiali, 8), {5, 5, 3, 2, 5});
  EXPECT_EQ(votes_of(find(small, Question::next_seat, 0, false)), 2);
  expect_as_one_by_one(quota(law::Quota::hagenbach_bischoff, 7), {9, 4, 4, 2});
  expect_as_one_by_one(quota(law::Quota::droop, 11), {31, 8, 4, 2});
}

TEST(Margins, AreTheSmallestWithTheRuleForOneListAlone) {
  const law::Law rescued = law_with(12, law::LargestRemainder{}, Share{5, 100}, true);
  EXPECT_EQ(votes_of(find(found_for(rescued, {44, 0}), Question::next_seat, 1)), 1);
  expect_as_one_by_one(rescued, {44, 3, 1});
  expect_as_one_by_one(rescued, {60, 2, 2});
}

// Nobody has the majority, and two lists are equal: whoever gains it with fewer.
TEST(Margins, OfTheMajorityAreOfWhoeverGainsItFirst) {
  const Margins found = found_for(law_of(list_tier(2)), {9, 23});
  const Margin* won = find(found, Question::majority_won, {});
  ASSERT_NE(won, nullptr);
  EXPECT_EQ(won->votes, 2);
  EXPECT_EQ(won->majority, 1U);
}

// Of the votes for contestants: those against all are not in the denominator, and it is smaller with them.
TEST(Margins, OfTheThresholdKnowTheDenominator) {
  law::Tier tier = list_tier(10, law::HighestAverages{law::Divisors::sainte_lague});
  tier.thresholds = {{Share{10, 100}, law::Denominator::votes_for_contestants, ""}};
  const Margins found = found_for(law_of(tier), {50, 30, 60}, true);
  std::vector<std::pair<std::size_t, Votes>> exits;
  for (const Margin& margin : found.margins) {
    if (margin.question == Question::exit && margin.from == 1U && margin.to)
      exits.emplace_back(*margin.to, margin.votes);
  }
  EXPECT_EQ(exits, (std::vector<std::pair<std::size_t, Votes>>{{0, 23}, {2, 25}}));
}

// Too few votes for the quota of Droop: every list has a seat, two are left, and the law does not say whose. No tie.
TEST(Margins, DoNotCallTheSilenceOfALawATie) {
  law::Tier tier = list_tier(3, law::LargestRemainder{});
  tier.thresholds = {{Share{60, 100}, law::Denominator::valid_votes, ""}};
  tier.silences = {{law::Situation::no_list_passes, {"nothing"}, ""}};
  const Margins silent = found_for(law_of(tier), {50, 50});
  for (const Margin& margin : silent.margins) EXPECT_FALSE(margin.open_before);
  const Margins droop = found_for(law_of(list_tier(12, law::LargestRemainder{law::Quota::droop})), {1, 1});
  for (const Margin& margin : droop.margins) EXPECT_FALSE(margin.open_before) << margin.votes;
}

// --- districts ---

struct OneSeat {
  explicit OneSeat(law::Allocation allocation) {
    tier.id = "district";
    tier.ballot = "district";
    tier.seats = law::FixedSeats{1};
    tier.allocation = std::move(allocation);
  }
  Margins found(const std::vector<Votes>& votes, bool against) const {
    Election election;
    election.areas = {{"d", {"D"}, AreaKind::district, ""}};
    election.contestants = contestants(votes.size(), "district", ContestantKind::candidate, against);
    election.contests = {contest("district", "d", votes)};
    const law::Law law = law_of(tier);
    return margins(law, package_of(election), count::count(law, election));
  }
  law::Tier tier;
};

TEST(Margins, OfADistrictThatVotesAgainstAllLeaveVacant) {
  const Margins found = OneSeat(law::Plurality{true}).found({100, 50, 99}, true);
  ASSERT_EQ(found.margins.size(), 1U);
  EXPECT_EQ(found.margins[0].votes, 1);  // 99 and 99 against all
  const Margins other = OneSeat(law::Plurality{false}).found({100, 50, 99}, true);
  EXPECT_EQ(other.margins[0].votes, 25);
  EXPECT_EQ(other.margins[0].to, 1U);
}

TEST(Margins, OfADistrictWhoseTieTheLawSettles) {
  OneSeat district(law::Plurality{});
  district.tier.ties = {{law::TieRule::earlier_registered, ""}};
  EXPECT_EQ(district.found({10, 6}, false).margins[0].votes, 3);  // 8 : 8 is still the first's
  EXPECT_EQ(district.found({6, 10}, false).margins[0].votes, 2);
}

TEST(Margins, OfAFirstRoundEndWithItsMajority) {
  const Margins found = OneSeat(law::Majority{}).found({60, 30, 10}, false);
  ASSERT_EQ(found.margins.size(), 1U);
  EXPECT_EQ(found.margins[0].votes, 10);  // 50 is not more than half
}

TEST(Margins, NameDistrictsThatHaveNone) {
  const Margins alone = OneSeat(law::Plurality{}).found({10}, false);
  EXPECT_TRUE(alone.margins.empty());
  EXPECT_EQ(in_english(alone.not_computed),
            std::vector<std::string>{"district tier, d: one candidate stood, whom no other vote can defeat"});
  const Margins open = OneSeat(law::Plurality{}).found({10, 10}, false);
  EXPECT_EQ(in_english(open.not_computed), std::vector<std::string>{"district tier, d: nobody is elected"});
}

TEST(Margins, ClosestIsOfListsAndDistricts) {
  Margins found;
  EXPECT_EQ(closest(found), nullptr);
  const auto add = [&](Question question, std::optional<std::size_t> from, Votes votes) {
    Margin margin;
    margin.question = question;
    margin.from = from;
    margin.to = 0;
    margin.votes = votes;
    found.margins.push_back(margin);
  };
  add(Question::any_seat, 1, 30);
  add(Question::any_seat, {}, 2);
  add(Question::next_seat, 1, 5);
  EXPECT_EQ(closest(found)->votes, 30);
  add(Question::district, 1, 7);
  EXPECT_EQ(closest(found)->votes, 7);
}

TEST(Margins, SaysWhereItCannotBeTold) {
  const Real own = real("kg/2021-kenesh");
  const auto found = in_english(margins_of(own).not_computed);
  ASSERT_FALSE(found.empty());
  EXPECT_NE(found[0].find("list tier"), std::string::npos);
}

}  // namespace
}  // namespace saylau::lab
