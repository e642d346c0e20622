#include "lab/vary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "count/count.hpp"
#include "count/threshold.hpp"

namespace saylau::lab {

Range parse_range(const std::string& text) {
  const auto dots = text.find("..");
  if (dots != std::string::npos) return {text.substr(0, dots), text.substr(dots + 2), {}};
  return {"", "", law::split_words(text)};
}

namespace {

std::unexpected<Errors> bad_range(const std::string& found, const std::string& expected) {
  return fail({"lab.range", {}, found, expected});
}

bool same_seats(const count::Result& a, const count::Result& b) {
  const auto same = [](const count::TierResult& one, const count::TierResult& other) {
    return one.by_contestant == other.by_contestant && one.seats == other.seats;
  };
  return std::ranges::equal(a.tiers, b.tiers, same);
}

class Sweeper {
 public:
  Sweeper(const package::Package& package, const law::Law& own, const std::vector<Assume>& assume)
      : package_(package), own_(own), assume_(assume) {}

  Expected<Sweep> sweep(const law::Law& law, const std::string& path, const Range& range) {
    law_ = count::with_sizes(law, package_.size);
    auto rule = law::find_rule(law_, path);
    if (!rule) return std::unexpected(rule.error());
    sweep_.rule = std::move(*rule);
    auto first = apply_law(package_, own_, law_, assume_, law.id);
    if (!first) return std::unexpected(first.error());
    sweep_.assumptions = first->assumptions;
    election_ = std::move(first->election);
    drop_contests_without_seats();
    const auto swept = sweep_.rule.kind == law::RuleKind::share   ? over_shares(range)
                       : sweep_.rule.kind == law::RuleKind::seats ? over_seats(range)
                                                                  : over_words(range);
    if (!swept) return std::unexpected(swept.error());
    compare_neighbours();
    return std::move(sweep_);
  }

 private:
  using Done = Expected<bool>;

  Expected<count::Result> count_with(const std::string& value) {
    auto changed = law::with_rule(law_, sweep_.rule.path, value);
    if (!changed) return std::unexpected(changed.error());
    const bool same_election = sweep_.assumptions.empty();
    if (!same_election) {  // an assumption may look at the rule: fit anew
      auto scenario = apply_law(package_, own_, *changed, assume_, value);
      if (!scenario) return std::unexpected(scenario.error());
      return std::move(scenario->result);
    }
    return count_scenario(*changed, election_, package_, own_);
  }

  // A count looks at a ballot's contests at its own level, and where a threshold is to be reached in each area.
  // Stations summed by commission would only be copied and looked up in every piece.
  void drop_contests_without_seats() {
    std::set<std::pair<std::string, AreaKind>> levels;
    for (const law::Ballot& ballot : law_.ballots) levels.emplace(ballot.id, ballot.area);
    for (const law::Tier& tier : law_.tiers) {
      for (const law::Threshold& threshold : tier.thresholds) {
        if (threshold.in_each) levels.emplace(tier.ballot, *threshold.in_each);
      }
    }
    std::map<std::string_view, AreaKind> kinds;
    for (const Area& area : election_.areas) kinds[area.id] = area.kind;
    std::erase_if(election_.contests, [&](const Contest& contest) {
      const auto kind = kinds.find(contest.area);
      return kind != kinds.end() && !levels.contains({contest.ballot, kind->second});
    });
  }

  Done add(Piece piece, const std::string& value) {
    auto result = count_with(value);
    if (!result) return std::unexpected(result.error());
    piece.result = std::move(*result);
    if (!sweep_.pieces.empty() && same_seats(sweep_.pieces.back().result, piece.result)) {
      sweep_.pieces.back().to = piece.to;
      sweep_.pieces.back().upper = piece.upper;
    } else {
      sweep_.pieces.push_back(std::move(piece));
    }
    return true;
  }

  Done over_shares(const Range& range) {
    const auto from = parse_share(range.from);
    const auto to = parse_share(range.to);
    if (!from || !to || *from > *to || *to > Share{1, 1}) {
      return bad_range(fmt::format("\"{}..{}\" for {}", range.from, range.to, sweep_.rule.path),
                       "two shares with the smaller first, such as \"0%..10%\"");
    }
    std::vector<Share> ends = breakpoints(*from, *to);
    ends.push_back(*to);
    Share lower = *from;
    for (const Share& upper : ends) {
      Piece piece{to_percent(lower), to_percent(upper), lower, upper, {}, {}, {}, {}};
      if (const auto done = add(std::move(piece), exact_text(upper)); !done) return done;
      lower = upper;
    }
    return true;
  }

