#include "report/lab/claims_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace saylau::report {

namespace {

using lab::Ruling;

std::string styled(Ruling ruling, const Style& style) {
  const std::string word(lab::word_of(ruling));
  switch (ruling) {
    case Ruling::holds:
      return style.good(word);
    case Ruling::fails:
      return style.bad(word);
    case Ruling::depends:
      return style.warning(word);
    default:
      return style.dim(word);
  }
}

// "turnout = 53%: no, it is 54.19% (ballots issued / registered)"
std::string line_of(const lab::Evidence& evidence) {
  std::string values = evidence.left_value.empty() ? evidence.right_value : evidence.left_value;
  if (!evidence.left_value.empty() && !evidence.right_value.empty()) values += " and " + evidence.right_value;
  const bool two = !evidence.left_value.empty() && !evidence.right_value.empty();
  std::string text =
      fmt::format("{} {} {}: {}", evidence.left, evidence.word, evidence.right, evidence.holds ? "yes" : "no");
  if (!values.empty()) text += (two ? ", they are " : ", it is ") + values;
  if (!evidence.label.empty()) text += fmt::format(" ({})", evidence.label);
  return text;
}

std::string summary(const std::vector<lab::Verdict>& verdicts) {
  std::string text;
  for (const Ruling ruling :
       {Ruling::holds, Ruling::fails, Ruling::depends, Ruling::cannot_be_computed, Ruling::out_of_scope}) {
    const auto number = std::ranges::count(verdicts, ruling, &lab::Verdict::ruling);
    if (number > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", lab::word_of(ruling), number);
  }
  return text;
}

}  // namespace

std::vector<std::string> claim_lines(const lab::Claim& claim, const lab::Verdict& verdict) {
  std::vector<std::string> lines;
  for (const lab::Evidence& evidence : verdict.evidence) {
    const std::string line = line_of(evidence);
    if (std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
  }
  for (const std::string& missing : verdict.missing) lines.push_back("missing: " + missing);
  if (!claim.out_of_scope.empty()) lines.push_back(claim.out_of_scope);
  if (!claim.note.empty()) lines.push_back(claim.note);
  return lines;
}

std::string claims_screen(const lab::ClaimsFile& claims, const std::vector<lab::Verdict>& verdicts, const Words& words,
                          const Style& style) {
  std::string text = style.bold(claims.title.in(words.language())) + "\n" + summary(verdicts) + "\n";
  for (std::size_t c = 0; c < claims.claims.size(); ++c) {
    const lab::Claim& claim = claims.claims[c];
    text += fmt::format("\n{:>3}  {}: {}\n", claim.id, styled(verdicts[c].ruling, style),
                        style.bold(claim.text.in(words.language())));
    for (const std::string& line : claim_lines(claim, verdicts[c])) text += "     " + line + "\n";
  }
  return text;
}

std::string claims_markdown(const lab::ClaimsFile& claims, const std::vector<lab::Verdict>& verdicts,
                            const Words& words) {
  std::string text = fmt::format("# {}\n\n{}\n\n| # | claim | verdict | why |\n| ---: | --- | --- | --- |\n",
                                 claims.title.in(words.language()), summary(verdicts));
  for (std::size_t c = 0; c < claims.claims.size(); ++c) {
    const lab::Claim& claim = claims.claims[c];
    std::string why;
    for (const std::string& line : claim_lines(claim, verdicts[c])) why += (why.empty() ? "" : "<br>") + line;
    text += fmt::format("| {} | {} | **{}** | {} |\n", claim.id, claim.text.in(words.language()),
                        lab::word_of(verdicts[c].ruling), why);
  }
  return text;
}

}  // namespace saylau::report
