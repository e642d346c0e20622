#include "package/read_lots.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

const std::string kLots = R"([[lot]]
law = "xx/parliament"
law_sha256 = "abc"
tier = "list"
area = "xx"
among = ["sun", "moon"]
drawn = ["moon"]
drawn_by = "the commission"
date = 2024-05-06
)";

TEST(ReadLots, ReadsALot) {
  const auto lots = read_lots(kLots, "lots.toml");
  ASSERT_TRUE(lots) << to_string(lots.error()[0]);
  ASSERT_EQ(lots->size(), 1U);
  EXPECT_EQ((*lots)[0].among, (std::vector<std::string>{"sun", "moon"}));
  EXPECT_EQ((*lots)[0].drawn, (std::vector<std::string>{"moon"}));
  EXPECT_EQ((*lots)[0].date, "2024-05-06");
}

TEST(ReadLots, RefusesSomebodyDrawnWhoWasNotAmongTheEquals) {
  std::string text = kLots;
  text.replace(text.find("[\"moon\"]"), 8, "[\"mars\"]");
  const auto lots = read_lots(text, "lots.toml");
  ASSERT_FALSE(lots);
  EXPECT_EQ(lots.error()[0].code, "lots.drawn");
}

TEST(ReadLots, RefusesAnEmptyFile) {
  EXPECT_EQ(read_lots("", "lots.toml").error()[0].code, "toml.missing-key");
}

TEST(LoadLots, SaysThatThereIsNoSuchFile) {
  EXPECT_EQ(load_lots("no/such").error()[0].code, "file.missing");
}

}  // namespace
}  // namespace saylau::package
