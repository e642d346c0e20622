#include "package/stations/ways_of_voting.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

const std::string kRows = "a,1\nb,2\nc,3\nd,4\ne,5\nf,6\na,1\n";  // the first line again at its end

// The first error of rows of two, each a number of votes for every row of a place.
std::string found(const std::vector<std::pair<std::vector<Votes>, std::vector<Votes>>>& places) {
  CsvFile file;
  file.name = "f.csv";
  file.text = kRows;
  WaysOfVoting ways(file, {1});
  std::size_t line = 0;
  for (std::size_t place = 0; place < places.size(); ++place) {
    for (const Votes votes : places[place].first) ways.add("sun", votes, 4 * line++, place);
    for (const Votes votes : places[place].second) ways.add("moon", votes, 4 * line++, place);
  }
  const Errors errors = ways.errors();
  return errors.empty() ? "" : errors[0].code;
}

TEST(WaysOfVoting, AreAsManyForEverybodyInAPlace) {
  EXPECT_EQ(found({{{5, 7}, {3, 0}}}), "");
  EXPECT_EQ(found({{{5, 7}, {3, 0}}, {{1}, {2}}}), "");  // a place without the other way
  EXPECT_EQ(found({{{5, 7}, {3}}}), "votes.add");
}

TEST(WaysOfVoting, NoneIsTheSumOfTheOthers) {
  EXPECT_EQ(found({{{5, 7, 12}, {3, 1, 4}}}), "votes.total-row");
  EXPECT_EQ(found({{{12, 7, 5}, {4, 1, 3}}}), "votes.total-row");
  EXPECT_EQ(found({{{5, 7, 12}, {3, 1, 5}}}), "");
  EXPECT_EQ(found({{{0, 0, 0}, {0, 0, 0}}}), "");  // nobody voted
}

TEST(WaysOfVoting, NoRowStandsTwice) {
  EXPECT_EQ(found({{{1, 2, 3}, {4, 5, 6}}, {{1}, {}}}), "votes.duplicate-area");
}

TEST(WaysOfVoting, AreNamedWherePlacesHaveFewer) {
  CsvFile file;
  file.text = kRows;
  WaysOfVoting ways(file, {1});
  for (const std::size_t place : {0U, 0U, 1U}) ways.add("sun", 5, 4 * place, place);
  ASSERT_EQ(ways.places_with_fewer().size(), 1U);
  EXPECT_EQ(ways.places_with_fewer()[0].place, 1U);
  EXPECT_EQ(ways.places_with_fewer()[0].elsewhere, 2U);
}

}  // namespace
}  // namespace saylau::package
