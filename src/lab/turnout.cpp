#include "lab/turnout.hpp"

#include <algorithm>

#include "package/verify.hpp"
#include "votes/contests.hpp"
#include "votes/tally.hpp"
#include "votes/wording.hpp"

namespace saylau::lab {

namespace {

constexpr Wording kCast{"ballots cast / registered", "дауыс бергендер / тіркелгендер",
                        "проголосовало / зарегистрировано"};
constexpr Wording kIssued{"ballots issued / registered", "берілген бюллетеньдер / тіркелгендер",
                          "выдано бюллетеней / зарегистрировано"};
constexpr Wording kValid{"valid votes / registered", "жарамды дауыстар / тіркелгендер",
                         "действительных голосов / зарегистрировано"};
constexpr Wording kAnnouncedTurnout{"announced", "жарияланған", "по данным избирательной комиссии"};
constexpr Wording kOwn{"the package's figures", "пакеттегі деректер", "данные пакета"};

class Readings {
 public:
  void add(const Names& what, const Names& by, const Figure& part, const Figure& registered) {
    if (!part || !registered || *registered == 0) return;
    const Share value{*part, *registered};
    const auto same = [&](const TurnoutReading& known) { return known.what == what && known.value == value; };
    if (std::ranges::none_of(readings_, same)) readings_.push_back({what, by, value, -1});
  }

  void add_printed(const Names& by, const std::string& percentage) {
    const auto value = parse_percentage(percentage);
    if (value) readings_.push_back({kAnnouncedTurnout.names(), by, *value, printed_decimals(percentage)});
  }

  std::vector<TurnoutReading> take() { return std::move(readings_); }

 private:
  std::vector<TurnoutReading> readings_;
};

}  // namespace

std::vector<TurnoutReading> turnout_readings(const package::Package& package) {
  const Names own = kOwn.names();
  const Contest* main = saylau::main_contest(package.election, "");
  const Tally tally = main == nullptr ? Tally{} : main->tally;
  Readings readings;
  const Names cast = kCast.names();
  const Names issued = kIssued.names();
  const bool all_known = main != nullptr && main->unpublished.empty();
  readings.add(cast, own, all_known ? cast_ballots(tally) : tally.cast, tally.registered);
  readings.add(issued, own, tally.issued, tally.registered);
  for (const package::Statement& statement : package.statements) {
    if (!statement.official) continue;
    const Figure& registered = statement.registered ? statement.registered : tally.registered;
    readings.add(cast, statement.by, statement.cast, registered);
    readings.add(issued, statement.by, statement.issued, registered);
  }
  for (const package::Statement& statement : package.statements) {
    if (statement.official && !statement.turnout.empty()) readings.add_printed(statement.by, statement.turnout);
  }
  if (all_known) readings.add(kValid.names(), own, valid_votes(tally), tally.registered);
  return readings.take();
}

}  // namespace saylau::lab
