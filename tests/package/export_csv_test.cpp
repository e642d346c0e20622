#include "package/export_csv.hpp"

#include <gtest/gtest.h>

#include "tests/count/votes_testing.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::package {
namespace {

using namespace saylau::testing;

TEST(ToCsv, HasALineForEachContestant) {
  const TemporaryPackage files;
  const auto package = *files.load();
  EXPECT_EQ(to_csv(package, count_package(package_law(), package)),
            "contestant,name,name_kk,name_ru,kind,votes.list,percent_of_valid.list,seats.list,seats.total,elected,"
            "status.list,as_of.list,stations.list,reported.list,undecided\n"
            "sun,Sun,Sun,Sun,party list,600,61.22,6,6,,final,,,,\n"
            "moon,Moon,Moon,Moon,party list,340,34.69,4,4,,final,,,,\n"
            "none,Against all,Against all,Against all,against all,40,4.08,0,0,,final,,,,\n");
}

// A deputy's seat is counted for the list; who is elected by name stands in a column of its own.
TEST(ToCsv, SaysWhoIsElectedAndCountsNobodyTwice) {
  Package package;
  package.election.contestants = {{"sun", {"Sun"}, ContestantKind::party_list, "", "", {}, "", {}},
                                  {"ann", {"Ann"}, ContestantKind::candidate, "sun", "", {}, "", {}},
                                  {"bob", {"Bob"}, ContestantKind::candidate, "", "", {}, "", {}}};
  count::Result result;
  result.tiers.push_back({"district", 2, count::TierStatus::counted, {1, 0, 1}, {}});
  result.elected = {{"district", "d1", 1, false}, {"district", "d2", 2, false}};
  EXPECT_EQ(to_csv(package, result),
            "contestant,name,name_kk,name_ru,kind,seats.district,seats.total,elected,undecided\n"
            "sun,Sun,Sun,Sun,party list,1,1,,\n"
            "ann,Ann,Ann,Ann,candidate,,,district/d1,\n"
            "bob,Bob,Bob,Bob,candidate,1,1,district/d2,\n");
}

TEST(ToCsv, SaysWhoWinsADecision) {
  Package package;
  package.election.contestants = {{"ann", {"Ann"}, ContestantKind::candidate, "", "", {}, "", {}}};
  count::Result result;
  result.decisions.push_back({"president", count::DecisionOutcome::elected, 0, false});
  result.elected = {{"president", "land", 0, false}};
  EXPECT_EQ(to_csv(package, result),
            "contestant,name,name_kk,name_ru,kind,seats.total,elected,undecided\n"
            "ann,Ann,Ann,Ann,candidate,0,president,\n");
}

TEST(CsvCell, QuotesWhatNeedsIt) {
  EXPECT_EQ(csv_cell("plain"), "plain");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("say \"x\""), "\"say \"\"x\"\"\"");
}

// A candidate elected to a seat that only an announcement of others has shows no 0 beside it.
TEST(ToCsv, OfAnElectedCandidateThereIsNoZero) {
  Package package;
  package.election = testing::list_election({});
  package.election.contestants = testing::contestants(2, "district", ContestantKind::candidate);
  count::Result result;
  result.tiers = {{"district", 2, count::TierStatus::as_announced, {0, 0}, {}}};
  result.elected = {{"district", "d1", 1, true}};
  const std::string csv = to_csv(package, result);
  testing::expect_in(csv, "a,a,a,a,candidate,0,0,,");
  testing::expect_in(csv, "b,b,b,b,candidate,,,district/d1,");
}

}  // namespace
}  // namespace saylau::package
