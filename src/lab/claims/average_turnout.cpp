// Percentages are summed as fractions of ten thousand, so that averages of rounded shares stay small fractions.

#include "lab/claims/average_turnout.hpp"

#include <fmt/format.h>

#include <map>

#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

std::string host_of(const std::string& address) {
  const auto slashes = address.find("//");
  const std::size_t begin = slashes == std::string::npos ? 0 : slashes + 2;
  return address.substr(begin, address.find('/', begin) - begin);
}

Ratio fraction(Votes part, Votes whole) {
  constexpr Int128 kScale = 10'000;
  return ratio(Int128{part} * kScale / whole, kScale);
}

// Sums of shares, each with how many they are, by what they are of.
class Averages {
 public:
  void add(const package::TurnoutRow& row) {
    constexpr Wording kOfRegistered{"of registered voters, {}", "тіркелген сайлаушылардан, {}",
                                    "от зарегистрированных избирателей, {}"};
    constexpr Wording kOfVotingAge{"of the population of voting age, {}", "сайлау жасындағы халықтан, {}",
                                   "от населения избирательного возраста, {}"};
    const Share share = package::turnout_of(row);
    const std::string source = host_of(row.source);
    add(kOfRegistered.names(source), fraction(share.numerator, share.denominator));
    if (row.voted && row.voting_age) add(kOfVotingAge.names(source), fraction(*row.voted, *row.voting_age));
  }

  Value value() const {
    Value value{Unit::share, false, {}};
    for (const auto& [label, sum] : sums_) {
      value.readings.push_back({sum.total * ratio(1, sum.rows), {}, {}, sum.label, 0, 0});
    }
    return value;
  }

 private:
  struct Sum {
    Names label;
    Ratio total;
    Int128 rows = 0;
  };

  void add(const Names& label, const Ratio& share) {
    Sum& sum = sums_[label.english];
    sum = {label, sum.total + share, sum.rows + 1};
  }

  std::map<std::string, Sum> sums_;  // by the label in English
};

}  // namespace

Value average_turnout(const std::vector<package::TurnoutRow>& rows, const std::string& country, Int128 from,
                      Int128 to) {
  Averages averages;
  for (const package::TurnoutRow& row : rows) {
    const auto day = day_number(fmt::format("{:04}-07-01", row.year));
    if (row.country == country && day && *day >= from && *day <= to) averages.add(row);
  }
  return averages.value();
}

}  // namespace saylau::lab
