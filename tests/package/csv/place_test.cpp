#include "package/csv/place.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace saylau::package {
namespace {

TEST(PlaceAt, CountsLinesAndCharacters) {
  const std::string text = "\xEF\xBB\xBFққ,b\nx,қ,z";
  EXPECT_EQ(place_at(text, text.find('b'), "f"), (Place{"f", 1, 4}));
  EXPECT_EQ(place_at(text, text.find('z'), "f"), (Place{"f", 2, 5}));
}

TEST(LineIndex, AnswersInAnyOrder) {
  std::string text = "header\n";
  for (int i = 0; i < 1000; ++i) text += "row\n";
  LineIndex index(text, {{7 + 4 * 600, 400}, {7, 600}});
  EXPECT_EQ(index.line_of(7 + 4 * 999), 1001U);
  EXPECT_EQ(index.line_of(0), 1U);
  EXPECT_EQ(index.line_of(7 + 4 * 200 + 3), 202U);
  EXPECT_EQ(index.line_of(7 + 4 * 201), 203U);
}

RC_GTEST_PROP(LineIndex, AgreesWithPlaceAt, ()) {
  const auto text = *rc::gen::container<std::string>(rc::gen::element('a', '\n'));
  const auto cut = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
  const auto breaks = [&](std::size_t begin, std::size_t end) {
    return static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                               text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
  };
  LineIndex index(text, {{cut, breaks(cut, text.size())}});
  for (int i = 0; i < 3; ++i) {
    const auto byte = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
    RC_ASSERT(index.line_of(byte) == place_at(text, byte, "f").line);
  }
}

}  // namespace
}  // namespace saylau::package
