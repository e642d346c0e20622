#include "report/lab/claims_screen.hpp"

#include "tests/report/report_testing.hpp"

namespace saylau::report {
namespace {

using namespace saylau::testing;

lab::ClaimsFile two_claims() {
  lab::ClaimsFile file;
  file.title.english = "Claims";
  lab::Claim turnout;
  turnout.id = "1";
  turnout.text = {"Turnout was 53 percent.", "Қатысу 53 пайыз.", ""};
  turnout.note = {"A note.", "Ескертпе.", ""};
  lab::Claim silent;
  silent.id = "2";
  silent.text.english = "It rained.";
  silent.out_of_scope = {"no figure"};
  file.claims = {turnout, silent};
  return file;
}

std::vector<lab::Verdict> verdicts() {
  return {{lab::Ruling::depends,
           {{"turnout", "=", "53%", {"54.19%", "54,19%"}, {}, {"issued", "берілген"}, false},
            {"turnout", "=", "53%", {"52.90%"}, {}, {"valid"}, true}},
           {}},
          {lab::Ruling::out_of_scope, {}, {}}};
}

TEST(ClaimsScreen, ShowsEachReadingWithItsValue) {
  const std::string screen = claims_screen(two_claims(), verdicts(), Words(Language::english), {});
  expect_in(screen, "depends 1, out of scope 1");
  expect_in(screen, "  1  depends: Turnout was 53 percent.");
  expect_in(screen, "turnout = 53%: no, it is 54.19% (issued)");
  expect_in(screen, "turnout = 53%: yes, it is 52.90% (valid)");
  expect_in(screen, "A note.");
  expect_in(screen, "no figure");
}

TEST(ClaimsScreen, SpeaksTheLanguageOfTheReader) {
  const std::string screen = claims_screen(two_claims(), verdicts(), Words(Language::kazakh), {});
  expect_in(screen, "қалай санағанға байланысты: Қатысу 53 пайыз.");
  expect_in(screen, "turnout = 53%: жоқ, ол: 54,19% (берілген)");
  expect_in(screen, "Ескертпе.");
}

TEST(ClaimsScreen, IsATableInMarkdown) {
  const std::string page = claims_markdown(two_claims(), verdicts(), Words(Language::english));
  expect_in(page, "| 1 | Turnout was 53 percent. | **depends** | turnout = 53%: no, it is 54.19% (issued)<br>");
}

}  // namespace
}  // namespace saylau::report
