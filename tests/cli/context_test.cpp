#include "cli/context.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace saylau::cli {
namespace {

struct ContextTest : ::testing::Test {
  std::ostringstream out;
  std::ostringstream err;
  Context context{package::Catalogue{SAYLAU_SOURCE_DIR}, out, err};
};

TEST_F(ContextTest, ReportsEachErrorOnALineAndIsWrong) {
  context.report({{"a", {"f", 1, 2}, "x", "y"}, {"b", {}, "u", "v"}});
  EXPECT_EQ(err.str(), "saylau: f:1:2: found x, expected y [a]\nsaylau: found u, expected v [b]\n");
  EXPECT_EQ(context.status, kWrong);
}

TEST_F(ContextTest, ColourNeedsATerminalAndNoPlain) {
  Face face;
  EXPECT_FALSE(face.style(context).colour);
  context.terminal = true;
  EXPECT_TRUE(face.style(context).colour);
  face.plain = true;
  EXPECT_FALSE(face.style(context).colour);
  EXPECT_FALSE(face.style(context).unicode);
}

TEST_F(ContextTest, LanguagesAreThree) {
  Face face;
  EXPECT_EQ(face.words().language(), Language::english);
  face.language = "kk";
  EXPECT_EQ(face.words().language(), Language::kazakh);
  face.language = "ru";
  EXPECT_EQ(face.words().language(), Language::russian);
}

TEST_F(ContextTest, CountsByTheElectionsLawOrAnother) {
  EXPECT_EQ(load_and_count(context, "kz/2021-mazhilis")->result.law, "kz/mazhilis-2021");
  EXPECT_EQ(load_and_count(context, "kz/2021-mazhilis", "kz/kurultai-2026")->result.law, "kz/kurultai-2026");
  EXPECT_EQ(load_and_count(context, "kz/2021-mazhlis").error()[0].code, "catalogue.no-such-election");
  EXPECT_EQ(load_and_count(context, "kz/2021-mazhilis", "kz/none").error()[0].code, "catalogue.no-such-law");
}

}  // namespace
}  // namespace saylau::cli
