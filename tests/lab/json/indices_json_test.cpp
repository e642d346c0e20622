#include "lab/json/indices_json.hpp"

#include <nlohmann/json.hpp>

#include "tests/lab/lab_testing.hpp"

namespace saylau::lab {
namespace {

using namespace saylau::testing;

TEST(IndicesJson, IsNullWhereVotesAreNotKnown) {
  const Real own = real("tm/2023-mejlis");
  const auto indices = election_indices(own.law, own.package, own.result, "");
  ASSERT_TRUE(indices);
  const auto document = nlohmann::json::parse(to_json(own.package, own.result, *indices, nullptr));
  EXPECT_EQ(document["disproportionality"], nullptr);
  EXPECT_EQ(document["effective_number"]["votes"], nullptr);
  EXPECT_FALSE(document["effective_number"]["seats"].is_null());
  EXPECT_FALSE(document.contains("joined"));
}

}  // namespace
}  // namespace saylau::lab
