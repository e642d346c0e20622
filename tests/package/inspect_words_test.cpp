#include "package/inspect_words.hpp"

#include <gtest/gtest.h>

namespace saylau::package {
namespace {

TEST(RoleByHeader, KnowsFourLanguages) {
  EXPECT_EQ(role_by_header("Invalid votes"), "invalid");
  EXPECT_EQ(role_by_header("Valid votes"), "valid");
  EXPECT_EQ(role_by_header("Число недействительных избирательных бюллетеней"), "invalid");
  EXPECT_EQ(role_by_header("Число действительных избирательных бюллетеней"), "valid");
  EXPECT_EQ(role_by_header("ЖАРАМСЫЗ бюллетеньдер"), "invalid");
  EXPECT_EQ(role_by_header("Жарамды бюллетеньдер"), "valid");
  EXPECT_EQ(role_by_header("ბათილი ბიულეტენები"), "invalid");
  EXPECT_EQ(role_by_header("ამომრჩეველთა რაოდენობა"), "registered");
}

TEST(RoleByHeader, KnowsWordsOfOtherAuthorities) {
  EXPECT_EQ(role_by_header("Inscrits"), "registered");
  EXPECT_EQ(role_by_header("Ungültige Stimmen"), "invalid");
  EXPECT_EQ(role_by_header("Gültige Stimmen"), "valid");
  EXPECT_EQ(role_by_header("Głosów nieważnych"), "invalid");
  EXPECT_EQ(role_by_header("Precincts reporting"), "reported");
  EXPECT_EQ(role_by_header("2 - Progressive Democratic Movement"), "");
  EXPECT_EQ(role_by_header("Abstentions"), "");
  EXPECT_TRUE(is_known_header("Abstentions"));
  EXPECT_FALSE(is_known_header("Regional Alliance") || names_a_place("Regional Alliance"));
}

TEST(RoleByHeader, TheParticularComesBeforeTheGeneral) {
  EXPECT_EQ(role_by_header("Число избирательных бюллетеней, выданных вне помещения для голосования"), "issued_outside");
  EXPECT_EQ(role_by_header("Число избирательных бюллетеней, полученных участковой избирательной комиссией"),
            "received");
  EXPECT_EQ(role_by_header("Число погашенных избирательных бюллетеней"), "unused");
  EXPECT_EQ(role_by_header("Число избирателей, проголосовавших по открепительным удостоверениям"), "");
}

TEST(RoleByHeader, KnowsPlaces) {
  EXPECT_EQ(role_by_header("region"), "region");
  EXPECT_EQ(role_by_header("УИК"), "station");
  EXPECT_EQ(role_by_header("district name"), "");
  EXPECT_EQ(role_by_header("5. Всероссийская партия «Округ и область» с длинным названием"), "");
}

}  // namespace
}  // namespace saylau::package
