#include "package/status.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/words.hpp"
#include "votes/contests.hpp"

namespace saylau::package {

namespace {

void take_later(std::optional<Moment>& latest, const std::optional<Moment>& other) {
  if (other && (!latest || *other > *latest)) latest = other;
}

BallotStatus& ballot_in(ElectionStatus& status, const std::string& ballot) {
  const auto known = std::ranges::find(status.ballots, ballot, &BallotStatus::ballot);
  if (known != status.ballots.end()) return *known;
  status.ballots.push_back({ballot, false, {}, {}});
  return status.ballots.back();
}

// A contest of the whole body is partial as long as one of its rounds is.
void add_reporting(const Package& package, BallotStatus& status) {
  for (const Contest& contest : package.election.contests) {
    const bool whole = contest.ballot == status.ballot && is_kind(package.election, contest, AreaKind::nation);
    if (whole && contest.reporting && !status.partial()) status.reporting = contest.reporting;
  }
}

}  // namespace

bool ElectionStatus::partial() const {
  return std::ranges::any_of(ballots, &BallotStatus::partial);
}

ElectionStatus status_of(const Package& package) {
  ElectionStatus status;
  for (const Source& source : package.sources) {
    if (!source.decides()) continue;
    BallotStatus& ballot = ballot_in(status, source.ballot);
    ballot.preliminary |= !source.final;
    status.preliminary |= !source.final;
    take_later(ballot.as_of, source.as_of);
    take_later(status.as_of, source.as_of);
  }
  for (BallotStatus& ballot : status.ballots) add_reporting(package, ballot);
  return status;
}

BallotStatus status_of(const Package& package, const std::string& ballot) {
  const ElectionStatus status = status_of(package);
  const auto known = std::ranges::find(status.ballots, ballot, &BallotStatus::ballot);
  return known != status.ballots.end() ? *known : BallotStatus{ballot, status.preliminary, status.as_of, {}};
}

std::string open_text(const count::Result& result) {
  std::string text;
  for (const count::Undecided& open : result.undecided) {
    text += fmt::format("{}{}{}{}: {}", text.empty() ? "" : "; ", open.tier, open.area.empty() ? "" : "/", open.area,
                        word(open.reason));
  }
  return text;
}

std::string_view status_word(bool preliminary) {
  return preliminary ? "preliminary" : "final";
}

std::string as_of_text(const std::optional<Moment>& moment) {
  return moment ? to_text(*moment) : "";
}

}  // namespace saylau::package
