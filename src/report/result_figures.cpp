#include "report/result_figures.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

#include "count/threshold.hpp"
#include "package/verify.hpp"
#include "votes/contests.hpp"

namespace saylau::report {

ResultFigures::ResultFigures(const CountView& view)
    : view_(view),
      contestants_(view.package.election.contestants),
      contest_(saylau::main_contest(view.package.election, law::ballot_of_lists(view.law))) {}

std::vector<std::size_t> ResultFigures::shown() const {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < contestants_.size(); ++i) {
    if (stands(i) || view_.result.seats_of(i) > 0) shown.push_back(i);
  }
  std::ranges::stable_sort(shown, std::ranges::greater{}, [&](std::size_t i) {
    return std::tuple(may_win(contestants_[i]), view_.result.seats_of(i), votes(i).value_or(-1));
  });
  return shown;
}

bool ResultFigures::stands(std::size_t i) const {
  return contest_ != nullptr && std::ranges::find(contest_->contestants, i) != contest_->contestants.end();
}

Figure ResultFigures::votes(std::size_t i) const {
  return stands(i) ? known_votes(*contest_, i) : std::nullopt;
}

law::Denominator ResultFigures::share_of() const {
  for (const law::Decision& decision : view_.law.decisions) {
    const auto* question = std::get_if<law::Question>(&decision.rule);
    if (question != nullptr && !question->adopted_if.empty()) return question->adopted_if[0].of;
  }
  return law::Denominator::valid_votes;
}

Figure ResultFigures::whole() const {
  return contest_ == nullptr ? std::nullopt : count::denominator(share_of(), *contest_, contestants_);
}

std::optional<Seats> ResultFigures::change(std::size_t i) const {
  if (!has_change() || !may_win(contestants_[i])) return std::nullopt;
  const auto before = previous_index(i);
  return view_.result.seats_of(i) - (before ? view_.previous_result->seats_of(*before) : 0);
}

namespace {

const std::string& before(const Contestant& contestant) {
  return contestant.successor_of.empty() ? contestant.id : contestant.successor_of;
}

}  // namespace

bool ResultFigures::is_largest_successor(std::size_t i) const {
  for (std::size_t j = 0; j < contestants_.size(); ++j) {
    if (j == i || before(contestants_[j]) != before(contestants_[i])) continue;
    const Votes own = votes(i).value_or(0);
    const Votes others = votes(j).value_or(0);
    if (others > own || (others == own && j < i)) return false;
  }
  return true;
}

std::optional<std::size_t> ResultFigures::previous_index(std::size_t i) const {
  if (!is_largest_successor(i)) return std::nullopt;
  const std::string& id = before(contestants_[i]);
  const auto& all = view_.previous->election.contestants;
  const auto found = std::ranges::find(all, id, &Contestant::id);
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

Seats ResultFigures::certain_seats(std::size_t i) const {
  Seats seats = 0;
  for (const count::TierResult& tier : view_.result.tiers) seats += count::certain_seats(tier, i);
  return seats;
}

std::optional<std::size_t> ResultFigures::most_certain() const {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < contestants_.size(); ++i) {
    if (!is_party(contestants_[i])) continue;
    if (certain_seats(i) > (first ? certain_seats(*first) : 0)) first = i;
  }
  return first;
}

std::vector<std::size_t> ResultFigures::largest_lists() const {
  Seats most = 1;
  std::vector<std::size_t> largest;
  for (std::size_t i = 0; i < contestants_.size(); ++i) {
    if (!is_party(contestants_[i])) continue;
    const Seats seats = view_.result.seats_of(i);
    if (seats > most) largest.clear();
    if (seats >= most) largest.push_back(i);
    most = std::max(most, seats);
  }
  return largest;
}

}  // namespace saylau::report
