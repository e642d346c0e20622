#include "package/check_details.hpp"

#include <algorithm>

#include "count/count.hpp"
#include "votes/wording.hpp"

namespace saylau::package {

namespace {

constexpr Wording kWouldPass{"By the detailed figures alone {} would pass the threshold.",
                             "Егжей-тегжейлі деректер бойынша {} межеден өтер еді.",
                             "По одним подробным данным {} прошёл бы порог."};
constexpr Wording kWouldFallShort{
    "By the detailed figures alone {0} would fall {1} {1|vote|votes} short of the threshold ({2}, not {3}).",
    "Егжей-тегжейлі деректер бойынша {0} тізіміне межеге {1} дауыс жетпес еді ({2}, {3} емес).",
    "По одним подробным данным списку «{0}» не хватило бы до порога {1} {1|голоса|голосов|голосов} ({2}, а не {3})."};
constexpr Wording kWouldHaveSeats{"By the detailed figures alone {0} would have {1} {1|seat|seats}, not {2}.",
                                  "Егжей-тегжейлі деректер бойынша {0}: {1} орын, {2} емес.",
                                  "По одним подробным данным у «{0}» было бы мест: {1}, а не {2}."};

// The election with the details of one ballot in the place of its contests, where there are details for the area.
Election with_details(const Package& package, const std::string& ballot) {
  Election election = package.election;
  for (Contest& contest : election.contests) {
    const auto same = [&](const Contest& detail) {
      return detail.ballot == ballot && detail.ballot == contest.ballot && detail.area == contest.area &&
             detail.round == contest.round;
    };
    const auto detail = std::ranges::find_if(package.details, same);
    if (detail != package.details.end()) contest = *detail;
  }
  return election;
}

struct TierBar {
  std::string tier;
  std::string area;
  count::Bar bar;
};

std::vector<TierBar> bars_of(const count::Result& result) {
  std::vector<TierBar> bars;
  for (const count::Step& step : result.working) {
    const auto* threshold = std::get_if<count::ThresholdStep>(&step.detail);
    if (threshold == nullptr || threshold->as_announced) continue;
    for (const count::Bar& bar : threshold->test.bars) bars.push_back({step.tier, step.area, bar});
  }
  return bars;
}

class DetailsCheck {
 public:
  DetailsCheck(const Package& package, const std::string& ballot, const count::Result& decided, count::Result other)
      : package_(package), ballot_(ballot), decided_(decided), other_(std::move(other)) {}

  std::vector<Finding> check() {
    check_thresholds();
    check_seats();
    return std::move(findings_);
  }

 private:
  void add(Names text) {
    findings_.push_back({"check.detail-changes-result", Severity::warning, {ballot_}, std::move(text), "", "", "", {}});
  }

  const Names& name(std::size_t contestant) const { return package_.election.contestants[contestant].name; }

  void check_thresholds() {
    const auto decided = bars_of(decided_);
    for (const TierBar& other : bars_of(other_)) {
      const auto same = [&](const TierBar& bar) {
        return bar.tier == other.tier && bar.area == other.area && bar.bar.contestant == other.bar.contestant;
      };
      const auto bar = std::ranges::find_if(decided, same);
      if (bar != decided.end() && bar->bar.passed != other.bar.passed) add_threshold(bar->bar, other.bar);
    }
  }

  void add_threshold(const count::Bar& decided, const count::Bar& other) {
    const Names& who = name(other.contestant);
    if (other.passed) return add(kWouldPass.names(who));
    add(kWouldFallShort.names(who, Quantity{other.missing}, Quantity{other.votes}, Quantity{decided.votes}));
  }

  void check_seats() {
    for (std::size_t i = 0; i < package_.election.contestants.size(); ++i) {
      const Seats seats = decided_.seats_of(i);
      const Seats other = other_.seats_of(i);
      if (seats != other) add(kWouldHaveSeats.names(name(i), other, seats));
    }
  }

  const Package& package_;
  const std::string& ballot_;
  const count::Result& decided_;
  count::Result other_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_details(const law::Law& law, const Package& package, const count::Result& result) {
  std::vector<std::string> ballots;
  for (const Contest& detail : package.details) {
    if (std::ranges::find(ballots, detail.ballot) == ballots.end()) ballots.push_back(detail.ballot);
  }
  std::vector<Finding> findings;
  for (const std::string& ballot : ballots) {
    count::Result other = count::count(law, with_details(package, ballot), package.size, {});
    std::ranges::move(DetailsCheck(package, ballot, result, std::move(other)).check(), std::back_inserter(findings));
  }
  return findings;
}

}  // namespace saylau::package
