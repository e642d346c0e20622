#include "report/site/election_page.hpp"

#include "report/charts/png.hpp"
#include "report/site/index_page.hpp"
#include "tests/report/site/site_testing.hpp"

namespace saylau::report::site {
namespace {

using namespace saylau::testing;

std::string page_of(const Site& site, Language language = Language::english) {
  const SiteWords words(language);
  return print(election_page(site, site.elections[0], words), site, words);
}

TEST(ElectionPage, SaysTheResultInItsOrder) {
  const std::string page = page_of(site_of({"kz/2023-mazhilis"}));
  std::size_t at = 0;
  for (const char* part :
       {"<h1><bdi>Early election of the Mazhilis", "id=\"facts\"", "id=\"chamber\"", "id=\"votes\"", "id=\"tiers\"",
        "id=\"areas\"", "id=\"turnout\"", "id=\"working\"", "id=\"announced\"", "id=\"findings\"", "id=\"reform\"",
        "id=\"claims\"", "id=\"margins\"", "id=\"bars\"", "id=\"lab\"", "id=\"data\""}) {
    const std::size_t next = page.find(part, at);
    ASSERT_NE(next, std::string::npos) << part;
    at = next;
  }
  expect_in(page, "<a href=\"#step-1\">6</a> of 7 lists passed the threshold of <a href=\"#step-1\">5%</a>");
  expect_in(page, "<bdi>Amanat</bdi> has <a href=\"#step-2\">62</a> of 98 seats; 50 are a majority.");
  expect_in(page, "missed the threshold by <a href=\"#step-1\">171,892</a> votes");
  expect_in(page, "<li id=\"step-1\" value=\"1\">");
  EXPECT_EQ(count_of(page, "<circle"), 98U);
}

TEST(ElectionPage, SpeaksThreeLanguagesWithTheirPlurals) {
  const Site site = site_of({"kz/2023-mazhilis"});
  expect_in(page_of(site, Language::russian),
            "Порог <a href=\"#step-1\">5%</a> прошли <a href=\"#step-1\">6</a> из 7 списков");
  expect_in(page_of(site, Language::russian), "на <b>14</b> мандатов меньше");
  expect_in(page_of(site, Language::kazakh), "шегінен 7 тізім ішінен");
  expect_in(page_of(site, Language::kazakh), "<html lang=\"kk\"");
}

TEST(ElectionPage, DoesNotSayThatNobodyHasAMajorityWhileSeatsAreOpen) {
  Site site = site_of({"kz/2023-mazhilis"});
  count::Result& result = site.elections[0].result;
  const std::size_t first = ResultFigures(site.elections[0].view()).largest_lists()[0];
  result.tiers[0].by_contestant[first] = 0;
  const std::string page = page_of(site);
  expect_in(page, "Majority: 50 of 98 seats. Who holds it is not known: 40 seats are not given here.");
  expect_not_in(page, "Nobody has more than half");
}

TEST(ElectionPage, ADecisionHasNoChamber) {
  const std::string page = page_of(site_of({"kz/2022-president"}));
  expect_not_in(page, "id=\"chamber\"");
  expect_in(page, "Elected:");
}

// Every link and every figure of the page leads somewhere on it.
TEST(ElectionPage, EveryAnchorIsThere) {
  const std::string page = page_of(site_of({"kz/2023-mazhilis"}));
  for (std::size_t at = 0; (at = page.find("href=\"#", at)) != std::string::npos; ++at) {
    const std::size_t start = at + 7;
    const std::string id = page.substr(start, page.find('"', start) - start);
    expect_in(page, "id=\"" + id + "\"");
  }
}

// A frame has no other part of the page: its links lead to the page.
TEST(EmbeddedPages, LinkToThePageAndNotIntoThemselves) {
  const Site site = site_of({"kz/2023-mazhilis"});
  const SiteWords words(Language::english);
  std::size_t links = 0;
  for (const Page& frame : embedded_pages(site, site.elections[0], words)) {
    const std::string html = print(frame, site, words);
    expect_not_in(html, "href=\"#");
    links += count_of(html, "href=\"index.html#");
  }
  EXPECT_GT(links, 0U);
}

// An election of lists by preliminary figures of which two stations of three are in.
Site preliminary() {
  Site site = made_up({600, 400});
  package::Package& package = site.elections[0].package;
  for (package::Source& source : package.sources) {
    source.final = false;
    source.as_of = Moment{"2023-03-20", 7200, 300};
  }
  package.election.contests[0].reporting = Reporting{3, 2, 10, 5};
  return site;
}

TEST(Status, IsOnThePageAndEveryFrameInEveryLanguage) {
  const Site site = preliminary();
  for (const auto& [language, said] :
       {std::pair{Language::english, "Preliminary figures, as of 20 March 2023, 02:00 (UTC+5)"},
        std::pair{Language::kazakh, "Алдын ала деректер, 2023 жылғы 20 наурыз, 02:00 (UTC+5) жағдай бойынша"},
        std::pair{Language::russian, "Предварительные данные на 20 марта 2023 года, 02:00 (UTC+5)"}}) {
    const SiteWords words(language);
    expect_in(page_of(site, language), std::string("<p class=\"badge incomplete\">") + said + "</p>");
    expect_in(print(index_page(site, words), site, words), said);
    for (const Page& frame : embedded_pages(site, site.elections[0], words)) expect_in(frame.body.html(), said);
  }
  expect_in(page_of(site), "2 of 3 stations are in");
  expect_in(embedded_pages(site, site.elections[0], SiteWords(Language::english))[0].body.html(),
            "2 of 3 stations are in");
  expect_in(election_page(site, site.elections[0], SiteWords(Language::english)).description, "Preliminary figures");
  expect_in(card(site, site.elections[0]), "Preliminary figures, as of 20 March 2023");
}

TEST(Status, ACompleteCountOfPreliminaryFiguresIsNotCalledCompleteAlone) {
  Site site = preliminary();
  site.elections[0].result.complete = true;
  const std::string page = page_of(site);
  expect_in(page, "<p class=\"badge incomplete\">Complete count of preliminary figures:");
  expect_not_in(page, "badge complete");
  for (package::Source& source : site.elections[0].package.sources) source.final = true;
  expect_in(page_of(site), "<p class=\"badge complete\">Complete: every seat");
  expect_in(page_of(site), "<p class=\"badge plain\">Final figures, as of 20 March 2023, 02:00 (UTC+5)</p>");
}

TEST(ElectionPage, SaysBesideTheTitleWhatDiffersAndWhatWasAccepted) {
  Site site = made_up({600, 400});
  using package::Agreement;
  site.elections[0].comparisons = {{{"A"}, "turnout", "51%", "50%", Agreement::differs},
                                   {{"A"}, "cast", "10", "10", Agreement::agrees},
                                   {{"A"}, "issued", "10", "", Agreement::not_counted}};
  site.elections[0].findings = {{"check.cast", package::Severity::error, {"S"}, {"9 of 8."}, "", "", "as printed", {}}};
  expect_in(page_of(site),
            "<p class=\"badge incomplete\"><a href=\"#announced\">1 of 2 announced figures differ</a></p>");
  expect_in(page_of(site), "(check.cast): as printed");
  const SiteWords words(Language::english);
  expect_in(print(index_page(site, words), site, words), "#announced\">1 of 2 announced figures differ</a>");
}

TEST(ElectionPage, ListsWithoutAColourAreToldApart) {
  Site site = made_up({600, 400});
  for (Contestant& contestant : site.elections[0].package.election.contestants) contestant.colour = "";
  for (const std::string& part : {page_of(site), card(site, site.elections[0])}) {
    expect_in(part, "#e69f00");
    expect_in(part, "#56b4e9");
  }
}

TEST(ElectionPage, HoldsForSixtyListsForOneAndForNoVotes) {
  std::vector<Votes> sixty;
  for (Votes i = 60; i > 0; --i) sixty.push_back(i * 1000);
  EXPECT_EQ(count_of(page_of(made_up(sixty)), "id=\"list-"), 60U);
  expect_in(page_of(made_up({1000})), "id=\"undecided\"");  // one list: the law is silent
  const std::string nobody = page_of(made_up({0, 0}));
  expect_in(nobody, "nobody has a vote");
  expect_in(nobody, "No figures by region");
}

TEST(ElectionPage, LongAndTurnedNamesStayNames) {
  Site site = made_up({600, 400});
  auto& contestants = site.elections[0].package.election.contestants;
  contestants[0].name.english = std::string(200, 'x');
  contestants[1].name.english = "حزب الشعب";
  const std::string page = page_of(site);
  expect_in(page, "<bdi>" + std::string(200, 'x') + "</bdi>");
  expect_in(page, "<bdi>حزب الشعب</bdi>");
  EXPECT_TRUE(to_png(card(site, site.elections[0])));
}

// A script in every text that a package, a law, a claim or a check can hold stays text on every page.
TEST(ElectionPage, NothingCanBeInjected) {
  const std::string bad = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
  const Names name{bad, bad, bad};
  Site site = site_of({"kz/2023-mazhilis"});
  SiteElection& one = site.elections[0];
  one.package.name = one.package.note = one.law.title = one.law.body = name;
  one.law.source = one.law.in_force = one.package.date = bad;
  for (Area& area : one.package.election.areas) area.name = name;
  for (Contestant& contestant : one.package.election.contestants) {
    contestant.name = name;
    contestant.colour = bad;
  }
  for (count::Step& step : one.result.working) step.cite = bad;
  for (count::Undecided& open : one.result.undecided) open.cite = bad;
  for (law::Tier& tier : one.law.tiers) {
    for (law::Threshold& threshold : tier.thresholds) threshold.cite = bad;
  }
  for (package::Comparison& line : one.comparisons) line = {name, bad, bad, bad, line.agreement, name};
  one.findings.push_back({bad, package::Severity::warning, name, name, bad, bad, bad, {}});
  for (lab::Claim& claim : one.claims->file.claims) {
    claim.text = name;
    claim.note = claim.out_of_scope = name;
  }
  for (lab::Verdict& verdict : one.claims->verdicts) {
    verdict.missing.push_back(name);
    for (lab::Evidence& evidence : verdict.evidence) {
      evidence.left = evidence.right = bad;
      evidence.left_value = evidence.label = name;
    }
  }
  one.claims->file.source = name;
  for (EarlierTurnout& earlier : one.turnout) {
    earlier.reading.what = name;
    earlier.date = bad;
  }
  site.url = bad;
  site.rates = {{bad, bad, 1, 1}};
  for (const Language language : languages()) {
    const SiteWords words(language);
    const std::string page = page_of(site, language);
    expect_in(page, "&lt;script&gt;alert(1)");
    expect_not_in(page, "<script>alert");
    expect_not_in(page, "<img");
    EXPECT_EQ(count_of(page, "<script"), 1U);  // that of the site
    for (const Page& frame : embedded_pages(site, one, words))
      expect_not_in(print(frame, site, words), "<script>alert");
  }
}

TEST(ElectionPage, ALinkIsAlwaysAnAddress) {
  Site site = site_of({"kz/2023-mazhilis"});
  site.elections[0].law.source = "javascript:alert(1)";
  expect_not_in(page_of(site), "href=\"javascript:");
}

}  // namespace
}  // namespace saylau::report::site
