#include "report/charts/colours.hpp"

#include <gtest/gtest.h>

#include <set>

namespace saylau::report {
namespace {

Contestant list(const std::string& id, const std::string& colour = "") {
  Contestant contestant;
  contestant.id = id;
  contestant.colour = colour;
  return contestant;
}

TEST(Colours, AreApartForListsThatHaveNone) {
  std::vector<Contestant> lists;
  for (int i = 0; i < 21; ++i) lists.push_back(list("l" + std::to_string(i)));
  const auto colours = colours_of(lists);
  EXPECT_EQ(std::set<std::string>(colours.begin(), colours.end()).size(), 21U);
  EXPECT_EQ(colours[0], "#e69f00");
  EXPECT_EQ(colours[1], "#56b4e9");
}

TEST(Colours, AreNeverThoseOfAListThatHasOne) {
  const auto colours = colours_of({list("a"), list("b", "#e69f00"), list("c", "#50b0e8"), list("d")});
  EXPECT_EQ(colours, (std::vector<std::string>{"#009e73", "#e69f00", "#50b0e8", "#f0e442"}));
}

TEST(Colours, ACandidateHasThatOfItsPartyAndAgainstAllIsGrey) {
  Contestant candidate = list("x");
  candidate.kind = ContestantKind::candidate;
  candidate.party = "a";
  Contestant none = list("none");
  none.kind = ContestantKind::against_all;
  EXPECT_EQ(colours_of({candidate, list("a"), none, list("b")}),
            (std::vector<std::string>{"#e69f00", "#e69f00", kGrey, "#56b4e9"}));
}

}  // namespace
}  // namespace saylau::report
