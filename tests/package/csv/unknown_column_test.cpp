#include "package/csv/unknown_column.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

TEST(SaysWhatItIs, KnowsNumbersThatAreNoVotes) {
  for (const char* header :
       {"Total votes", "Region code", "Rank", "N°Panneau", "Row number", "Год", "Invalid ballots"}) {
    EXPECT_TRUE(says_what_it_is(header)) << header;
  }
  for (const char* header : {"", "No", "Regional Alliance", "Number of votes for Star", "100% Ours"}) {
    EXPECT_FALSE(says_what_it_is(header)) << header;
  }
}

// Cells of one column.
UnknownCells cells(std::initializer_list<const char*> texts) {
  UnknownCells cells;
  for (const char* text : texts) cells.add(text);
  return cells;
}

TEST(UnknownCells, MayBeVotesWhereTheyAreCounts) {
  EXPECT_TRUE(cells({"150*", "", "-"}).may_be_votes());
  EXPECT_TRUE(cells({"210 (21%)", "210 votes", "210.0"}).may_be_votes());
  EXPECT_FALSE(cells({"A. Ray", "B. Moon", "7"}).may_be_votes());
  EXPECT_FALSE(cells({"45.2", "12.9"}).may_be_votes());
  EXPECT_TRUE(cells({"", "x"}).are_blank());
}

TEST(UnknownCells, PercentagesAreNoMoreThanAHundred) {
  EXPECT_TRUE(says_percentages("Sun %") && cells({"41", "100"}).may_be_percentages());
  EXPECT_FALSE(cells({"41", "101"}).may_be_percentages());
}

}  // namespace
}  // namespace saylau::package
