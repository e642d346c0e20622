#include "package/csv/place.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace saylau::package {
namespace {

TEST(PlaceAt, CountsLinesAndCharacters) {
  const std::string text = "\xEF\xBB\xBFққ,b\nx,қ,z";
  EXPECT_EQ(place_at(text, text.find('b'), "f"), (Place{"f", 1, 4}));
  EXPECT_EQ(place_at(text, text.find('z'), "f"), (Place{"f", 2, 5}));
}

TEST(LineIndex, AnswersInAnyOrder) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "row\n";
  LineIndex index(text);
  EXPECT_EQ(index.line_of(4 * 99'999), 100'000U);
  EXPECT_EQ(index.line_of(0), 1U);
  EXPECT_EQ(index.line_of(4 * 20'000 + 3), 20'001U);
}

RC_GTEST_PROP(LineIndex, AgreesWithPlaceAt, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::element('a', '\n'));
  const auto byte = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
  RC_ASSERT(LineIndex(text).line_of(byte) == place_at(text, byte, "f").line);
}

}  // namespace
}  // namespace saylau::package
