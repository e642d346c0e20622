#include "package/check.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "package/check_details.hpp"
#include "package/check_elected.hpp"
#include "package/check_law.hpp"
#include "package/check_rounds.hpp"
#include "package/check_statement.hpp"

namespace saylau::package {

std::vector<Finding> check(const law::Law& law, const Package& package, const count::Result& result) {
  std::vector<Finding> findings = package.findings;
  std::ranges::move(check_details(law, package, result), std::back_inserter(findings));
  std::ranges::move(check_rounds(law, package, result), std::back_inserter(findings));
  std::ranges::move(check_elected(package, result), std::back_inserter(findings));
  std::ranges::move(check_law(law, package, result), std::back_inserter(findings));
  for (const Statement& statement : package.statements) {
    for (Finding& finding : check_statement(package, result, statement)) {
      finding.of_statement = true;
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

namespace {

bool is_contradiction(const Finding& finding) {
  return finding.severity == Severity::error && finding.accepted.empty();
}

// The sentence without its full stop, as errors are written.
Error error_of(const Finding& finding) {
  std::string text = finding.text.english;
  if (text.ends_with('.')) text.pop_back();
  return {finding.code, finding.place, fmt::format("{}: {}", finding.where.english, text),
          "figures that do not contradict each other"};
}

}  // namespace

bool has_errors(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, is_contradiction);
}

Errors contradictions(const std::vector<Finding>& findings) {
  constexpr std::size_t kMost = 20;
  Errors errors;
  std::size_t number = 0;
  for (const Finding& finding : findings) {
    if (is_contradiction(finding) && ++number <= kMost) errors.push_back(error_of(finding));
  }
  if (number > kMost) {
    errors.push_back(
        {"votes.more-errors", {}, fmt::format("{} errors more", number - kMost), "none: see saylau check"});
  }
  return errors;
}

}  // namespace saylau::package
