// Votes drawn around a tally: one model of uncertainty each.
//
//   multinomial      so many voters each decide anew with the shares of the tally; the spread of a pure sample
//   dirichlet        the shares themselves are drawn: Dirichlet(concentration x share); the standard deviation of a
//   share
//                    p is sqrt(p (1 - p) / (concentration + 1))
//   logistic-normal  the logarithm of every share is moved by a normal swing, national and in each region of its own,
//   and
//                    the shares are normed again
//   poll             a poll of `sample` answers with those shares: Dirichlet(sample x share + 1), each list's logarithm
//   then
//                    moved by a house effect
//
// The number of votes stays that of the tally. All draws are of integers that sum to it.
#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

#include "lab/simulate/random.hpp"
#include "votes/error.hpp"
#include "votes/share.hpp"

namespace saylau::lab {

struct MultinomialModel {};
struct DirichletModel {
  double concentration = 1000;
};
struct LogisticNormalModel {
  double national = 0.1;  // standard deviation of the logarithm of a share
  double regional = 0;
};
struct PollModel {
  double sample = 1000;
  double house_effect = 0;  // standard deviation of the logarithm of a share
};
using SpreadModel = std::variant<MultinomialModel, DirichletModel, LogisticNormalModel, PollModel>;

// Factors e^(deviation z) with normal z, so many at a time made ahead: exponentials cost less by the dozen.
class Swings {
 public:
  Swings(double deviation, std::size_t lists) : deviation_(deviation), lists_(lists) {}

  // One factor for each list.
  std::span<const double> next(Random& random);

  // Forgets what was made ahead.
  void clear() { at_ = factors_.size(); }

 private:
  double deviation_;
  std::size_t lists_;
  std::vector<double> factors_;
  std::size_t at_ = 0;
};

// Draws the votes of everybody on a ballot. One for each thread: it has room of its own.
class VoteDrawer {
 public:
  // `regions` are the tallies by region, each as long as the ballot; one alone if regions are not known.
  VoteDrawer(const SpreadModel& model, std::vector<std::vector<Votes>> regions);

  // Before a block of random numbers of its own: what follows depends on nothing that was drawn before.
  void begin();
  void draw(Random& random, std::span<Votes> to);
  std::size_t size() const { return shares_.size(); }

 private:
  void draw(Random& random, const MultinomialModel& model, std::span<Votes> to);
  void draw(Random& random, const DirichletModel& model, std::span<Votes> to);
  void draw(Random& random, const LogisticNormalModel& model, std::span<Votes> to);
  void draw(Random& random, const PollModel& model, std::span<Votes> to);
  void multiply(std::span<const double> factors);
  void add_rounded(Votes votes, std::span<Votes> to);

  SpreadModel model_;
  std::vector<std::vector<double>> regions_;  // votes
  std::vector<Votes> votes_of_region_;
  std::vector<double> shares_;       // of all
  std::vector<double> conditional_;  // of those left by the ones before
  Votes votes_ = 0;
  std::vector<double> drawn_;  // sizes drawn, not normed
  Swings first_{0, 0};         // of the nation, or of the house
  Swings second_{0, 0};        // of a region
};

}  // namespace saylau::lab
