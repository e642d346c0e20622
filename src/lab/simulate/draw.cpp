#include "lab/simulate/draw.hpp"

#include <algorithm>
#include <numeric>

#include "lab/simulate/exponential.hpp"

namespace saylau::lab {

VoteDrawer::VoteDrawer(const SpreadModel& model, std::vector<std::vector<Votes>> regions) : model_(model) {
  const std::size_t lists = regions.empty() ? 0 : regions[0].size();
  shares_.assign(lists, 0);
  drawn_.assign(lists, 0);
  if (const auto* swing = std::get_if<LogisticNormalModel>(&model)) {
    first_ = Swings(swing->national, lists);
    second_ = Swings(swing->regional, lists);
  } else if (const auto* poll = std::get_if<PollModel>(&model)) {
    first_ = Swings(poll->house_effect, lists);
  }
  for (const std::vector<Votes>& region : regions) {
    regions_.emplace_back(region.begin(), region.end());
    votes_of_region_.push_back(std::accumulate(region.begin(), region.end(), Votes{0}));
    votes_ += votes_of_region_.back();
    for (std::size_t i = 0; i < lists; ++i) shares_[i] += static_cast<double>(region[i]);
  }
  for (double& share : shares_) share /= static_cast<double>(std::max<Votes>(1, votes_));
  double left = 1;
  for (const double share : shares_) {
    conditional_.push_back(left > 0 ? std::clamp(share / left, 0.0, 1.0) : 0);
    left -= share;
  }
}

std::span<const double> Swings::next(Random& random) {
  constexpr std::size_t kAhead = 16;
  if (at_ == factors_.size()) {
    factors_.resize(kAhead * lists_);
    for (double& factor : factors_) factor = deviation_ * random.normal();
    exponentiate(factors_);
    at_ = 0;
  }
  const std::span<const double> taken(factors_.data() + at_, lists_);
  at_ += lists_;
  return taken;
}

void VoteDrawer::begin() {
  first_.clear();
  second_.clear();
}

void VoteDrawer::draw(Random& random, std::span<Votes> to) {
  std::visit([&](const auto& model) { draw(random, model, to); }, model_);
}

// Adds so many votes in the proportion of drawn_. Whole parts, and what is left to the largest: at most one vote a
// list.
void VoteDrawer::add_rounded(Votes votes, std::span<Votes> to) {
  double sum = 0;
  for (const double size : drawn_) sum += size;
  const double scale = static_cast<double>(votes) / sum;
  Votes given = 0;
  std::size_t largest = 0;
  for (std::size_t i = 0; i < drawn_.size(); ++i) {
    const auto whole = static_cast<Votes>(drawn_[i] * scale);
    to[i] += whole;
    given += whole;
    if (drawn_[i] > drawn_[largest]) largest = i;
  }
  to[largest] += votes - given;
}

void VoteDrawer::draw(Random& random, const MultinomialModel& /*model*/, std::span<Votes> to) {
  random.multinomial(votes_, conditional_, to);
}

void VoteDrawer::draw(Random& random, const DirichletModel& model, std::span<Votes> to) {
  std::ranges::fill(to, 0);
  for (std::size_t i = 0; i < shares_.size(); ++i) {
    drawn_[i] = shares_[i] > 0 ? random.gamma(model.concentration * shares_[i]) : 0;
  }
  add_rounded(votes_, to);
}

void VoteDrawer::draw(Random& random, const LogisticNormalModel& model, std::span<Votes> to) {
  std::ranges::fill(to, 0);
  const std::span<const double> national = first_.next(random);
  for (std::size_t r = 0; r < regions_.size(); ++r) {
    if (votes_of_region_[r] == 0) continue;
    for (std::size_t i = 0; i < shares_.size(); ++i) drawn_[i] = regions_[r][i] * national[i];
    if (model.regional > 0) multiply(second_.next(random));
    add_rounded(votes_of_region_[r], to);
  }
}

void VoteDrawer::multiply(std::span<const double> factors) {
  for (std::size_t i = 0; i < drawn_.size(); ++i) drawn_[i] *= factors[i];
}

void VoteDrawer::draw(Random& random, const PollModel& model, std::span<Votes> to) {
  std::ranges::fill(to, 0);
  for (std::size_t i = 0; i < shares_.size(); ++i) drawn_[i] = random.gamma(model.sample * shares_[i] + 1);
  if (model.house_effect > 0) multiply(first_.next(random));
  add_rounded(votes_, to);
}

}  // namespace saylau::lab
