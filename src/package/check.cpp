#include "package/check.hpp"

#include <algorithm>

#include "package/check_details.hpp"
#include "package/check_rounds.hpp"
#include "package/check_statement.hpp"

namespace saylau::package {

std::vector<Finding> check(const law::Law& law, const Package& package, const count::Result& result) {
  std::vector<Finding> findings = package.findings;
  std::ranges::move(check_details(law, package, result), std::back_inserter(findings));
  std::ranges::move(check_rounds(law, package, result), std::back_inserter(findings));
  for (const Statement& statement : package.statements) {
    std::ranges::move(check_statement(package, result, statement), std::back_inserter(findings));
  }
  return findings;
}

bool has_errors(const std::vector<Finding>& findings) {
  return std::ranges::any_of(
      findings, [](const Finding& finding) { return finding.severity == Severity::error && finding.accepted.empty(); });
}

}  // namespace saylau::package
