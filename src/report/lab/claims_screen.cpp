#include "report/lab/claims_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/markdown.hpp"

namespace saylau::report {

namespace {

using lab::Ruling;

std::string styled(Ruling ruling, Language language, const Style& style) {
  const std::string word(lab::wording_of(ruling).in(language));
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

// "yes, it is 54.19%"
std::string answer_of(const lab::Evidence& evidence, Language language) {
  constexpr Wording kYes{"yes", "иә", "да"};
  constexpr Wording kNo{"no", "жоқ", "нет"};
  constexpr Wording kOne{"{}, it is {}", "{}, ол: {}", "{}, это {}"};
  constexpr Wording kTwo{"{}, they are {} and {}", "{}, олар: {} және {}", "{}, это {} и {}"};
  const Wording& answer = evidence.holds ? kYes : kNo;
  const Names& left = evidence.left_value;
  const Names& right = evidence.right_value;
  if (left.empty() && right.empty()) return answer.say(language);
  if (left.empty() || right.empty()) return kOne.say(language, answer, left.empty() ? right : left);
  return kTwo.say(language, answer, left, right);
}

// "turnout = 53%: no, it is 54.19% (ballots issued / registered)"
std::string line_of(const lab::Evidence& evidence, Language language) {
  const std::string line =
      fmt::format("{} {} {}: {}", evidence.left, evidence.word, evidence.right, answer_of(evidence, language));
  return evidence.label.empty() ? line : fmt::format("{} ({})", line, evidence.label.in(language));
}

std::string summary(const std::vector<lab::Verdict>& verdicts, Language language) {
  std::string text;
  for (const Ruling ruling :
       {Ruling::holds, Ruling::fails, Ruling::depends, Ruling::cannot_be_computed, Ruling::out_of_scope}) {
    const auto number = std::ranges::count(verdicts, ruling, &lab::Verdict::ruling);
    const auto word = lab::wording_of(ruling).in(language);
    if (number > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", word, number);
  }
  return text;
}

}  // namespace

std::vector<std::string> claim_lines(const lab::Claim& claim, const lab::Verdict& verdict, Language language) {
  constexpr Wording kMissing{"missing: {}", "жетіспейді: {}", "не хватает: {}"};
  std::vector<std::string> lines;
  for (const lab::Evidence& evidence : verdict.evidence) {
    const std::string line = line_of(evidence, language);
    if (std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
  }
  for (const Names& missing : verdict.missing) lines.push_back(kMissing.say(language, missing));
  if (!claim.out_of_scope.empty()) lines.push_back(claim.out_of_scope.in(language));
  if (!claim.note.empty()) lines.push_back(claim.note.in(language));
  return lines;
}

std::string claims_screen(const lab::ClaimsFile& claims, const std::vector<lab::Verdict>& verdicts, const Words& words,
                          const Style& style) {
  std::string text = style.bold(claims.title.in(words.language())) + "\n" + summary(verdicts, words.language()) + "\n";
  for (std::size_t c = 0; c < claims.claims.size(); ++c) {
    const lab::Claim& claim = claims.claims[c];
    text += fmt::format("\n{:>3}  {}: {}\n", claim.id, styled(verdicts[c].ruling, words.language(), style),
                        style.bold(claim.text.in(words.language())));
    for (const std::string& line : claim_lines(claim, verdicts[c], words.language())) text += "     " + line + "\n";
  }
  return text;
}

std::string claims_markdown(const lab::ClaimsFile& claims, const std::vector<lab::Verdict>& verdicts,
                            const Words& words) {
  constexpr Wording kHead{"| # | claim | verdict | why |", "| # | тұжырым | қорытынды | неге |",
                          "| # | утверждение | вывод | почему |"};
  std::string text =
      fmt::format("# {}\n\n{}\n\n{}\n| ---: | --- | --- | --- |\n", in_markdown(claims.title.in(words.language())),
                  summary(verdicts, words.language()), kHead.say(words.language()));
  for (std::size_t c = 0; c < claims.claims.size(); ++c) {
    const lab::Claim& claim = claims.claims[c];
    std::string why;
    for (const std::string& line : claim_lines(claim, verdicts[c], words.language()))
      why += (why.empty() ? "" : "<br>") + in_markdown(line);
    text +=
        fmt::format("| {} | {} | **{}** | {} |\n", in_markdown(claim.id), in_markdown(claim.text.in(words.language())),
                    lab::wording_of(verdicts[c].ruling).in(words.language()), why);
  }
  return text;
}

}  // namespace saylau::report
