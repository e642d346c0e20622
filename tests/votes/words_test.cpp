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
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 9 p. 2"), "9-баптың 2-тармағы");
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 97-1 p. 1, art. 43 p. 5"), "97-1-баптың 1-тармағы, 43-баптың 5-тармағы");
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 97-1 p. 1, 3, 4"), "97-1-баптың 1, 3, 4-тармақтары");
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 111-1 p. 2-4"), "111-1-баптың 2-4-тармақтары");
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 82 p. 7-1 (28 April 2009)"), "82-баптың 7-1-тармағы (28 April 2009)");
  EXPECT_EQ(Words(Language::kazakh).cite("Art. 9 p. 2, art. 37"), "9-баптың 2-тармағы, 37-бап");
  EXPECT_EQ(Words(Language::kazakh).cite("Election Code"), "Election Code");
}

TEST(Words, NeverPrintsARoundedShareOfALawAsIfExact) {
  EXPECT_EQ(Words(Language::english).percentage({1, 150}), "1/150 (0.67%)");
  EXPECT_EQ(Words(Language::russian).percentage({2, 3}), "2/3 (66,67%)");
  EXPECT_EQ(Words(Language::kazakh).percentage({10, 30}), "1/3 (33,33%)");
  EXPECT_EQ(Words(Language::english).percentage({1, 800}), "0.125%");
  EXPECT_EQ(Words(Language::english).percentage({1, 20}), "5%");
  EXPECT_EQ(Words(Language::english).percentage({1, 1}), "100%");
  EXPECT_EQ(Words(Language::english).percentage({0, 1}), "0%");
}

TEST(Words, SaysWhereANumberIsRounded) {
  const Words english(Language::english);
  EXPECT_EQ(english.about(955, 10, 2), "95.5");
  EXPECT_EQ(english.about(1000, 10, 2), "100");
  EXPECT_EQ(english.about(5971719, 69, 2), "about 86,546.65");
  EXPECT_EQ(Words(Language::russian).about(10, 3, 2), "около 3,33");
  EXPECT_EQ(english.equals(1000, 8, 4), "= 125");
  EXPECT_EQ(english.equals(1589519, 23, 2), "≈ 69,109.52");
}

TEST(Words, TakesTheFormOfAWordThatGoesWithItsNumber) {
  constexpr Wording kOpen{"{0} {0|seat is|seats are} open", "{0} мандат ашық",
                          "{0|открыт|открыты|открыто} {0} {0|мандат|мандата|мандатов}"};
  EXPECT_EQ(Words(Language::english).say(kOpen, 1), "1 seat is open");
  EXPECT_EQ(Words(Language::english).say(kOpen, Quantity{1200}), "1,200 seats are open");
  EXPECT_EQ(Words(Language::russian).say(kOpen, 21), "открыт 21 мандат");
  EXPECT_EQ(Words(Language::russian).say(kOpen, 2), "открыты 2 мандата");
  EXPECT_EQ(Words(Language::kazakh).say(kOpen, 2), "2 мандат ашық");
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
