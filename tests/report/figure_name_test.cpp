#include "report/figure_name.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

class FigureName : public ::testing::Test {
 protected:
  std::string named(const std::string& figure, Language language = Language::english) const {
    const Words words(language);
    return figure_name(figure, explain::ElectionNames(one.package.election, words), language);
  }
  std::string value(const std::string& figure, const std::string& printed, Language language) const {
    const Words words(language);
    return figure_value(figure, printed, explain::ElectionNames(one.package.election, words), words);
  }

  const Counted one = counted("kz/2023-mazhilis");
};

TEST_F(FigureName, IsAsAReaderWouldSayIt) {
  EXPECT_EQ(named("turnout"), "Turnout");
  EXPECT_EQ(named("votes.amanat"), "Votes: Amanat");
  EXPECT_EQ(named("seats.list.auyl"), "Seats, list: Auyl");
  EXPECT_EQ(named("seats.total.auyl", Language::russian), "Мандаты, всего: Ауыл");
  EXPECT_EQ(named("winners.president", Language::kazakh), "Шешілді: президент");
  EXPECT_EQ(named("winners.district/kz"), "Elected, district: Kazakhstan");
}

TEST_F(FigureName, StaysAsItIsWhereItIsNotKnown) {
  EXPECT_EQ(named("weather"), "weather");
  EXPECT_EQ(named("votes.mars"), "Votes: mars");
}

TEST_F(FigureName, ValuesArePrintedForTheLanguage) {
  EXPECT_EQ(value("turnout", "54.21%", Language::russian), "54,21%");
  EXPECT_EQ(value("votes.amanat", "3,431,510", Language::english), "3,431,510");
  EXPECT_EQ(value("votes.amanat", "3,431,510", Language::kazakh), "3\u00A0431\u00A0510");
  EXPECT_EQ(value("winners.list", "auyl", Language::russian), "Ауыл");
  EXPECT_EQ(value("winners.amendment", "adopted", Language::russian), "принято");
  EXPECT_EQ(value("turnout", "", Language::english), "");
}

}  // namespace
}  // namespace saylau::report
