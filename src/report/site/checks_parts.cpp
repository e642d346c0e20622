// Announced against counted, what the checks found, what changed in the law, and the verdicts on claims.

#include <algorithm>

#include "law/describe.hpp"
#include "report/lab/claims_screen.hpp"
#include "report/site/election_parts.hpp"

namespace saylau::report::site {

namespace {

Markup english(const std::string& what) {
  return element("span", {{"lang", "en"}}, what);
}

Markup english_note(const ElectionContext& context) {
  if (context.words.language() == Language::english) return {};
  return element("p", {{"class", "note"}}, context.words.say(Text::in_english));
}

const char* tone(package::Agreement agreement) {
  return agreement == package::Agreement::agrees ? "up" : agreement == package::Agreement::differs ? "down" : "quiet";
}

const char* tone(lab::Ruling ruling) {
  return ruling == lab::Ruling::holds ? "up" : ruling == lab::Ruling::fails ? "down" : "quiet";
}

}  // namespace

Markup announced_part(const ElectionContext& context) {
  const SiteWords& words = context.words;
  const auto& lines = context.election.comparisons;
  if (lines.empty()) return {};
  std::vector<std::vector<Markup>> rows;
  for (const package::Comparison& line : lines) {
    Markup verdict = element("span", {{"class", tone(line.agreement)}}, words.agreement(line.agreement));
    if (!line.why.empty()) verdict += text(": ") + english(line.why);
    rows.push_back({element("code", line.figure), text(line.announced), text(line.counted), verdict, name(line.by)});
  }
  const auto count = static_cast<Votes>(lines.size());
  Markup sums = words.sentence(Text::announced_intro, {text(context.number(count))}, count);
  using enum package::Agreement;
  for (const auto agreement : {agrees, known_difference, differs, stale_difference, not_counted}) {
    const auto number = std::ranges::count(lines, agreement, &package::Comparison::agreement);
    if (number > 0) sums += text(" · " + words.agreement(agreement) + ": " + context.number(number));
  }
  const Markup table = plain_table(words.say(Text::announced),
                                   {{words.say(Text::announced_figure)},
                                    {words.say(Text::announced_was), true},
                                    {words.say(Text::announced_counted), true},
                                    {words.say(Text::announced_verdict)},
                                    {words.say(Text::announced_by)}},
                                   rows);
  return element("p", sums) + element("details", element("summary", words.say(Text::announced)) + table);
}

Markup findings_part(const ElectionContext& context) {
  const auto& findings = context.election.findings;
  if (findings.empty()) return element("p", context.words.say(Text::findings_none));
  constexpr std::size_t kMost = 40;
  Markup items;
  for (std::size_t i = 0; i < std::min(kMost, findings.size()); ++i) {
    const package::Finding& finding = findings[i];
    items += element("li", element("b", context.words.severity(finding.severity)) + text(" · ") + name(finding.where) +
                               text(": ") + name(finding.text.in(context.words.language())) + text(" ") +
                               element("code", finding.code));
  }
  if (findings.size() > kMost) {
    items +=
        element("li", context.words.words().say(Phrase::check_more, findings.size() - kMost, context.election.id()));
  }
  return element("ul", {{"class", "findings"}}, items);
}

Markup reform_part(const ElectionContext& context) {
  if (context.election.previous == nullptr) return {};
  const law::Law& before = context.election.previous->law;
  const auto changes = law::diff(before, context.election.law);
  if (changes.empty()) return {};
  const SiteWords& words = context.words;
  std::vector<std::vector<Markup>> rows;
  for (const law::Change& change : changes) {
    rows.push_back({english(change.topic), english(change.before.empty() ? "–" : change.before),
                    english(change.after.empty() ? "–" : change.after), context.cite(change.cite)});
  }
  const Markup title = name(before.title.in(words.language()));
  return element("p", words.sentence(Text::reform_intro, {title})) + english_note(context) +
         plain_table(words.say(Text::reform),
                     {{words.say(Text::reform_topic)},
                      {words.say(Text::reform_before)},
                      {words.say(Text::reform_after)},
                      {words.say(Text::article)}},
                     rows);
}

Markup claims_part(const ElectionContext& context) {
  if (!context.election.claims) return {};
  const JudgedClaims& judged = *context.election.claims;
  Markup items;
  for (std::size_t i = 0; i < judged.file.claims.size(); ++i) {
    const lab::Claim& claim = judged.file.claims[i];
    const lab::Verdict& verdict = judged.verdicts[i];
    Markup item =
        element("p", element("q", name(claim.text.in(context.words.language()))) + text(" ") +
                         element("strong", {{"class", tone(verdict.ruling)}}, context.words.ruling(verdict.ruling)));
    Markup lines;
    for (const std::string& line : claim_lines(claim, verdict)) lines += element("li", line);
    if (!lines.empty()) item += element("ul", {{"lang", "en"}, {"class", "note"}}, lines);
    items += element("li", item);
  }
  const Markup source = judged.file.source.starts_with("https://")
                            ? link(judged.file.source, text(context.words.say(Text::data_source)))
                            : english(judged.file.source);
  return element("p", text(context.words.say(Text::claims_intro) + " ") + source) + english_note(context) +
         element("ol", {{"class", "claims"}}, items);
}

}  // namespace saylau::report::site
