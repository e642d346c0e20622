#include "report/turnout_line.hpp"

#include <optional>

#include "votes/tally.hpp"

namespace saylau::report {

namespace {

// Counts of one kind, of those registered.
struct TookPart {
  Phrase phrase = Phrase::turnout_cast;
  Votes part = 0;
  Votes registered = 0;
};

std::optional<TookPart> measured(const CountView& view) {
  const Contest* contest = ResultFigures(view).contest();
  if (contest == nullptr || !contest->tally.registered) return std::nullopt;
  const Tally& tally = contest->tally;
  if (const Figure cast = cast_ballots(*contest)) {
    return TookPart{Phrase::turnout_cast, *cast, *tally.registered};
  }
  if (tally.issued) return TookPart{Phrase::turnout_issued, *tally.issued, *tally.registered};
  return std::nullopt;
}

std::string announced(const CountView& view) {
  for (const package::Statement& statement : view.package.statements) {
    if (statement.official && !statement.turnout.empty()) return statement.turnout;
  }
  return "";
}

}  // namespace

std::string turnout_figure(const CountView& view, const Words& words) {
  if (const auto counts = measured(view)) return words.share(counts->part, counts->registered);
  const std::string printed = announced(view);
  return printed.empty() ? "–" : words.printed(printed);
}

std::string turnout_line(const CountView& view, const Words& words) {
  const auto counts = measured(view);
  if (counts) {
    return words.say(counts->phrase, turnout_figure(view, words), Quantity{counts->part}, Quantity{counts->registered});
  }
  if (announced(view).empty()) return words.say(Phrase::turnout_unknown);
  return words.say(Phrase::turnout_announced, turnout_figure(view, words));
}

}  // namespace saylau::report
