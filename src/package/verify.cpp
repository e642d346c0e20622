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

bool is_counted(const count::TierResult& tier) {
  return tier.status == TierStatus::counted || tier.status == TierStatus::passing_as_announced;
}

Seats seats_from_votes(const count::TierResult& tier, std::size_t contestant) {
  return tier.by_contestant[contestant] - (tier.announced.empty() ? 0 : tier.announced[contestant]);
}

Seats open_from_votes(const count::TierResult& tier) {
  Seats open = tier.seats;
  for (std::size_t i = 0; i < tier.by_contestant.size(); ++i) open -= seats_from_votes(tier, i);
  return open;
}

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
      compare_size(tier, seats);
      for (const auto& [id, number] : seats) {
        compare(fmt::format("seats.{}.{}", tier, id), fmt::format("{}", number), counted_seats(tier, id, number));
      }
    }
    for (const auto& [what, winner] : statement_.winners) compare("winners." + what, winner, counted_winner(what));
    return std::move(comparisons_);
  }

 private:
  void compare(const std::string& figure, const std::string& announced, const std::string& counted) {
    Comparison line{statement_.by, figure, announced, counted, Agreement::not_counted, {}, statement_.as_of};
    const auto known = statement_.known_differences.find(figure);
    const bool named = known != statement_.known_differences.end();
    if (named) line.why = known->second;
    if (!counted.empty()) line.agreement = counted == announced ? Agreement::agrees : Agreement::differs;
    if (line.agreement == Agreement::differs && is_of_votes(figure) && waits()) return add_waiting(std::move(line));
    if (named && line.agreement == Agreement::differs) line.agreement = Agreement::known_difference;
    if (named && line.agreement == Agreement::agrees) line.agreement = Agreement::stale_difference;
    comparisons_.push_back(std::move(line));
  }

  static bool is_of_votes(const std::string& figure) {
    return !figure.starts_with("seats.") && !figure.starts_with("winners.");
  }

  // Is something of what the statement is about not in?
  bool waits() const {
    const Contest* contest = contest_ != nullptr ? contest_ : main_contest(package_.election, "");
    return contest != nullptr && !all_in(*contest);
  }

  // What is in beside what was announced of the whole says nothing of either.
  void add_waiting(Comparison line) {
    constexpr Wording kNotAllIn{"not all of it is in", "бәрі түспеген", "поступило не всё"};
    line.agreement = Agreement::not_counted;
    line.why = kNotAllIn.names();
    comparisons_.push_back(std::move(line));
  }

  // More seats than a tier has were given to nobody.
  void compare_size(const std::string& tier, const std::map<std::string, Seats>& seats) {
    const auto result = std::ranges::find(result_.tiers, tier, &count::TierResult::id);
    const Seats size = result != result_.tiers.end() ? result->seats : tier == "total" ? result_.seats : 0;
    Seats sum = 0;
    for (const auto& [id, number] : seats) sum += number;
    if (size > 0 && sum > size) compare("seats." + tier, std::to_string(sum), std::to_string(size));
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

  bool published(std::size_t contestant) const { return known_votes(*contest_, contestant).has_value(); }

  std::string counted_votes(const std::string& id) const {
    const auto i = index(id);
    if (contest_ == nullptr || !i || !published(*i)) return "";
    const auto aside = std::ranges::find(contest_->set_aside, *i, &SetAside::contestant);
    return group_digits(aside == contest_->set_aside.end() ? contest_->tally.votes[*i] : aside->votes);
  }

  std::string counted_share(const std::string& id, const std::string& printed) const {
    const auto i = index(id);
    if (contest_ == nullptr || !i || !published(*i) || !statement_.shares_of) return "";
    const Figure whole = count::denominator(*statement_.shares_of, *contest_, package_.election.contestants);
    return whole ? percent(contest_->tally.votes[*i], *whole, printed_decimals(printed)) + "%" : "";
  }

  // Nothing where seats that are open may make it what was announced.
  std::string counted_seats(const std::string& tier, const std::string& id, Seats announced) const {
    const auto i = index(id);
    if (!i) return "";
    Seats seats = 0;
    Seats open = 0;
    for (const count::TierResult& each : result_.tiers) {
      if (tier != "total" && tier != each.id) continue;
      if (!is_counted(each)) return "";
      seats += seats_from_votes(each, *i);
      open += open_from_votes(each);
    }
    const bool known =
        tier == "total" || std::ranges::find(result_.tiers, tier, &count::TierResult::id) != result_.tiers.end();
    const bool may_be = announced > seats && announced <= seats + open;
    return known && !may_be ? fmt::format("{}", seats) : "";
  }

  std::string counted_winner(const std::string& what) const {
    for (const count::DecisionResult& decision : result_.decisions) {
      if (decision.id == what) return decision.as_announced ? "" : outcome_word(decision);
    }
    for (const count::Elected& elected : result_.elected) {
      const auto tier = std::ranges::find(result_.tiers, elected.tier, &count::TierResult::id);
      const bool counted_here = tier != result_.tiers.end() && is_counted(*tier) && !elected.as_announced;
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

// What was counted of a kind of which something was announced, and is in no official statement.
class Unannounced {
 public:
  Unannounced(const Package& package, const count::Result& result) : package_(package), result_(result) {
    for (const Statement& statement : package.statements) {
      if (statement.official) official_.push_back(&statement);
    }
  }

  std::vector<Comparison> lines() {
    for (const count::TierResult& tier : result_.tiers) add_seats(tier);
    for (const count::Elected& elected : result_.elected) add_winner(elected);
    for (const Contest& contest : package_.election.contests) {
      if (&contest == main_contest(package_.election, contest.ballot)) add_votes(contest);
    }
    return std::move(lines_);
  }

 private:
  bool any(auto says) const {
    return std::ranges::any_of(official_, [&](const Statement* statement) { return says(*statement); });
  }

  void add(const std::string& figure, const std::string& counted) {
    constexpr Wording kNobody{"nobody", "ешкім", "никто"};
    lines_.push_back({kNobody.names(), figure, "", counted, Agreement::not_announced});
  }

  const std::string& id_of(std::size_t contestant) const { return package_.election.contestants[contestant].id; }

  static bool has(const Statement& statement, const std::string& tier, const std::string& id) {
    const auto seats = statement.seats.find(tier);
    return seats != statement.seats.end() && seats->second.contains(id);
  }

  void add_seats(const count::TierResult& tier) {
    const bool known = any([&](const Statement& s) { return s.seats.contains(tier.id) || s.seats.contains("total"); });
    if (!known || !is_counted(tier)) return;
    for (std::size_t i = 0; i < tier.by_contestant.size(); ++i) {
      const std::string& id = id_of(i);
      const Seats seats = seats_from_votes(tier, i);
      const bool told = any([&](const Statement& s) { return has(s, tier.id, id) || has(s, "total", id); });
      if (seats > 0 && !told) add(fmt::format("seats.{}.{}", tier.id, id), std::to_string(seats));
    }
  }

  void add_winner(const count::Elected& elected) {
    const std::string prefix = elected.tier + "/";
    const auto starts = [&](const auto& entry) { return entry.first.starts_with(prefix); };
    const bool known = any([&](const Statement& s) { return std::ranges::any_of(s.winners, starts); });
    const bool told = any([&](const Statement& s) { return s.winners.contains(prefix + elected.area); });
    if (known && !told && !elected.as_announced) {
      add("winners." + prefix + elected.area, id_of(elected.contestant));
    }
  }

  void add_votes(const Contest& contest) {
    const auto of_ballot = [&](const Statement& s) { return main_contest(package_.election, s.ballot) == &contest; };
    if (!any([&](const Statement& s) { return of_ballot(s) && !s.votes.empty(); })) return;
    for (const std::size_t i : contest.contestants) {
      const Votes votes = contest.tally.votes[i];
      const bool told = any([&](const Statement& s) { return of_ballot(s) && s.votes.contains(id_of(i)); });
      if (votes > 0 && !told) add("votes." + id_of(i), group_digits(votes));
    }
  }

  const Package& package_;
  const count::Result& result_;
  std::vector<const Statement*> official_;
  std::vector<Comparison> lines_;
};

}  // namespace

std::vector<Comparison> verify(const Package& package, const count::Result& result) {
  std::vector<Comparison> comparisons;
  for (const Statement& statement : package.statements) {
    if (!statement.official) continue;
    std::ranges::move(Verifier(package, result, statement).run(), std::back_inserter(comparisons));
  }
  std::ranges::move(Unannounced(package, result).lines(), std::back_inserter(comparisons));
  return comparisons;
}

std::size_t compared(const std::vector<Comparison>& comparisons) {
  return static_cast<std::size_t>(std::ranges::count_if(comparisons, [](const Comparison& line) {
    return line.agreement != Agreement::not_counted && line.agreement != Agreement::not_announced;
  }));
}

std::size_t differing(const std::vector<Comparison>& comparisons) {
  return static_cast<std::size_t>(std::ranges::count_if(comparisons, [](const Comparison& line) {
    return line.agreement == Agreement::differs || line.agreement == Agreement::stale_difference;
  }));
}

bool passes(const std::vector<Comparison>& comparisons) {
  return differing(comparisons) == 0;
}

}  // namespace saylau::package
