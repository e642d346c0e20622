#include "lab/json/margins_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(MarginsJson, NamesQuestionsAndContestants) {
  const Real own = real("kz/2023-mazhilis");
  const auto document = nlohmann::json::parse(to_json(own.package, margins(own.law, own.package, own.result)));
  const auto& first = document["margins"][0];
  EXPECT_EQ(first["question"], "any-seat");
  EXPECT_EQ(first["from"], "jsdp");
  EXPECT_EQ(first["votes"], 12736);
  EXPECT_EQ(document["margins"][1]["from"], nullptr);
  EXPECT_EQ(document["not_computed"].size(), 1U);
}

TEST(MarginsJson, HasAWordForEveryQuestion) {
  using enum Question;
  for (const Question question : {any_seat, next_seat, entry, exit, majority_lost, majority_won, district}) {
    EXPECT_FALSE(word_of(question).empty());
  }
}

}  // namespace
}  // namespace saylau::lab
