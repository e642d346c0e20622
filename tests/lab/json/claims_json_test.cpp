#include "lab/json/claims_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/lab/claims/claims_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(ClaimsJson, HasTheEvidenceOfEachVerdict) {
  Shelf shelf("kz/2023-mazhilis");
  ClaimsFile file;
  file.title.english = "Claims";
  file.claims = {claim("seats(amanat) > seats(auyl)")};
  const auto verdict = judge(file.claims[0], shelf.source());
  const auto document = nlohmann::json::parse(to_json(real("kz/2023-mazhilis").package, file, {*verdict}));
  const auto& evidence = document["claims"][0]["evidence"][0];
  EXPECT_EQ(document["claims"][0]["verdict"], "holds");
  EXPECT_EQ(evidence["left"], "seats(amanat)");
  EXPECT_EQ(evidence["left_value"], "62 seats");
  EXPECT_EQ(evidence["right_value"], "8 seats");
  EXPECT_EQ(document["status"], "final");
  EXPECT_EQ(document["all_in"], true);
}

}  // namespace
}  // namespace saylau::lab
