// Announced against counted, what the checks found, what changed in the law, and the verdicts on claims.

#include <algorithm>

#include "law/describe.hpp"
#include "report/figure_name.hpp"
#include "report/lab/claims_screen.hpp"
#include "report/site/election_parts.hpp"

namespace saylau::report::site {

namespace {

const char* tone(package::Agreement agreement) {
  return agreement == package::Agreement::agrees ? "up" : agreement == package::Agreement::differs ? "down" : "quiet";
}

const char* tone(lab::Ruling ruling) {
  return ruling == lab::Ruling::holds ? "up" : ruling == lab::Ruling::fails ? "down" : "quiet";
}

// Who announced it, and as of when.
Markup author(const package::Comparison& line, const Words& words) {
  const Markup who = name(line.by.in(words.language()));
  return line.as_of ? who + text(", " + words.moment(*line.as_of)) : who;
}

}  // namespace

Markup announced_part(const ElectionContext& context) {
  const SiteWords& words = context.words;
  const auto& lines = context.election.comparisons;
  if (lines.empty()) return {};
  std::vector<std::vector<Markup>> rows;
  for (const package::Comparison& line : lines) {
    Markup verdict = element("span", {{"class", tone(line.agreement)}}, words.agreement(line.agreement));
    if (!line.why.empty()) verdict += text(": ") + text(line.why.in(words.language()));
    const auto value = [&](const std::string& printed) {
      return name(figure_value(line.figure, printed, context.names, words.words()));
    };
    rows.push_back({name(figure_name(line.figure, context.names, words.language())), value(line.announced),
                    value(line.counted), verdict, author(line, words.words())});
  }
  const auto count = static_cast<Votes>(lines.size());
  Markup sums = words.sentence(Text::announced_intro, {text(context.number(count))}, count);
  using enum package::Agreement;
  for (const auto agreement : {agrees, known_difference, differs, stale_difference, not_counted, not_announced}) {
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
    items +=
        element("li", element("b", context.words.severity(finding.severity)) + text(" · ") +
                          name(finding.where.in(context.words.language())) + text(": ") +
                          name(finding.text.in(context.words.language())) + text(" ") + element("code", finding.code));
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
    const auto said = [&](const Names& one) { return text(one.english.empty() ? "–" : one.in(words.language())); };
    rows.push_back({said(change.topic), said(change.before), said(change.after), context.cite(change.cite)});
  }
  const Markup title = name(before.title.in(words.language()));
  return element("p", words.sentence(Text::reform_intro, {title})) + plain_table(words.say(Text::reform),
                                                                                 {{words.say(Text::reform_topic)},
                                                                                  {words.say(Text::reform_before)},
                                                                                  {words.say(Text::reform_after)},
                                                                                  {words.say(Text::article)}},
                                                                                 rows);
}

Markup claims_part(const ElectionContext& context) {
  if (!context.election.claims) return {};
  const JudgedClaims& judged = *context.election.claims;
  const SiteWords& words = context.words;
  Markup items;
  for (std::size_t i = 0; i < judged.file.claims.size(); ++i) {
    const lab::Claim& claim = judged.file.claims[i];
    const lab::Verdict& verdict = judged.verdicts[i];
    Markup item = element("p", element("q", name(claim.text.in(words.language()))) + text(" ") +
                                   element("strong", {{"class", tone(verdict.ruling)}},
                                           lab::wording_of(verdict.ruling).in(words.language())));
    Markup lines;
    for (const std::string& line : claim_lines(claim, verdict, words.language())) lines += element("li", line);
    if (!lines.empty()) item += element("ul", {{"class", "note"}}, lines);
    items += element("li", item);
  }
  const Names& cited = judged.file.source;
  const Markup source = cited.english.starts_with("https://") ? link(cited.english, text(words.say(Text::data_source)))
                                                              : text(cited.in(words.language()));
  return element("p", text(words.say(Text::claims_intro) + " ") + source) + element("ol", {{"class", "claims"}}, items);
}

}  // namespace saylau::report::site
