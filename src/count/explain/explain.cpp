// One method for each type of step; each adds sentences about the contestant asked for, or about everybody.

#include "count/explain/explain.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <variant>

#include "count/explain/names.hpp"
#include "count/explain/wordings.hpp"
#include "law/vocabulary.hpp"

namespace saylau::explain {

namespace {

constexpr int kDecimals = 4;

class Explainer {
 public:
  Explainer(const Election& election, const count::Result& result, const Question& question, const Words& words)
      : election_(election), result_(result), question_(question), words_(words), names_(election, words) {}

  std::vector<Part> run() {
    for (const count::TierResult& tier : result_.tiers) {
      if (asked(tier.id)) explain_tier(tier);
    }
    for (const count::DecisionResult& decision : result_.decisions) {
      if (asked(decision.id)) explain_part(decision.id);
    }
    return std::move(parts_);
  }

  std::vector<Part> run(const count::Step& step) {
    std::visit([&](const auto& detail) { explain(step, detail); }, step.detail);
    return std::move(parts_);
  }

 private:
  bool asked(const std::string& tier) const { return question_.tier.empty() || question_.tier == tier; }
  bool about(std::size_t contestant) const { return !question_.contestant || *question_.contestant == contestant; }
  bool about_one() const { return question_.contestant.has_value(); }

  void heading(const std::string& line) { parts_.emplace_back(Heading{line}); }
  void sentence(const std::string& line, const std::string& cite = "") { parts_.emplace_back(Sentence{line, cite}); }
  void table(const count::Step& step) { parts_.emplace_back(Compared{&step}); }

  template <typename... Args>
  void say(const std::string& cite, const Wording& wording, const Args&... args) {
    sentence(words_.say(wording, args...), cite);
  }

  void explain_tier(const count::TierResult& tier) {
    const std::string name = names_.tier(tier.id);
    if (about_one()) {
      const std::size_t i = *question_.contestant;
      heading(words_.say(kSeats, names_.contestant(i), tier.by_contestant[i], tier.seats, name));
      if (!may_win(election_.contestants[i])) {
        say("", kNoSeat, names_.contestant(i));
      }
    } else {
      heading(fmt::format("{}: {}", name, tier.seats));
    }
    if (tier.status == count::TierStatus::as_announced) {
      const Seats seats = about_one() ? tier.by_contestant[*question_.contestant] : tier.seats;
      say("", kAsAnnounced, name, seats);
    }
    explain_steps(tier.id);
  }

  void explain_part(const std::string& id) {
    heading(names_.tier(id));
    explain_steps(id);
  }

  void explain_steps(const std::string& id) {
    const std::size_t before = parts_.size();
    for (const count::Step& step : result_.working) {
      if (step.tier != id) continue;
      std::visit([&](const auto& detail) { explain(step, detail); }, step.detail);
    }
    for (const count::Undecided& open : result_.undecided) {
      if (open.tier == id) parts_.emplace_back(Sentence{names_.open(open), "", true});
    }
    if (parts_.size() == before) say("", kNothing);
  }

  // --- threshold ---

  void explain(const count::Step& step, const count::ThresholdStep& detail) {
    if (detail.as_announced) return explain_announced(step, detail);
    const std::string of = names_.denominator(detail.threshold.of);
    if (!about_one()) return explain_threshold_of_all(step, detail, of);
    for (const count::Bar& bar : detail.test.bars) {
      if (!about(bar.contestant)) continue;
      const auto say_bar = [&](const Wording& wording) {
        say(step.cite, wording, names_.contestant(bar.contestant), words_.number(bar.votes),
            words_.number(detail.test.whole), of, words_.share(bar.votes, detail.test.whole),
            words_.percentage(detail.threshold.share), words_.number(detail.test.fewest), words_.number(bar.missing));
      };
      say_bar(bar.passed ? kThresholdPass : kThresholdMiss);
    }
  }

  void explain_threshold_of_all(const count::Step& step, const count::ThresholdStep& detail, const std::string& of) {
    say(step.cite, kThreshold, words_.percentage(detail.threshold.share), words_.number(detail.test.whole), of,
        words_.number(detail.test.fewest));
    table(step);
  }

