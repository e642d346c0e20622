#include "report/markdown.hpp"

#include <gtest/gtest.h>

namespace saylau::report {
namespace {

TEST(InMarkdown, ShowsTextAsItIs) {
  EXPECT_EQ(in_markdown("Халық 1,000 (+3)"), "Халық 1,000 (+3)");
  EXPECT_EQ(in_markdown("A | *B* [c] `d` \\"), "A \\| \\*B\\* \\[c\\] \\`d\\` \\\\");
  EXPECT_EQ(in_markdown("<b> & more"), "&lt;b&gt; &amp; more");
  EXPECT_EQ(in_markdown("two\nlines"), "two lines");
}

}  // namespace
}  // namespace saylau::report
