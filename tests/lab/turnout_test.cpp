#include "lab/turnout.hpp"

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

std::vector<std::string> readings(const std::string& id) {
  std::vector<std::string> lines;
  for (const TurnoutReading& reading : turnout_readings(real(id).package)) {
    lines.push_back(to_percent(reading.value) + " " + reading.what.english);
  }
  return lines;
}

// The three percentages of March 2023 that the press prints as "the turnout".
TEST(Turnout, OfTheMazhilisHasThreeReadings) {
  EXPECT_EQ(readings("kz/2023-mazhilis"),
            (std::vector<std::string>{"54.19% ballots issued / registered", "54.21% announced", "54.19% announced",
                                      "52.9% valid votes / registered"}));
}

TEST(Turnout, OfAReferendumCountsBallotsCast) {
  EXPECT_EQ(readings("kz/2026-referendum")[0], "73.12% ballots cast / registered");
}

TEST(Turnout, OfVotesThatWereNotPublishedIsWhatWasAnnounced) {
  for (const std::string& line : readings("uz/2024-chamber"))
    EXPECT_NE(line.find("announced"), std::string::npos) << line;
}

}  // namespace
}  // namespace saylau::lab
