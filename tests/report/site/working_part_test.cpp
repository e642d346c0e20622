#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Working, NumbersItsStepsAndCitesTheirArticles) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), working_part);
  expect_in(part, "<li id=\"step-1\" value=\"1\">");
  expect_in(part, "<cite>Art. 97-1 p. 1, art. 43 p. 5</cite>");
  expect_in(part, "39.6493");
  expect_in(part_of(site_of({"kz/2023-mazhilis"}), working_part, Language::russian), "ст. 97-1 п. 1");
}

TEST(Working, EndsWithWhatIsUndecided) {
  expect_in(part_of(made_up({1000}), working_part), "<h3 id=\"undecided\">");
}

}  // namespace
}  // namespace saylau::report::site
