#include "report/site/election_parts.hpp"

#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

TEST(Downloads, ListWhatIsPublished) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), downloads_part);
  for (const char* file : {"result.csv", "result.json", "result.nist.json"}) {
    expect_in(part, std::string("../../../data/kz/2023-mazhilis/") + file);
  }
  expect_in(part, "<code>saylau count kz/2023-mazhilis</code>");
}

TEST(Embeds, OfferADrawingOnlyWhereThereIsOne) {
  expect_in(part_of(site_of({"kz/2023-mazhilis"}), embed_part), "embed-chamber.html");
  const std::string decision = part_of(site_of({"kz/2022-president"}), embed_part);
  expect_not_in(decision, "embed-chamber.html");
  expect_in(decision, "embed-table.html");
}

TEST(Related, AreOfTheSameCountryFirstAndNotItself) {
  const std::string part = part_of(site_of({"uz/2024-chamber", "kz/2023-mazhilis", "kz/2021-mazhilis"}), related_part);
  expect_not_in(part, "/uz/2024-chamber/");
  EXPECT_LT(part.find("kz/2023-mazhilis"), part.find("kz/2021-mazhilis"));
  EXPECT_EQ(part_of(site_of({"kz/2023-mazhilis"}), related_part), "");
}

TEST(Sidebar, HasTheKeyFacts) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), sidebar);
  expect_in(part, "<dd>98</dd>");
  expect_in(part, "5% <cite>Art. 97-1 p. 1, art. 43 p. 5</cite>");
  expect_in(part, "<bdi>Amanat</bdi>");
}

// Shares of a referendum are of the ballots cast; its valid votes are not those.
TEST(Sidebar, CallsNothingButValidVotesValid) {
  const std::string part = part_of(site_of({"kz/2024-referendum"}), sidebar);
  expect_in(part, "<dd>7,689,932</dd>");
  expect_not_in(part, "<dd>7,820,204</dd>");
}

TEST(Embeds, ListenToTheHeightThatTheFrameSays) {
  const std::string part = part_of(site_of({"kz/2023-mazhilis"}), embed_part);
  expect_in(part, "saylau.height");
  expect_in(part, "f.contentWindow===e.source");
}

}  // namespace
}  // namespace saylau::report::site