  void explain_announced(const count::Step& step, const count::ThresholdStep& detail) {
    std::vector<std::size_t> passed;
    for (const count::Bar& bar : detail.test.bars) {
      if (bar.passed) passed.push_back(bar.contestant);
    }
    say(step.cite, kThresholdAnnounced, words_.percentage(detail.threshold.share),
        names_.denominator(detail.threshold.of), names_.contestants(passed));
  }

  // --- largest remainder ---

  std::string remainder(const count::QuotaStep& step, const count::QuotaLine& line) const {
    return words_.fraction(line.division.remainder, step.ratio.numerator, kDecimals);
  }
  std::string quota(const count::QuotaRatio& ratio) const {
    return words_.fraction(ratio.numerator, ratio.denominator, 2);
  }
  static Seats whole_seats(const count::QuotaStep& step) {
    Seats sum = 0;
    for (const count::QuotaLine& line : step.lines) sum += line.division.whole;
    return sum;
  }

  void explain(const count::Step& step, const count::QuotaStep& detail) {
    if (question_.seat > 0) return explain_quota_seat(detail);
    const bool competes = std::ranges::any_of(detail.lines, [&](const auto& line) { return about(line.contestant); });
    if (!competes) return;
    say(step.cite, kQuota, detail.lines.size(), words_.number(detail.sum), detail.seats,
        law::word_for(law::kQuotaWords, detail.quota), quota(detail.ratio));
    if (!about_one()) table(step);
    for (const count::QuotaLine& line : detail.lines) {
      if (about_one() && about(line.contestant)) explain_whole(detail, line);
    }
    const Seats whole = whole_seats(detail);
    if (detail.left_over > 0) {
      say(step.cite, kLeftOver, whole, detail.left_over, detail.seats);
    } else {
      say(step.cite, kNoLeftOver, whole);
    }
    for (std::size_t i = 0; i < detail.lines.size(); ++i) {
      const bool interesting = about_one() ? about(detail.lines[i].contestant) : i + 1 == last_extra(detail);
      if (interesting && detail.left_over > 0) explain_remainder(step, detail, i);
    }
  }

  void explain_whole(const count::QuotaStep& step, const count::QuotaLine& line) {
    const std::string quotient =
        words_.fraction(Int128{line.votes} * step.ratio.denominator, step.ratio.numerator, kDecimals);
    say("", kWhole, words_.number(line.votes), quota(step.ratio), quotient, line.division.whole);
  }

  // How many lists took a seat by remainder: the last of them, and the first that missed, stand side by side.
  static std::size_t last_extra(const count::QuotaStep& step) {
    return static_cast<std::size_t>(std::ranges::count(step.lines, true, &count::QuotaLine::extra));
  }

  // The lines are sorted: those with an extra seat, those equal for the last seats, those that missed.
  static std::size_t equals(const count::QuotaStep& step) {
    return static_cast<std::size_t>(std::ranges::count(step.lines, true, &count::QuotaLine::equal));
  }

  void explain_remainder(const count::Step& step, const count::QuotaStep& detail, std::size_t i) {
    const count::QuotaLine& line = detail.lines[i];
    if (line.equal) return;  // the tie step says the rest
    const std::size_t first_missed = last_extra(detail) + equals(detail);
    const std::string subject = about_one() ? "" : names_.contestant(line.contestant) + ": ";
    if (line.extra && equals(detail) > 0) {
      sentence(subject + words_.say(kExtraClear, remainder(detail, line), line.rank, detail.lines.size()), step.cite);
    } else if (line.extra && first_missed == detail.lines.size()) {
      sentence(subject + words_.say(kExtraAll, remainder(detail, line)), step.cite);
    } else {
      const std::size_t rival = line.extra ? first_missed : first_missed - 1;
      sentence(subject + compared(detail, line, detail.lines[rival]), step.cite);
    }
    if (!about_one()) return;
    const Seats one = line.extra ? 1 : 0;
    say("", kSum, line.division.whole, one, line.division.whole + one);
  }

  // A remainder that took a seat against the first that missed, or one that missed against the last that took one.
  std::string compared(const count::QuotaStep& step, const count::QuotaLine& line,
                       const count::QuotaLine& rival) const {
    const Votes lead = line.extra ? line.division.remainder - rival.division.remainder
                                  : rival.division.remainder - line.division.remainder;
    return words_.say(line.extra ? kExtra : kMissed, remainder(step, line), line.rank, step.lines.size(),
                      rival.equal ? names_of_equals(step) : names_.contestant(rival.contestant), remainder(step, rival),
                      words_.fraction(lead, step.ratio.numerator, kDecimals),
                      words_.number(lead / step.ratio.denominator));
  }

