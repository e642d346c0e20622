#include "package/verify.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/threshold.hpp"
#include "package/words.hpp"
#include "votes/contests.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

namespace {

using count::TierStatus;

class Verifier {
 public:
  Verifier(const Package& package, const count::Result& result, const Statement& statement)
      : package_(package),
        result_(result),
        statement_(statement),
        contest_(main_contest(package.election, statement.ballot)) {}

  std::vector<Comparison> run() {
    if (contest_ != nullptr) compare_tally();
    compare_turnout();
    for (const auto& [id, votes] : statement_.votes) compare("votes." + id, group_digits(votes), counted_votes(id));
    for (const auto& [id, share] : statement_.shares) compare("shares." + id, share, counted_share(id, share));
    for (const auto& [tier, seats] : statement_.seats) {
      for (const auto& [id, number] : seats) {
        compare(fmt::format("seats.{}.{}", tier, id), fmt::format("{}", number), counted_seats(tier, id));
      }
    }
    for (const auto& [what, winner] : statement_.winners) compare("winners." + what, winner, counted_winner(what));
    return std::move(comparisons_);
  }

 private:
  void compare(const std::string& figure, const std::string& announced, const std::string& counted) {
    Comparison line{statement_.by, figure, announced, counted, Agreement::not_counted, {}};
    const auto known = statement_.known_differences.find(figure);
    const bool named = known != statement_.known_differences.end();
    if (named) line.why = known->second;
    if (!counted.empty()) line.agreement = counted == announced ? Agreement::agrees : Agreement::differs;
    if (named && line.agreement == Agreement::differs) line.agreement = Agreement::known_difference;
    if (named && line.agreement == Agreement::agrees) line.agreement = Agreement::stale_difference;
    comparisons_.push_back(std::move(line));
  }

  void compare_figure(const std::string& name, const Figure& announced, const Figure& counted) {
    if (announced) compare(name, group_digits(*announced), counted ? group_digits(*counted) : "");
  }

  void compare_tally() {
    const Tally& tally = contest_->tally;
    compare_figure("registered", statement_.registered, tally.registered);
    compare_figure("issued", statement_.issued, tally.issued);
    compare_figure("cast", statement_.cast, cast_ballots(tally));
    compare_figure("invalid", statement_.invalid, tally.invalid);
    compare_figure("uncounted", statement_.uncounted, tally.uncounted);
    const Figure valid = count::denominator(law::Denominator::valid_votes, *contest_, package_.election.contestants);
    compare_figure("valid", statement_.valid, valid);
    const bool whole = contest_->unpublished.empty();
    compare_figure("votes_total", statement_.votes_total, whole ? Figure(total_votes(tally.votes)) : std::nullopt);
  }

  void compare_turnout() {
    if (statement_.turnout.empty()) return;
    const Contest* contest = contest_ != nullptr ? contest_ : main_contest(package_.election, "");
    if (contest == nullptr) return compare("turnout", statement_.turnout, "");
    const Tally& tally = contest->tally;
    const Figure part = statement_.turnout_of == "issued" ? tally.issued
                        : statement_.turnout_of == "cast" ? cast_ballots(tally)
                                                          : Figure(valid_votes(tally));
    const int decimals = printed_decimals(statement_.turnout);
    compare("turnout", statement_.turnout,
            part && tally.registered ? percent(*part, *tally.registered, decimals) + "%" : "");
  }

  std::optional<std::size_t> index(const std::string& id) const {
    const auto& all = package_.election.contestants;
    const auto found = std::ranges::find(all, id, &Contestant::id);
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
  }

  bool published(std::size_t contestant) const {
    const auto& unpublished = contest_->unpublished;
    return std::ranges::find(unpublished, contestant) == unpublished.end();
  }

  std::string counted_votes(const std::string& id) const {
    const auto i = index(id);
    return contest_ != nullptr && i && published(*i) ? group_digits(contest_->tally.votes[*i]) : "";
  }

  std::string counted_share(const std::string& id, const std::string& printed) const {
    const auto i = index(id);
    if (contest_ == nullptr || !i || !published(*i) || !statement_.shares_of) return "";
    const Figure whole = count::denominator(*statement_.shares_of, *contest_, package_.election.contestants);
    return whole ? percent(contest_->tally.votes[*i], *whole, printed_decimals(printed)) + "%" : "";
  }

  static bool counted(const count::TierResult& tier) {
    return tier.status == TierStatus::counted || tier.status == TierStatus::passing_as_announced;
  }

  static Seats from_votes(const count::TierResult& tier, std::size_t contestant) {
    return tier.by_contestant[contestant] - (tier.announced.empty() ? 0 : tier.announced[contestant]);
  }

  std::string counted_seats(const std::string& tier, const std::string& id) const {
    const auto i = index(id);
    if (!i) return "";
    if (tier == "total") {
      if (!std::ranges::all_of(result_.tiers, counted)) return "";
      Seats sum = 0;
      for (const count::TierResult& each : result_.tiers) sum += from_votes(each, *i);
      return fmt::format("{}", sum);
    }
    const auto found = std::ranges::find(result_.tiers, tier, &count::TierResult::id);
    if (found == result_.tiers.end() || !counted(*found)) return "";
    return fmt::format("{}", from_votes(*found, *i));
  }

  std::string counted_winner(const std::string& what) const {
    for (const count::DecisionResult& decision : result_.decisions) {
      if (decision.id == what) return decision.as_announced ? "" : outcome_word(decision);
    }
    for (const count::Elected& elected : result_.elected) {
      const auto tier = std::ranges::find(result_.tiers, elected.tier, &count::TierResult::id);
      const bool counted_here = tier != result_.tiers.end() && counted(*tier) && !elected.as_announced;
      if (counted_here && elected.tier + "/" + elected.area == what) return id_of(elected.contestant);
    }
    return "";
  }

  std::string outcome_word(const count::DecisionResult& decision) const {
    const bool elected = decision.outcome == count::DecisionOutcome::elected;
    return elected ? id_of(*decision.winner) : std::string(word(decision.outcome));
  }

  std::string id_of(std::size_t contestant) const { return package_.election.contestants[contestant].id; }

  const Package& package_;
  const count::Result& result_;
  const Statement& statement_;
  const Contest* contest_;
  std::vector<Comparison> comparisons_;
};

}  // namespace

std::vector<Comparison> verify(const Package& package, const count::Result& result) {
  std::vector<Comparison> comparisons;
  for (const Statement& statement : package.statements) {
    if (!statement.official) continue;
    std::ranges::move(Verifier(package, result, statement).run(), std::back_inserter(comparisons));
  }
  return comparisons;
}

bool passes(const std::vector<Comparison>& comparisons) {
  return std::ranges::none_of(comparisons, [](const Comparison& line) {
    return line.agreement == Agreement::differs || line.agreement == Agreement::stale_difference;
  });
}

}  // namespace saylau::package
