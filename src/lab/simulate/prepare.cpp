#include "lab/simulate/prepare.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "lab/scenario.hpp"
#include "law/rule.hpp"
#include "votes/contests.hpp"
#include "votes/tally.hpp"

namespace saylau::lab {

namespace {

std::vector<Votes> votes_by_place(const Contest& contest, const std::vector<std::size_t>& on_ballot) {
  std::vector<Votes> votes;
  for (const std::size_t i : on_ballot) votes.push_back(contest.tally.votes[i]);
  return votes;
}

class Preparing {
 public:
  Preparing(const law::Law& law, const package::Package& package, const count::Result& result)
      : law_(law), package_(package), result_(result) {}

  Expected<Prepared> prepare(const std::string& id, bool with_stations) {
    const law::Tier* tier = find(id);
    if (tier == nullptr) return no_tier(id);
    const Contest* contest = whole_contest(package_.election, tier->ballot);
    const bool hidden = contest == nullptr || !contest->unpublished.empty();
    std::optional<BallotStations> stations;
    if (with_stations || hidden) {
      auto read = read_stations(package_, tier->ballot);
      if (!read && with_stations) return std::unexpected(read.error());
      if (read) stations = std::move(*read);
    }
    if (contest == nullptr && !stations) return cannot_count(*tier, "its votes were not published");
    const bool from_stations = stations && (with_stations || hidden);
    const Contest taken = from_stations ? stations->whole : *contest;
    return build(*tier, taken, std::move(stations), from_stations);
  }

 private:
  const law::Tier* find(const std::string& id) const {
    for (const law::Tier& tier : law_.tiers) {
      if (id.empty() ? law::is_proportional(tier) : tier.id == id) return &tier;
    }
    return nullptr;
  }

  std::unexpected<Errors> no_tier(const std::string& id) const {
    std::vector<std::string> known;
    for (const law::Tier& tier : law_.tiers) {
      if (law::is_proportional(tier)) known.push_back(tier.id);
    }
    return fail(
        {"simulate.no-tier",
         {},
         id.empty() ? fmt::format("no tier of lists in {}", law_.id) : fmt::format("no tier \"{}\" in {}", id, law_.id),
         known.empty() ? "a law that divides seats among lists" : fmt::format("one of: {}", fmt::join(known, ", "))});
  }

  static std::unexpected<Errors> cannot_count(const law::Tier& tier, const std::string& why) {
    return fail({"simulate.cannot-count",
                 {},
                 fmt::format("the {} tier: {}", tier.id, why),
                 "a tier of lists whose seats follow from the votes of one ballot"});
  }

  Expected<Prepared> build(const law::Tier& tier, const Contest& contest, std::optional<BallotStations> stations,
                           bool from_stations) {
    const count::TierResult& counted = *std::ranges::find(result_.tiers, tier.id, &count::TierResult::id);
    auto counter = count::ListCounter::compile(law_, tier, contest, package_.election.contestants, counted.seats);
    if (!counter) return cannot_count(tier, describe(counter.error()).english);
    Prepared prepared{tier.id, std::move(*counter), contest.contestants, {}, {}, {}, std::move(stations), {}};
    if (total_votes(votes_by_place(contest, prepared.on_ballot)) == 0)
      return cannot_count(tier, "nobody has votes yet");
    add_regions(prepared, contest, from_stations);
    prepared.counted.assign(prepared.on_ballot.size(), 0);
    prepared.counter.count(votes_by_place(contest, prepared.on_ballot), prepared.counted);
    add_body(prepared, counted);
    if (from_stations) prepared.notes.push_back("votes: the sum of the stations that are in");
    return prepared;
  }

  // Regions that add up to the whole; else the whole alone.
  void add_regions(Prepared& prepared, const Contest& contest, bool from_stations) const {
    const std::vector<Votes> whole = votes_by_place(contest, prepared.on_ballot);
    std::vector<Votes> sum(whole.size(), 0);
    for (const Contest& part : package_.election.contests) {
      const Area* area = find_area(package_.election.areas, part.area);
      if (from_stations || part.ballot != contest.ballot || area == nullptr || area->kind != AreaKind::region) continue;
      prepared.regions.push_back(votes_by_place(part, prepared.on_ballot));
      for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += prepared.regions.back()[i];
    }
    if (sum != whole) prepared.regions = {whole};
  }

  void add_body(Prepared& prepared, const count::TierResult& counted) const {
    prepared.body.seats = result_.seats;
    for (const std::size_t i : prepared.on_ballot) {
      prepared.body.elsewhere.push_back(result_.seats_of(i) - counted.by_contestant[i]);
    }
    for (const count::TierResult& tier : result_.tiers) {
      if (tier.id == counted.id) continue;
      const Seats held = std::accumulate(tier.by_contestant.begin(), tier.by_contestant.end(), Seats{0});
      prepared.notes.push_back(
          fmt::format("{} tier: not drawn, {} of its {} seats as they are", tier.id, held, tier.seats));
    }
  }