  // "A / B": one of them has the last seat.
  std::string names_of_equals(const count::QuotaStep& step) const {
    std::string names;
    for (const count::QuotaLine& line : step.lines) {
      if (line.equal) names += (names.empty() ? "" : " / ") + names_.contestant(line.contestant);
    }
    return names;
  }

  void explain_quota_seat(const count::QuotaStep& step) {
    const Seats whole = whole_seats(step);
    if (question_.seat <= whole) return say("", kSeatWhole, question_.seat, whole);
    const auto rank = static_cast<std::size_t>(question_.seat - whole);
    if (rank > last_extra(step)) return;
    const count::QuotaLine& line = step.lines[rank - 1];
    say("", kSeatRemainder, question_.seat, names_.contestant(line.contestant), line.rank, remainder(step, line));
  }

  // --- whole quotas ---

  void explain(const count::Step& step, const count::WholeQuotaStep& detail) {
    const bool competes = std::ranges::any_of(detail.rows, [&](const auto& row) { return about(row.contestant); });
    if (!competes) return;
    say(step.cite, kWholeQuotas, detail.seats, words_.number(detail.whole), names_.denominator(detail.rule.of),
        detail.left_over);
    for (const count::WholeQuotaRow& row : detail.rows) {
      if (!about(row.contestant)) continue;
      say("", row.line.lifted ? kWholeQuotaLifted : kWholeQuota, names_.contestant(row.contestant),
          words_.number(row.votes), detail.seats, words_.number(detail.whole),
          words_.fraction(Int128{row.votes} * detail.seats, detail.whole, kDecimals), row.line.whole,
          row.line.lifted ? detail.rule.seats_at_least : row.line.in_turn);
    }
  }

  void explain(const count::Step& step, const count::AdmitMoreStep& detail) {
    say(step.cite, kAdmitMore, names_.contestants(detail.admitted), words_.number(detail.together),
        words_.number(detail.whole));
  }

  void explain(const count::Step& step, const count::SeatsBelowStep& detail) {
    say(step.cite, kSeatsBelow, words_.percentage(detail.rule.share), names_.contestants(detail.contestants),
        detail.rule.seats);
  }

  void explain(const count::Step& step, const count::RecountStep& detail) {
    if (about_one() && !about(detail.first) && !about(detail.second)) return;
    say(step.cite, kRecount, names_.area(step.area), names_.contestant(detail.first), names_.contestant(detail.second),
        words_.number(detail.difference), words_.number(detail.most));
  }

  // --- one list passes ---

  void explain(const count::Step& step, const count::RescueStep& detail) {
    const count::SinglePassingList& sums = detail.arithmetic;
    const std::string quotient =
        words_.fraction(Int128{detail.passed_votes} * sums.quota.denominator, sums.quota.numerator, kDecimals);
    if (about(detail.passed) || about(detail.admitted)) {
      say(step.cite, kRescuePassed, names_.contestant(detail.passed), names_.contestant(detail.admitted),
          words_.number(detail.passed_votes + detail.admitted_votes), detail.seats, quota(sums.quota),
          words_.number(detail.passed_votes), quotient, sums.passed.whole, sums.left_over);
    }
    if (about(detail.admitted)) {
      say(step.cite, kRescueAdmitted, words_.number(detail.admitted_votes), quota(sums.quota),
          words_.fraction(detail.rescue.quotient_times.numerator, detail.rescue.quotient_times.denominator, 1),
          words_.fraction(sums.reduced_numerator, sums.reduced_denominator, kDecimals), sums.reduced_whole,
          detail.rescue.seats_at_least, sums.runner_up);
    }
  }

  // --- highest averages ---

  std::string quotient(Votes votes, const count::Divisor& divisor) const {
    if (divisor.numerator == 0) return words_.number(votes) + " / 0";
    if (divisor.root) return words_.number(votes) + fmt::format(" / √{}", saylau::to_string(divisor.numerator));
    return words_.fraction(Int128{votes} * divisor.denominator, divisor.numerator, 2);
  }

