#include "package/read_countries.hpp"

#include <gtest/gtest.h>

#include "package/catalogue.hpp"
#include "package/read_turnout.hpp"

namespace saylau::package {
namespace {

const std::filesystem::path kData = std::filesystem::path(SAYLAU_SOURCE_DIR) / "data";

TEST(ReadCountries, NamesEachInThreeLanguages) {
  const auto countries = load_countries(kData / "countries.toml");
  ASSERT_TRUE(countries) << to_string(countries.error()[0]);
  EXPECT_EQ(country_name(*countries, "KZ", Language::kazakh), "Қазақстан");
  EXPECT_EQ(country_name(*countries, "XX", Language::english), "XX");
}

TEST(ReadCountries, KnowsEveryCountryOfTheHouse) {
  const auto countries = load_countries(kData / "countries.toml");
  const auto turnout = load_turnout(kData / "turnout.csv");
  ASSERT_TRUE(countries && turnout);
  for (const TurnoutRow& row : *turnout) EXPECT_TRUE(countries->contains(row.country)) << row.country;
  const Catalogue house{SAYLAU_SOURCE_DIR};
  for (const std::string& id : house.laws()) EXPECT_TRUE(countries->contains(house.law(id)->country)) << id;
}

TEST(ReadCountries, RefusesACountryTwiceAndOneWithoutAName) {
  const auto twice =
      read_countries("[[country]]\ncode = \"A\"\nname = \"a\"\n[[country]]\ncode = \"A\"\nname = \"b\"\n", "f");
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error()[0].code, "countries.duplicate-code");
  EXPECT_EQ(twice.error()[0].place, (Place{"f", 5, 8}));
  const auto nameless = read_countries("[[country]]\ncode = \"A\"\n", "f");
  ASSERT_FALSE(nameless);
  EXPECT_EQ(nameless.error()[0].code, "toml.missing-key");
}

}  // namespace
}  // namespace saylau::package