  // Every share between the two at which a contestant stops passing, or a rule beside the threshold changes its answer.
  std::vector<Share> breakpoints(const Share& from, const Share& to) const {
    const law::Tier& tier = *std::ranges::find_if(law_.tiers, [&](const law::Tier& candidate) {
      return sweep_.rule.path.starts_with(fmt::format("tier.{}.", candidate.id));
    });
    std::vector<Share> shares;
    for (const law::Threshold& threshold : tier.thresholds) {
      for (const Contest& contest : election_.contests) {
        if (contest.ballot == tier.ballot) add_shares(threshold, contest, shares);
      }
      for (const law::SeatsBelow& below : threshold.seats_below) shares.push_back(below.share);
    }
    std::erase_if(shares, [&](const Share& share) { return share < from || share >= to; });
    std::ranges::sort(shares);
    const auto repeated = std::ranges::unique(shares);
    shares.erase(repeated.begin(), repeated.end());
    return shares;
  }

  void add_shares(const law::Threshold& threshold, const Contest& contest, std::vector<Share>& shares) const {
    const Figure whole = count::denominator(threshold.of, contest, election_.contestants);
    if (!whole || *whole == 0) return;
    for (const std::size_t i : contest.contestants) {
      if (may_win(election_.contestants[i])) shares.push_back({contest.tally.votes[i], *whole});
    }
  }

  Done over_seats(const Range& range) {
    const auto from = seats_in(range.from);
    const auto to = seats_in(range.to);
    constexpr Seats kMost = 10'000;
    if (!from || !to || *from > *to || *to - *from >= kMost) {
      return bad_range(fmt::format("\"{}..{}\" for {}", range.from, range.to, sweep_.rule.path),
                       "two numbers of seats with the smaller first, at most 10000 apart, such as \"50..150\"");
    }
    for (Seats seats = *from; seats <= *to; ++seats) {
      const std::string value = fmt::format("{}", seats);
      if (const auto done = add({value, value, {}, {}, {}, {}, {}, {}}, value); !done) return done;
    }
    return true;
  }

  static std::optional<Seats> seats_in(const std::string& text) {
    const bool digits = !text.empty() && text.size() < 7 &&
                        std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
    const Seats seats = digits ? std::stoll(text) : 0;
    return seats >= 1 ? std::optional(seats) : std::nullopt;
  }

  Done over_words(const Range& range) {
    if (range.words.empty()) {
      return bad_range(fmt::format("\"{}..{}\" for {}", range.from, range.to, sweep_.rule.path),
                       "\"*\" for every word, or words with commas between");
    }
    const bool all = range.words == std::vector<std::string>{"*"};
    for (const std::string& word : all ? sweep_.rule.words : range.words) {
      Piece piece{word, word, {}, {}, {}, {}, {}, {}};
      auto result = count_with(word);
      if (!result) return std::unexpected(result.error());
      piece.result = std::move(*result);
      sweep_.pieces.push_back(std::move(piece));  // each word has a line of its own
    }
    return true;
  }

  void compare_neighbours() {
    for (std::size_t p = 1; p < sweep_.pieces.size(); ++p) {
      const count::Result& before = sweep_.pieces[p - 1].result;
      Piece& piece = sweep_.pieces[p];
      for (std::size_t i = 0; i < election_.contestants.size(); ++i) {
        const Seats had = before.seats_of(i);
        const Seats has = piece.result.seats_of(i);
        if (had > 0 && has == 0) piece.leave.push_back(i);
        if (had == 0 && has > 0) piece.enter.push_back(i);
        if (sweep_.rule.kind == law::RuleKind::seats && has < had) piece.lost_by_growth.push_back(i);
      }
    }
  }

  const package::Package& package_;
  const law::Law& own_;
  const std::vector<Assume>& assume_;
  law::Law law_;
  Election election_;
  Sweep sweep_;
};

}  // namespace

bool Sweep::has_effect() const {
  return std::ranges::any_of(pieces,
                             [&](const Piece& piece) { return !same_seats(piece.result, pieces.front().result); });
}

Expected<Sweep> vary(const package::Package& package, const law::Law& own, const law::Law& law, const std::string& path,
                     const Range& range, const std::vector<Assume>& assume) {
  return Sweeper(package, own, assume).sweep(law, path, range);
}

}  // namespace saylau::lab