  const law::Law& law_;
  const package::Package& package_;
  const count::Result& result_;
};

}  // namespace

Expected<Prepared> prepare(const law::Law& law, const package::Package& package, const count::Result& result,
                           const std::string& tier, bool with_stations) {
  return Preparing(count::with_sizes(law, package.size), package, result).prepare(tier, with_stations);
}

namespace {

std::unexpected<Errors> bad_shares(const std::string& found, const std::string& expected) {
  return fail({"simulate.shares", {}, found, expected});
}

struct NamedShare {
  std::size_t place = 0;
  Share share;
};

Expected<NamedShare> named_share(const std::string& text, const Prepared& prepared, const package::Package& package) {
  const auto pair = law::split_rule(text);
  const auto share = pair ? parse_share(pair->value) : std::nullopt;
  if (!share) return bad_shares(fmt::format("\"{}\"", text), "ID=SHARE with commas between, such as \"amanat=54%\"");
  for (std::size_t place = 0; place < prepared.on_ballot.size(); ++place) {
    if (package.election.contestants[prepared.on_ballot[place]].id == pair->path) return NamedShare{place, *share};
  }
  return bad_shares(fmt::format("no contestant \"{}\" on this ballot", pair->path), "its id");
}

// The votes of all regions together.
std::vector<Votes> whole_tally(const Prepared& prepared) {
  std::vector<Votes> votes(prepared.on_ballot.size(), 0);
  for (const auto& region : prepared.regions) {
    for (std::size_t i = 0; i < votes.size(); ++i) votes[i] += region[i];
  }
  return votes;
}

// `left` votes over those who were not named, in the proportion that they have.
void share_out(Votes left, const std::vector<char>& named, std::vector<Votes>& votes) {
  Votes others = 0;
  for (std::size_t i = 0; i < votes.size(); ++i) others += named[i] != 0 ? 0 : votes[i];
  for (std::size_t i = 0; i < votes.size(); ++i) {
    if (named[i] == 0) votes[i] = others == 0 ? 0 : static_cast<Votes>(Int128{left} * votes[i] / others);
  }
}

}  // namespace

Expected<std::vector<Votes>> with_shares(const Prepared& prepared, const package::Package& package,
                                         const std::string& text) {
  std::vector<Votes> votes = whole_tally(prepared);
  const Votes all = total_votes(votes);
  std::vector<char> named(votes.size(), 0);
  Votes left = all;
  for (const std::string& part : law::split_words(text)) {
    const auto share = named_share(part, prepared, package);
    if (!share) return std::unexpected(share.error());
    votes[share->place] = static_cast<Votes>(Int128{all} * share->share.numerator / share->share.denominator);
    named[share->place] = 1;
    left -= votes[share->place];
  }
  if (left < 0) return bad_shares("shares of more than 100% together", "shares of at most 100% together");
  share_out(left, named, votes);
  return votes;
}

namespace {

// Shares that differ by factors of e^10 from draw to draw are no election; and exponentials stay within doubles.
bool too_wide(double deviation) {
  constexpr double kMost = 10;
  return !(deviation >= 0 && deviation <= kMost);
}

Expected<void> refuse_width() {
  return fail({"simulate.too-wide",
               {},
               "a deviation of the logarithm of a share below 0 or above 10",
               "such as 0.1, which moves a share of 50% by about 5 percentage points"});
}

}  // namespace

Expected<void> check_spread(const SpreadModel& model, const Prepared& prepared) {
  const auto refuse = [](const std::string& found, const std::string& expected) -> Expected<void> {
    return fail({"simulate.no-spread", {}, found, expected});
  };
  if (const auto* dirichlet = std::get_if<DirichletModel>(&model)) {
    if (!(dirichlet->concentration > 0)) return refuse("a concentration of 0", "--concentration above 0");
  } else if (const auto* swing = std::get_if<LogisticNormalModel>(&model)) {
    if (too_wide(swing->national) || too_wide(swing->regional)) return refuse_width();
    if (!(swing->national > 0) && !(swing->regional > 0))
      return refuse("a swing of 0", "--swing or --regional-swing above 0");
    if (swing->regional > 0 && prepared.regions.size() < 2) {
      return refuse("a regional swing, and votes by region are not known", "--swing alone");
    }
  } else if (const auto* poll = std::get_if<PollModel>(&model)) {
    if (too_wide(poll->house_effect)) return refuse_width();
    if (!(poll->sample > 0)) return refuse("a poll of nobody", "--sample with the number of answers");
  }
  return {};
}

}  // namespace saylau::lab
