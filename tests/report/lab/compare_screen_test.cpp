#include "report/lab/compare_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

lab::Comparison comparison_of(const Counted& own, const std::vector<std::string>& laws,
                              const std::vector<lab::Assume>& assume = {}) {
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  std::vector<lab::LabelledLaw> others;
  for (const std::string& law : laws) others.push_back({law, *house.law(law)});
  return *lab::compare(own.package, own.law, others, assume);
}

TEST(CompareScreen, ShowsSeatsMajoritiesMovesAndAssumptions) {
  const Counted own = counted("kz/2023-mazhilis");
  const std::string screen =
      compare_screen(own.package, comparison_of(own, {"kz/mazhilis-2007"}), Words(Language::english), {});
  expect_in(screen, "kz/mazhilis-2007: Amanat has the majority, 65 of 107 seats (54 needed)");
  expect_in(screen, "list tier: threshold: 5% of the valid votes → 7% of the valid votes");
  expect_in(screen, "  leave: People's Party, Social Democratic Party, Self-nominated");
  expect_in(screen, "[against-all-valid]");
  expect_in(screen, "kz/mazhilis-2022: district tier: as announced; its votes were not published");
}

TEST(CompareScreen, SpeaksTheNamesOfTheLanguageAndPlainText) {
  const Counted own = counted("kz/2023-mazhilis");
  const Style plain{false, false};
  const std::string screen =
      compare_screen(own.package, comparison_of(own, {"kz/kurultai-2026"}), Words(Language::kazakh), plain);
  expect_in(screen, "Ауыл");
  expect_in(screen, "сол дауыстар басқа заңдар бойынша");
  expect_in(screen, "Болжамдар және ескерілмегені");
  expect_in(screen, "->");
  expect_not_in(screen, "→");
}

TEST(CompareScreen, SaysThatNothingDiffers) {
  const Counted own = counted("kz/2012-mazhilis");
  const std::string screen =
      compare_screen(own.package, comparison_of(own, {"kz/mazhilis-2009"}), Words(Language::english), {});
  expect_in(screen, "no rule that gives seats differs");
}

TEST(CompareScreen, SweepsShowTheirBreakpoints) {
  const Counted own = counted("kz/2023-mazhilis");
  const auto sweep = lab::vary(own.package, own.law, own.law, "tier.list.threshold", lab::parse_range("0%..10%"), {});
  const std::string screen = sweep_screen(own.package, *sweep, Words(Language::english), {});
  expect_in(screen, "over 5.20005% – 6.80003%");
  expect_in(screen, "Social Democratic Party leaves");
  expect_in(sweep_chart(own.package, *sweep, Words(Language::english)), "over 5.20005% – 6.80003%");
  const auto none = lab::vary(own.package, own.law, own.law, "tier.list.threshold", lab::parse_range("3%..4%"), {});
  expect_in(sweep_screen(own.package, *none, Words(Language::english), {}), "No value in this range changes a seat.");
}

TEST(CompareScreen, SweepsNameTheAlabamaParadox) {
  const Counted own = counted("kz/2023-maslikhat-karaganda");
  const auto sweep = lab::vary(own.package, own.law, own.law, "tier.list.seats", lab::parse_range("21..22"), {});
  expect_in(sweep_screen(own.package, *sweep, Words(Language::english), {}),
            "Baytaq loses a seat though there are more (Alabama paradox)");
}

TEST(CompareScreen, ChartsHaveABarForEachLaw) {
  const Counted own = counted("kz/2023-mazhilis");
  const std::string chart =
      compare_chart(own.package, comparison_of(own, {"kz/mazhilis-2007"}), Words(Language::english));
  expect_in(chart, ">kz/mazhilis-2007</text>");
  expect_in(chart, "<title>outside the count: 9</title>");
}

}  // namespace
}  // namespace saylau::report
