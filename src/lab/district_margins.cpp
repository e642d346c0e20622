#include "lab/district_margins.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "count/count.hpp"
#include "count/explain/names.hpp"
#include "votes/contests.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

// One district, counted alone.
class District {
 public:
  District(const law::Law& law, const law::Tier& tier, const package::Package& package, const Contest& contest,
           std::size_t winner)
      : law_(law), size_(package.size), area_(contest.area), winner_(winner) {
    law_.tiers = {tier};
    law_.decisions.clear();
    election_.contestants = package.election.contestants;
    for (const Area& area : package.election.areas) {
      if (area.id == contest.area) election_.areas = {area};
    }
    for (const Contest& other : package.election.contests) {
      if (other.ballot == contest.ballot && other.area == contest.area) election_.contests.push_back(other);
    }
    contest_ = static_cast<std::size_t>(last_round(election_, tier.ballot, contest.area) - election_.contests.data());
    votes_ = election_.contests[contest_].tally.votes;
  }

  // Voters of the winner who vote for this one.
  std::optional<Votes> fewest(std::size_t to) {
    if (elects_winner(to, votes(winner_))) return std::nullopt;
    Votes low = 0;
    Votes high = votes(winner_);
    while (high - low > 1) {
      const Votes middle = low + (high - low) / 2;
      (elects_winner(to, middle) ? low : high) = middle;
    }
    return high;
  }

  // Whoever may take more from the winner than the others can: those next in votes, and against all.
  std::vector<std::size_t> rivals() const {
    std::vector<std::size_t> rivals;
    Votes most = -1;
    for (const std::size_t i : contest().contestants) {
      if (i != winner_ && may_win(election_.contestants[i])) most = std::max(most, votes(i));
    }
    for (const std::size_t i : contest().contestants) {
      const bool next = votes(i) == most || !may_win(election_.contestants[i]);
      if (i != winner_ && next) rivals.push_back(i);
    }
    std::ranges::stable_partition(rivals, [&](std::size_t i) { return may_win(election_.contestants[i]); });
    return rivals;
  }

  bool elected_by_votes() { return votes(winner_) > 0 && elects_winner(winner_, 0); }

 private:
  const Contest& contest() const { return election_.contests[contest_]; }
  Votes votes(std::size_t i) const { return votes_[i]; }

  bool elects_winner(std::size_t to, Votes moved) {
    std::vector<Votes>& votes = election_.contests[contest_].tally.votes;
    votes = votes_;
    votes[winner_] -= moved;
    votes[to] += moved;
    const count::Result result = count::count(law_, election_, size_);
    return std::ranges::any_of(result.elected, [&](const count::Elected& elected) {
      return elected.area == area_ && elected.contestant == winner_;
    });
  }

  law::Law law_;
  Election election_;
  count::BodySize size_;
  std::string area_;
  std::size_t winner_;
  std::size_t contest_ = 0;
  std::vector<Votes> votes_;  // as they were cast
};

std::optional<Margin> margin_of(District& district, const law::Tier& tier, const std::string& area,
                                std::size_t winner) {
  std::optional<Margin> closest;
  for (const std::size_t to : district.rivals()) {
    const auto votes = district.fewest(to);
    if (!votes || (closest && closest->votes <= *votes)) continue;
    closest.emplace();
    closest->question = Question::district;
    closest->tier = tier.id;
    closest->area = area;
    closest->from = winner;
    closest->to = to;
    closest->votes = *votes;
  }
  return closest;
}

constexpr Wording kInAreas{"{0} tier, {1}: {2}", "{0}, {1}: {2}", "{0}, {1}: {2}"};

// Why there is no number of votes, in words; and the areas.
class Missing {
 public:
  explicit Missing(const std::string& tier) : tier_(tier) {}

  // `why` is one of the constants below.
  void add(const Wording& why, const std::string& area) {
    const auto known = std::ranges::find(reasons_, &why, &Reason::why);
    Reason& reason = known != reasons_.end() ? *known : reasons_.emplace_back(Reason{&why, {}});
    reason.areas.push_back(area);
  }

