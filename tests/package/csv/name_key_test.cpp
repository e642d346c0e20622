#include "package/csv/name_key.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

void expect_alike(std::string_view a, std::string_view b) {
  EXPECT_EQ(name_key(a), name_key(b)) << a << " and " << b;
}

TEST(NameKey, IsOneForOneNameWrittenInTwoWays) {
  expect_alike("North", "NORTH");
  expect_alike("North", " North ");
  expect_alike("North Shore", "North\u00A0Shore");
  expect_alike("North Shore", "North  Shore");
  expect_alike("Алматы", "АЛМАТЫ");
  expect_alike("Málaga", "Ma\u0301laga");  // one sign, or a letter and its accent
  expect_alike("12A", "12А");              // a Latin letter, a Cyrillic one
  expect_alike("3", "003");
  expect_alike("Station 7", "station 07");
  expect_alike("Ёлкино", "Елкино");
  expect_alike("№ 5", "№5");
  expect_alike("No 5", "No. 5");
  expect_alike("12-A", "12–A");
  expect_alike("5", "5.0");  // a spreadsheet's
  expect_alike("ул. Абая, 5", "ул Абая 5");
  expect_alike("\"Lyceum\"", "«Lyceum»");
}

TEST(NameKey, OfANumberIsTheSameWithAMarkOrASign) {
  EXPECT_EQ(name_key("1,234"), name_key("1234"));
  EXPECT_EQ(name_key("1 234"), name_key("1234"));
  EXPECT_EQ(name_key("School No 5"), name_key("School 5"));
  EXPECT_EQ(name_key("ПУ 12"), name_key("12"));
  EXPECT_NE(name_key("12 34"), name_key("1234"));
  EXPECT_EQ(name_key("Córdoba"), name_key("Cordoba"));
  EXPECT_NE(name_key("School 5"), name_key("School 6"));
}

TEST(NameKey, TellsNamesApart) {
  for (const auto& [a, b] : {std::pair("North", "South"),
                             {"1", "10"},
                             {"0", "00 1"},
                             {"1-2", "12"},
                             {"A 1", "A1"},
                             {"1.5", "15"},
                             {"5.1", "5"},
                             {"Орал", "Арал"},
                             {"100", "1"}}) {
    EXPECT_NE(name_key(a), name_key(b)) << a << " and " << b;
  }
}

TEST(NameKey, TakesBytesThatAreNoTextAsTheyAre) {
  EXPECT_EQ(name_key("\xFF\xFE"), name_key("\xFF\xFE"));
  EXPECT_NE(name_key("\xFF"), name_key("\xFE"));
  EXPECT_EQ(name_key(""), "");
}

TEST(NamesATotal, InTheLanguagesOfFiles) {
  for (const char* name :
       {"Total",       "TOTAL",    "Total:",  "ИТОГО",     "Всего",           "Барлығы", "ჯამი",
        "Insgesamt",   "Ogółem",   "Total 7", "N и всего", "всего по району", "Жалпы",   "Жалпы саны",
        "Grand total", "Ensemble", "Overall", "All",       "ТОТАL",           "Hammasi", "Ҳамагӣ"}) {
    EXPECT_TRUE(names_a_total(name)) << name;
  }
  for (const char* name : {"Totalville", "Ensemble Nord", "12", "", "Итогово"})
    EXPECT_FALSE(names_a_total(name)) << name;
}

TEST(NameKey, IsTheNumberOfAStationAlone) {
  for (const char* name : {"УИК 5", "УИК № 5", "5-участок", "5 УИК", "5-сайлау учаскесі", "5-ші учаске", "PEC 5", "#5",
                           "Участковая избирательная комиссия № 5", "№5 საარჩევნო უბანი"}) {
    EXPECT_EQ(name_key(name), "5") << name;
  }
  EXPECT_NE(name_key("School 5"), "5");
  EXPECT_NE(name_key("5 6"), "5");
  EXPECT_EQ(name_key("Navoiy vil."), name_key("Navoiy viloyati"));
}

TEST(NamesATotal, AWordAloneIsMoreThanOneInAName) {
  EXPECT_TRUE(is_word_for_a_total(" TOTAL"));
  EXPECT_TRUE(is_word_for_a_total("Cəmi"));
  EXPECT_FALSE(is_word_for_a_total("Total Street"));
  EXPECT_TRUE(names_a_total("Укупно"));
}

TEST(NamesATotal, InTheWordsOfOurFiles) {
  for (const char* name : {"Аудан бойынша", "Tuman bo‘yicha", "По району", "И т о г о", "в том числе", "Umumiy"}) {
    EXPECT_TRUE(names_a_total(name)) << name;
  }
}

TEST(NameKey, IsOneForWaysToWriteAPlace) {
  for (const auto& [one, other] : {std::pair("г. Ош", "г.Ош"),
                                   {"Fargʻona", "Farg'ona"},
                                   {"Fargʻona", "Farg‘ona"},
                                   {"Қарағанды", "Караганды"},
                                   {"Северо-Казахстанская", "Северо Казахстанская"},
                                   {"Алматы — Медеу", "Алматы-Медеу"},
                                   {"Фрунзенский р-н", "Фрунзенский район"},
                                   {"Ҳамза", "Хамза"}}) {
    EXPECT_EQ(name_key(one), name_key(other)) << one;
  }
  EXPECT_NE(name_key("12-3"), name_key("123"));
  EXPECT_NE(name_key("Almaty"), name_key("Almaty region"));
}

}  // namespace
}  // namespace saylau::package