  void explain(const count::Step& step, const count::DivisorStep& detail) {
    for (std::size_t i = 0; i < detail.awards.size(); ++i) {
      const count::AwardLine& line = detail.awards[i];
      const bool this_seat = question_.seat == 0 || static_cast<std::size_t>(question_.seat) == i + 1;
      if (!about(line.winner) || !this_seat) continue;
      const std::string won = quotient(line.votes, line.divisor);
      if (!line.runner_up) {
        say(step.cite, kAwardAlone, i + 1, names_.contestant(line.winner), won);
      } else {
        say(step.cite, kAward, i + 1, names_.contestant(line.winner), won, names_.contestant(*line.runner_up),
            quotient(line.runner_up_votes, line.runner_up_divisor));
      }
    }
  }

  // --- districts and decisions ---

  bool among(const std::vector<count::RankedVotes>& ranked) const {
    return !about_one() || std::ranges::any_of(ranked, [&](const auto& line) {
      return about(line.contestant) || of_party(line.contestant);
    });
  }
  bool of_party(std::size_t candidate) const {
    return election_.contestants[candidate].party == election_.contestants[*question_.contestant].id;
  }

  void explain(const count::Step& step, const count::PluralityStep& detail) {
    if (!among(detail.ranked)) return;
    if (detail.against_all) {
      return say(step.cite, kAgainstAll, names_.area(step.area), words_.number(detail.against_all->votes));
    }
    if (detail.elected.empty() || detail.ranked.size() < 2) {
      return say(step.cite, kPluralityLost, names_.area(step.area));
    }
    say(step.cite, kPluralityWon, names_.area(step.area), names_.contestant(detail.elected[0]),
        words_.number(detail.ranked[0].votes), words_.number(detail.ranked[0].votes - detail.ranked[1].votes),
        names_.contestant(detail.ranked[1].contestant));
  }

  void explain(const count::Step& step, const count::MajorityStep& detail) {
    if (!among(detail.ranked)) return;
    for (const std::string& line : names_.majority(detail)) sentence(place(step) + line, step.cite);
  }

  void explain(const count::Step& step, const count::SecondRoundStep& detail) {
    if (!among(detail.ranked)) return;
    for (const count::RankedVotes& line : detail.ranked) {
      sentence(place(step) + words_.say(kSecondRound, names_.contestant(line.contestant), words_.number(line.votes)),
               step.cite);
    }
  }

  // "District 7: " before a sentence about one of many districts; nothing for the nation.
  std::string place(const count::Step& step) const {
    const Area* area = find_area(election_.areas, step.area);
    const bool local = area != nullptr && area->kind != AreaKind::nation;
    return local ? names_.area(step.area) + ": " : "";
  }

  void explain(const count::Step& step, const count::ConditionStep& detail) {
    sentence(names_.condition(detail), step.cite);
  }

  void explain(const count::Step& step, const count::TieStep& detail) {
    if (about_one() && std::ranges::find(detail.equal, *question_.contestant) == detail.equal.end()) return;
    say(step.cite, kTie, names_.contestants(detail.equal), detail.seats);
    if (detail.settlement.winners.empty()) return say("", kTieOpen);
    say(step.cite, kTieSettled, names_.rule(detail.settlement.rule->rule),
        names_.contestants(detail.settlement.winners));
  }

  void explain(const count::Step& step, const count::OutsideStep& detail) {
    say(step.cite, kOutside, detail.seats, detail.by.in(words_.language()));
  }

  const Election& election_;
  const count::Result& result_;
  const Question& question_;
  const Words& words_;
  ElectionNames names_;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<Part> explain(const Election& election, const count::Result& result, const Question& question,
                          const Words& words) {
  return Explainer(election, result, question, words).run();
}

std::vector<Sentence> explain_step(const Election& election, const count::Result& result, const count::Step& step,
                                   const Words& words) {
  const Question everything;
  std::vector<Sentence> sentences;
  for (Part& part : Explainer(election, result, everything, words).run(step)) {
    if (auto* sentence = std::get_if<Sentence>(&part)) sentences.push_back(std::move(*sentence));
  }
  return sentences;
}

}  // namespace saylau::explain
