#include "report/site/in_script.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace saylau::report::site {
namespace {

TEST(InScript, HasNoMarkupAndMeansTheSame) {
  const nlohmann::ordered_json json = {{"a", "</script><b>"}, {"b", {1, 2}}};
  const std::string text = in_script(json);
  EXPECT_EQ(text.find('<'), std::string::npos);
  EXPECT_EQ(nlohmann::ordered_json::parse(text), json);
}

}  // namespace
}  // namespace saylau::report::site
