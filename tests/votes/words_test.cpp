#include "votes/words.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

TEST(Words, PrintsNumbersAsTheLanguageDoes) {
  EXPECT_EQ(Words(Language::english).number(3431510), "3,431,510");
  EXPECT_EQ(Words(Language::kazakh).number(3431510), "3\u00A0431\u00A0510");
  EXPECT_EQ(Words(Language::english).share(3431510, 6366441), "53.90%");
  EXPECT_EQ(Words(Language::russian).share(3431510, 6366441), "53,90%");
  EXPECT_EQ(Words(Language::english).share(1, 0), "–");
  EXPECT_EQ(Words(Language::english).fraction(5971719, 69, 2), "86,546.65");
  EXPECT_EQ(Words(Language::russian).fraction(5971719, 69, 2), "86\u00A0546,65");
  EXPECT_EQ(Words(Language::kazakh).percentage({5, 1000}), "0,5%");
  EXPECT_EQ(Words(Language::russian).printed("54.21%"), "54,21%");
}

TEST(Words, PrintsDates) {
  EXPECT_EQ(Words(Language::english).date("2023-03-19"), "19 March 2023");
  EXPECT_EQ(Words(Language::kazakh).date("2023-03-19"), "2023 жылғы 19 наурыз");
  EXPECT_EQ(Words(Language::russian).date("2026-12-01"), "1 декабря 2026 года");
}

TEST(Words, CitesArticlesAsTheLanguageDoes) {
  EXPECT_EQ(Words(Language::english).cite("Art. 97-1 p. 1, art. 43 p. 5"), "Art. 97-1 p. 1, art. 43 p. 5");
  EXPECT_EQ(Words(Language::russian).cite("Art. 97-1 p. 1, art. 43 p. 5"), "ст. 97-1 п. 1, ст. 43 п. 5");
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 9 p. 2"), "бап 9 т. 2");
}

TEST(Words, PrintsForAllLanguagesAtOnce) {
  EXPECT_EQ(number_names(12035578).english, "12,035,578");
  EXPECT_EQ(number_names(12035578).russian, "12\u00A0035\u00A0578");
  EXPECT_EQ(decimal_names("54.19%").english, "54.19%");
  EXPECT_EQ(decimal_names("54.19%").kazakh, "54,19%");
}

TEST(Words, SaysAWordingInItsLanguage) {
  constexpr Wording kSeats{"{} seats", "{} мандат", "мандатов: {}"};
  EXPECT_EQ(Words(Language::russian).say(kSeats, 3), "мандатов: 3");
}

}  // namespace
}  // namespace saylau
