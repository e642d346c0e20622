// The protocols themselves; what was said about them is in check_statement.cpp.

#include "package/check.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "package/check_statement.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

namespace {

class ProtocolCheck {
 public:
  ProtocolCheck(const Contest& contest, std::vector<Finding>& findings)
      : contest_(contest), tally_(contest.tally), findings_(findings) {}

  void run() {
    const bool whole = contest_.unpublished.empty();
    const Votes counted = total_votes(tally_.votes) + tally_.uncounted.value_or(0);
    if (whole) must_equal("check.valid", "valid ballots", tally_.valid, "the votes add up to", counted);
    if (whole && tally_.invalid) {
      must_equal("check.cast", "ballots cast", tally_.cast, "valid and invalid ballots make",
                 counted + *tally_.invalid);
    }
    must_not_exceed("check.more-votes-than-cast", "votes", counted, "ballots cast", tally_.cast);
    must_not_exceed("check.more-cast-than-issued", "ballots cast", cast_ballots(tally_), "ballots issued",
                    tally_.issued);
    must_not_exceed("check.more-issued-than-registered", "ballots issued", tally_.issued, "voters", tally_.registered);
    must_not_exceed("check.more-cast-than-registered", "ballots cast", cast_ballots(tally_), "voters",
                    tally_.registered);
    if (whole) note_unexplained(counted);
  }

 private:
  void add(std::string code, Severity severity, std::string text) {
    findings_.push_back(
        {std::move(code), severity, fmt::format("{} ({})", contest_.area, contest_.ballot), std::move(text)});
  }

  void must_equal(const char* code, const char* name, const Figure& figure, const char* verb, Votes expected) {
    if (!figure || *figure == expected) return;
    add(code, Severity::error,
        fmt::format("{} {}, but {} {}.", group_digits(*figure), name, verb, group_digits(expected)));
  }

  void must_not_exceed(const char* code, const char* part, const Figure& a, const char* whole, const Figure& b) {
    if (!a || !b || *a <= *b) return;
    add(code, Severity::error, fmt::format("{} {} of {} {}.", group_digits(*a), part, group_digits(*b), whole));
  }

  // Ballots handed out that neither votes nor invalid ballots account for, where the boxes' content is not known.
  void note_unexplained(Votes counted) {
    if (!tally_.issued || !tally_.invalid || tally_.cast) return;
    const Votes gap = *tally_.issued - counted - *tally_.invalid;
    if (gap <= 0) return;
    add("check.unexplained", Severity::note,
        fmt::format("{} ballots were issued; votes ({}) and invalid ballots ({}) account for all but {} of them.",
                    group_digits(*tally_.issued), group_digits(counted), group_digits(*tally_.invalid),
                    group_digits(gap)));
  }

  const Contest& contest_;
  const Tally& tally_;
  std::vector<Finding>& findings_;
};

}  // namespace

std::vector<Finding> check_protocols(const Package& package) {
  std::vector<Finding> findings;
  for (const Contest& contest : package.election.contests) ProtocolCheck(contest, findings).run();
  return findings;
}

std::vector<Finding> check(const Package& package, const count::Result& result) {
  std::vector<Finding> findings = check_protocols(package);
  for (const Statement& statement : package.statements) {
    std::ranges::move(check_statement(package, result, statement), std::back_inserter(findings));
  }
  return findings;
}

bool has_errors(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::error; });
}

}  // namespace saylau::package
