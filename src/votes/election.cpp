#include "votes/election.hpp"

#include <algorithm>

namespace saylau {

Reporting operator+(const Reporting& a, const Reporting& b) {
  Reporting both{a.stations + b.stations,           a.reported + b.reported,
                 sum(a.registered, b.registered),   sum(a.registered_of_reported, b.registered_of_reported),
                 a.stations == 0 ? b.unit : a.unit, a.out};
  std::ranges::copy(b.out, std::back_inserter(both.out));
  return both;
}

Reporting as_one_area(Reporting reporting, AreaKind kind) {
  reporting.reported = reporting.complete() ? 1 : 0;
  reporting.stations = 1;
  reporting.unit = kind;
  return reporting;
}

bool all_in(const Contest& contest) {
  return !contest.reporting || contest.reporting->complete();
}

namespace {

bool has_ballots(const Tally& tally) {
  const auto some = [](const Figure& figure) { return figure.value_or(0) > 0; };
  return total_votes(tally.votes) > 0 || some(tally.issued) || some(tally.cast) || some(tally.invalid) ||
         some(tally.uncounted) || some(tally.valid);
}

}  // namespace

bool any_in(const Contest& contest) {
  if (contest.unopposed) return false;
  return !contest.reporting || contest.reporting->reported > 0 || has_ballots(contest.tally);
}

Figure known_votes(const Contest& contest, std::size_t contestant) {
  const bool hidden = std::ranges::find(contest.unpublished, contestant) != contest.unpublished.end();
  return hidden || !any_in(contest) ? std::nullopt : Figure(contest.tally.votes[contestant]);
}

Contest without_zeros_of_nothing(Contest contest) {
  if (any_in(contest)) return contest;
  std::vector<Votes> votes = std::move(contest.tally.votes);
  contest.tally = {};
  contest.tally.registered = contest.reporting->registered;
  contest.tally.votes = std::move(votes);
  return contest;
}

Figure cast_ballots(const Contest& contest) {
  const Tally& tally = contest.tally;
  const bool adds_up = contest.unpublished.empty() || tally.valid;  // or the valid votes are not known
  return adds_up ? cast_ballots(tally) : tally.cast;
}

Figure unpublished_at_most(const Contest& contest) {
  if (contest.unpublished.empty()) return 0;
  const Tally& tally = contest.tally;
  const Figure cast = tally.cast ? tally.cast : tally.registered;
  const Figure valid = tally.valid ? tally.valid : cast;
  if (!valid) return std::nullopt;
  const Votes others =
      total_votes(tally.votes) + tally.uncounted.value_or(0) + (tally.valid ? 0 : tally.invalid.value_or(0));
  return std::max<Votes>(0, *valid - others);
}

Figure voters_out(const Contest& contest) {
  if (all_in(contest)) return 0;
  const Reporting& reporting = *contest.reporting;
  if (!reporting.registered || !reporting.registered_of_reported) return std::nullopt;
  return *reporting.registered - *reporting.registered_of_reported;
}

Figure more_at_most(const Contest& contest, std::size_t contestant) {
  const bool hidden = std::ranges::find(contest.unpublished, contestant) != contest.unpublished.end();
  return hidden ? sum(voters_out(contest), unpublished_at_most(contest)) : voters_out(contest);
}

bool leads_for_certain(const Contest& contest, std::size_t first, const std::vector<std::size_t>& others) {
  const auto& votes = contest.tally.votes;
  const Figure out = voters_out(contest);
  if (!out || votes[first] <= *out) return false;
  return std::ranges::all_of(others, [&](std::size_t other) {
    const Figure more = more_at_most(contest, other);
    return other == first || (more && votes[first] - votes[other] > *more);
  });
}

}  // namespace saylau