  void report(std::vector<Names>& not_computed) const {
    for (const Reason& reason : reasons_) {
      not_computed.push_back(
          kInAreas.names(explain::part_names(tier_), fmt::format("{}", fmt::join(reason.areas, ", ")), *reason.why));
    }
  }

 private:
  struct Reason {
    const Wording* why = nullptr;
    std::vector<std::string> areas;
  };
  const std::string& tier_;
  std::vector<Reason> reasons_;
};

constexpr Wording kAlone{"one candidate stood, whom no other vote can defeat",
                         "бір ғана кандидат түсті, оны басқа дауыспен жеңу мүмкін емес",
                         "выдвигался один кандидат, которого не может победить никакой другой голос"};
constexpr Wording kUnopposed{"no poll was held: one candidate stood", "дауыс беру өтпеді: бір ғана кандидат түсті",
                             "голосование не проводилось: выдвигался один кандидат"};
constexpr Wording kAnnounced{"the votes at hand do not elect anybody; the winner is the one announced",
                             "қолдағы дауыстар ешкімді сайламайды; жеңімпаз — жарияланған адам",
                             "имеющиеся голоса никого не избирают; победитель — объявленный"};
constexpr Wording kNobody{"nobody is elected", "ешкім сайланған жоқ", "никто не избран"};
constexpr Wording kUnpublished{"votes of somebody who stood there were not published",
                               "сол жерде түскен біреудің дауыстары жарияланбаған",
                               "голоса кого-то из участников не опубликованы"};

void add_elected(const law::Law& law, const law::Tier& tier, const package::Package& package,
                 const count::Elected& elected, std::vector<Margin>& districts, Missing& missing) {
  const Contest* contest = last_round(package.election, tier.ballot, elected.area);
  if (elected.as_announced || contest == nullptr) return missing.add(kAnnounced, elected.area);
  if (contest->unopposed) return missing.add(kUnopposed, elected.area);
  if (!contest->unpublished.empty()) return missing.add(kUnpublished, elected.area);
  District district(law, tier, package, *contest, elected.contestant);
  if (!district.elected_by_votes()) return missing.add(kAnnounced, elected.area);
  auto margin = margin_of(district, tier, elected.area, elected.contestant);
  if (margin) margin->round = contest->round;
  margin ? districts.push_back(std::move(*margin)) : missing.add(kAlone, elected.area);
}

void add_open(const law::Law& law, const law::Tier& tier, const package::Package& package, const count::Result& result,
              Missing& missing) {
  std::vector<std::string> seen;
  for (const Contest& contest : package.election.contests) {
    const bool elects = std::ranges::any_of(result.elected, [&](const count::Elected& elected) {
      return elected.tier == tier.id && elected.area == contest.area;
    });
    if (contest.ballot != tier.ballot || elects || std::ranges::find(seen, contest.area) != seen.end()) continue;
    if (!is_kind(package.election, contest, law::find_ballot(law, tier.ballot)->area)) continue;
    missing.add(kNobody, contest.area);
    seen.push_back(contest.area);
  }
}

}  // namespace

void add_district_margins(const law::Law& law, const law::Tier& tier, const package::Package& package,
                          const count::Result& result, Margins& margins) {
  std::vector<Margin> districts;
  Missing missing(tier.id);
  for (const count::Elected& elected : result.elected) {
    if (elected.tier == tier.id) add_elected(law, tier, package, elected, districts, missing);
  }
  add_open(law, tier, package, result, missing);
  const bool voted = std::ranges::any_of(package.election.contests,
                                         [&](const Contest& contest) { return contest.ballot == tier.ballot; });
  if (!voted) {
    constexpr Wording kNotPublished{"{} tier: its votes were not published", "{}: дауыстары жарияланбаған",
                                    "{}: голоса не опубликованы"};
    margins.not_computed.push_back(kNotPublished.names(explain::part_names(tier.id)));
  } else {
    missing.report(margins.not_computed);
  }
  std::ranges::stable_sort(districts, {}, &Margin::votes);
  std::ranges::move(districts, std::back_inserter(margins.margins));
}

}  // namespace saylau::lab
