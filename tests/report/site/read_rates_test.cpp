#include "report/site/read_rates.hpp"

#include <gtest/gtest.h>

namespace saylau::report::site {
namespace {

const std::string kSample =
    "date,currency,value\n"
    "2025-01-22,KGS,0.01144\n2025-01-22,KZT,0.00191\n2025-01-22,TJS,0.09173\n2025-01-22,UZS,0.00008\n"
    "2025-01-22,TMT,0.28610\n"
    "2025-01-23,KGS,0.01144\n2025-01-23,KZT,0.00191\n2025-01-23,TJS,0.09103\n2025-01-23,UZS,0.00008\n"
    "2025-01-23,TMT,0.28490\n";

std::string refusal(const std::string& from, const std::string& to) {
  std::string text = kSample;
  text.replace(text.find(from), from.size(), to);
  const auto rates = read_rates(text, "rates.csv");
  return rates ? "" : to_string(rates.error()[0]);
}

TEST(ReadRates, PrintsTheSampleOf23January2025) {
  const auto rates = read_rates(kSample, "rates.csv");
  ASSERT_TRUE(rates);
  std::vector<std::string> lines;
  for (const Rate& rate : *rates) lines.push_back(rate.currency + "/USD = " + rate.printed() + " " + rate.change());
  EXPECT_EQ(lines, (std::vector<std::string>{"KGS/USD = 0.01144 0%", "KZT/USD = 0.00191 0%", "TJS/USD = 0.09103 -0.76%",
                                             "UZS/USD = 0.00008 0%", "TMT/USD = 0.28490 -0.42%"}));
}

TEST(ReadRates, RoundsHalfUp) {
  EXPECT_EQ((Rate{"KZT", "", 191'500, 191'500}).printed(), "0.00192");
  EXPECT_EQ((Rate{"KZT", "", 100'005, 100'000}).change(), "0.01%");
  EXPECT_EQ((Rate{"KZT", "", 100'004, 100'000}).change(), "0%");
  EXPECT_EQ((Rate{"KZT", "", 99'995, 100'000}).change(), "-0.01%");
  EXPECT_EQ((Rate{"EUR", "", 123'456'789'012, 61'728'394'506}).printed(), "1234.56789");
}

TEST(ReadRates, NamesTheLineOfWhatIsWrong) {
  EXPECT_EQ(refusal("2025-01-23,KZT,0.00191", "2025-01-23,KZZ,0.00191").substr(0, 33),
            "rates.csv:8: found currency \"KZZ\"");
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191", "2025-01-23,KZT,0").find("rates.csv:8: found value \"0\""),
            std::string::npos);
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191", "2025-01-23,KZT,-0.00191").find("rates.value"), std::string::npos);
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191", "2025-01-23,KZT,0.-1").find("rates.value"), std::string::npos);
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191", "2025-02-30,KZT,0.00191").find("rates.date"), std::string::npos);
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191", "2025-01-23,KZT").find("rates.cells"), std::string::npos);
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191", "2025-01-23,KGS,0.00191").find("rates.csv:8: found KGS on 2025-01-23"),
            std::string::npos);
  EXPECT_NE(refusal("date,currency", "day,currency").find("rates.columns"), std::string::npos);
}

TEST(ReadRates, AMissingDayIsAnError) {
  EXPECT_NE(refusal("2025-01-23,KZT,0.00191\n", "").find("rates.csv:3: found no value of KZT on 2025-01-23"),
            std::string::npos);
  EXPECT_NE(refusal("2025-01-22,KZT,0.00191\n", "").find("no value of KZT on 2025-01-22"), std::string::npos);
}

}  // namespace
}  // namespace saylau::report::site
