// One method for each type of step; each adds sentences about the contestant asked for, or about everybody.

#include "count/explain/explain.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <variant>

#include "count/explain/names.hpp"
#include "count/explain/wordings.hpp"
#include "law/terms.hpp"

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
    if (question_.seat > tier.seats) return say("", kNoSuchSeat, question_.seat, tier.seats);
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
    bool counted = false;
    for (const count::Step& step : result_.working) {
      if (step.tier != id) continue;
      counted = true;
      std::visit([&](const auto& detail) { explain(step, detail); }, step.detail);
    }
    if (about_one() && counted && parts_.size() == before) say_why_nothing();
    for (const count::Undecided& open : result_.undecided) {
      if (open.tier == id) parts_.emplace_back(Sentence{names_.open(result_, open), "", true});
    }
    if (!about_one() && parts_.size() == before) say("", kNothing);
    if (about_one() && !counted && parts_.size() == before) say("", kNothing);
  }

  // No step is about the contestant asked for.
  void say_why_nothing() {
    if (question_.seat > 0) {
      say("", kSeatOfAnother, question_.seat, names_.contestant(*question_.contestant));
    } else if (may_win(election_.contestants[*question_.contestant])) {
      say("", stood_without_votes() ? kNoVotes : kNotCompeting, names_.contestant(*question_.contestant));
    }
  }

  bool stood_without_votes() const {
    const std::size_t i = *question_.contestant;
    bool stood = false;
    for (const Contest& contest : election_.contests) {
      if (std::ranges::find(contest.contestants, i) == contest.contestants.end()) continue;
      stood = true;
      if (contest.tally.votes[i] > 0) return false;
    }
    return stood;
  }

  // --- threshold ---

  void explain(const count::Step& step, const count::ThresholdStep& detail) {
    if (detail.as_announced) return explain_announced(step, detail);
    if (detail.test.whole == 0)
      return sentence(names_.place(step.area) + names_.threshold_of_nothing(detail), step.cite);
    const std::string of = names_.denominator(detail.threshold.of);
    if (!about_one()) return explain_threshold_of_all(step, detail, of);
    for (const count::Bar& bar : detail.test.bars) {
      if (!about(bar.contestant)) continue;
      const Wording& wording = bar.exempt ? kThresholdExempt : bar.passed ? kThresholdPass : kThresholdMiss;
      sentence(names_.place(step.area) + words_.say(wording, names_.contestant(bar.contestant),
                                                    words_.number(bar.votes), words_.number(detail.test.whole), of,
                                                    words_.share(bar.votes, detail.test.whole),
                                                    words_.percentage(detail.threshold.share),
                                                    Quantity{detail.test.fewest}, Quantity{bar.missing}),
               bar.exempt ? detail.threshold.exempt_cite : step.cite);
    }
  }

  void explain_threshold_of_all(const count::Step& step, const count::ThresholdStep& detail, const std::string& of) {
    sentence(names_.place(step.area) + words_.say(kThreshold, words_.percentage(detail.threshold.share),
                                                  words_.number(detail.test.whole), of, Quantity{detail.test.fewest}),
             step.cite);
    table(step);
  }

  void explain_announced(const count::Step& step, const count::ThresholdStep& detail) {
    std::vector<std::size_t> passed;
    for (const count::Bar& bar : detail.test.bars) {
      if (bar.passed) passed.push_back(bar.contestant);
    }
    const auto& each = detail.threshold.in_each;
    const std::string where = each ? " " + words_.say(law::in_each(*each)) : "";
    say(step.cite, kThresholdAnnounced, words_.percentage(detail.threshold.share),
        names_.denominator(detail.threshold.of) + where, names_.contestants(passed));
  }

  // --- largest remainder ---

  std::string remainder(const count::QuotaStep& step, const count::QuotaLine& line) const {
    return words_.about(line.division.remainder, step.ratio.numerator, kDecimals);
  }
  // A quota in an equation.
  std::string quota(const count::QuotaRatio& ratio) const {
    return words_.trimmed(ratio.numerator, ratio.denominator, 2);
  }
  // What a division by a quota comes to; the quota is printed rounded, so that an equation with it is seldom exact.
  std::string divided_by(Votes votes, const count::QuotaRatio& ratio) const {
    const Int128 quotient = Int128{votes} * ratio.denominator;
    const bool quota_is_exact = Int128{ratio.numerator} * 100 % ratio.denominator == 0;
    return quota_is_exact ? words_.equals(quotient, ratio.numerator, kDecimals)
                          : "≈ " + words_.trimmed(quotient, ratio.numerator, kDecimals);
  }
  static Seats whole_seats(const count::QuotaStep& step) {
    Seats sum = 0;
    for (const count::QuotaLine& line : step.lines) sum += line.division.whole;
    return sum;
  }
  static const Wording& formula(law::Quota quota) {
    switch (quota) {
      case law::Quota::hare:
        return kHareQuota;
      case law::Quota::droop:
        return kDroopQuota;
      case law::Quota::hagenbach_bischoff:
        return kHagenbachBischoffQuota;
      case law::Quota::imperiali:
        break;
    }
    return kImperialiQuota;
  }

  void explain(const count::Step& step, const count::QuotaStep& detail) {
    if (question_.seat > 0) return explain_quota_seat(detail);
    const bool competes = std::ranges::any_of(detail.lines, [&](const auto& line) { return about(line.contestant); });
    if (!competes) return;
    say(step.cite, kQuota, detail.lines.size(), Quantity{detail.sum}, law::quota_name(detail.quota),
        words_.say(formula(detail.quota), words_.number(detail.sum), detail.seats),
        votes(detail.ratio.numerator, detail.ratio.denominator));
    if (!about_one()) table(step);
    for (const count::QuotaLine& line : detail.lines) {
      if (about_one() && about(line.contestant)) explain_whole(detail, line);
    }
    explain_left_over(step, detail);
    for (std::size_t i = 0; i < detail.lines.size(); ++i) {
      const bool interesting = about_one() ? about(detail.lines[i].contestant) : i + 1 == last_extra(detail);
      if (interesting && detail.left_over > 0) explain_remainder(step, detail, i);
    }
  }

  void explain_left_over(const count::Step& step, const count::QuotaStep& detail) {
    const Seats whole = whole_seats(detail);
    const auto lists = static_cast<Seats>(detail.lines.size());
    if (detail.left_over < 0) return say(step.cite, kOverdrawn, whole, -detail.left_over, detail.seats);
    if (detail.left_over == 0) return say(step.cite, kNoLeftOver, whole);
    if (detail.left_over <= lists) return say(step.cite, kLeftOver, whole, detail.left_over, detail.seats);
    say(step.cite, kLeftOpen, whole, detail.seats, detail.left_over - lists);
  }

  void explain_whole(const count::QuotaStep& step, const count::QuotaLine& line) {
    say("", kWhole, words_.number(line.votes), quota(step.ratio), divided_by(line.votes, step.ratio),
        line.division.whole);
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
    const Wording& wording = line.extra ? kExtra : (rival.equal ? kMissedEquals : kMissed);
    return words_.say(wording, remainder(step, line), line.rank, step.lines.size(),
                      rival.equal ? names_of_equals(step) : names_.contestant(rival.contestant), remainder(step, rival),
                      gap(step, line.division.remainder, rival.division.remainder));
  }

  // Between two remainders, in seats and in votes at the quota as it is.
  std::string gap(const count::QuotaStep& step, Votes one, Votes other) const {
    const Votes lead = one > other ? one - other : other - one;
    return words_.say(kGap, words_.about(lead, step.ratio.numerator, kDecimals), votes(lead, step.ratio.denominator));
  }

  // "1 vote", "about 86,546.65 votes".
  std::string votes(Votes numerator, Seats denominator) const {
    if (numerator % denominator == 0) return words_.say(kWholeVotes, Quantity{numerator / denominator});
    return words_.say(kPartsOfVotes, words_.about(numerator, denominator, 2));
  }

  std::string names_of_equals(const count::QuotaStep& step) const {
    std::vector<std::size_t> equal;
    for (const count::QuotaLine& line : step.lines) {
      if (line.equal) equal.push_back(line.contestant);
    }
    return names_.contestants(equal);
  }

  void explain_quota_seat(const count::QuotaStep& step) {
    const Seats whole = whole_seats(step);
    if (step.left_over < 0) return say("", kOverdrawn, whole, -step.left_over, step.seats);
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
        left_in_turn(detail));
    for (const count::WholeQuotaRow& row : detail.rows) {
      if (!about(row.contestant)) continue;
      say("", row.line.lifted ? kWholeQuotaLifted : kWholeQuota, names_.contestant(row.contestant),
          words_.number(row.votes), detail.seats, words_.number(detail.whole),
          words_.equals(Int128{row.votes} * detail.seats, detail.whole, kDecimals), row.line.whole,
          row.line.lifted ? detail.rule.seats_at_least : row.line.in_turn);
    }
  }

  std::string left_in_turn(const count::WholeQuotaStep& step) const {
    if (step.left_over < 0) return words_.say(kWholeQuotasOver, -step.left_over);
    const bool taken =
        std::ranges::any_of(step.rows, [](const auto& row) { return row.votes > 0 && !row.line.lifted; });
    if (step.left_over == 0) return words_.say(kWholeQuotasNone);
    return words_.say(taken ? kWholeQuotasLeft : kWholeQuotasNobody, step.left_over);
  }

  bool about_any(const std::vector<std::size_t>& contestants) const {
    return std::ranges::any_of(contestants, [&](std::size_t i) { return about(i); });
  }

  void explain(const count::Step& step, const count::AdmitMoreStep& detail) {
    if (!about_any(detail.admitted)) return;
    say(step.cite, kAdmitMore, names_.contestants(detail.admitted), detail.admitted.size(),
        words_.number(detail.together), words_.number(detail.whole), names_.denominator(detail.rule.of));
  }

  void explain(const count::Step& step, const count::SeatsBelowStep& detail) {
    if (!about_any(detail.contestants)) return;
    say(step.cite, kSeatsBelow, words_.percentage(detail.rule.share), names_.contestants(detail.contestants),
        detail.rule.seats, detail.contestants.size());
  }

  void explain(const count::Step& step, const count::SetAsideStep& detail) {
    if (about_one() && !about(detail.contestant)) return;
    sentence(names_.set_aside(detail), step.cite);
  }

  void explain(const count::Step& step, const count::UnopposedStep& detail) {
    if (about_one() && !about(detail.contestant)) return;
    sentence(names_.unopposed(step, detail), step.cite);
  }

  void explain(const count::Step& step, const count::RecountStep& detail) {
    if (about_one() && !about(detail.first) && !about(detail.second)) return;
    sentence(names_.recount(step, detail), step.cite);
  }

  // --- one list passes ---

  void explain(const count::Step& step, const count::RescueStep& detail) {
    const count::SinglePassingList& sums = detail.arithmetic;
    if (about(detail.passed) || about(detail.admitted)) {
      say(step.cite, kRescuePassed, names_.contestant(detail.passed), names_.contestant(detail.admitted),
          Quantity{detail.passed_votes + detail.admitted_votes}, detail.seats, quota(sums.quota),
          words_.number(detail.passed_votes), divided_by(detail.passed_votes, sums.quota), sums.passed.whole,
          sums.left_over < 0 ? words_.say(kRescueOverdrawn, -sums.left_over) : words_.say(kRescueRest, sums.left_over));
    }
    if (about(detail.admitted)) {
      say(step.cite, kRescueAdmitted, words_.number(detail.admitted_votes), quota(sums.quota),
          factor_names(detail.rescue.quotient_times),
          words_.equals(sums.reduced_numerator, sums.reduced_denominator, kDecimals), sums.reduced_whole,
          detail.rescue.seats_at_least, sums.runner_up, names_.contestant(detail.admitted));
    }
  }

  // --- highest averages ---

  // "1,589,519 ÷ 23 ≈ 69,109.52"; of a list that has no seat yet where the first divisor is 0, its votes.
  std::string quotient(Votes votes, const count::Divisor& divisor) const {
    if (divisor.numerator == 0) return words_.say(kFirstSeat, Quantity{votes});
    const std::string over = words_.number(votes) + " ÷ ";
    if (divisor.root) return over + "√" + saylau::to_string(divisor.numerator);
    return over + words_.about(divisor.numerator, divisor.denominator, 2) + " " +
           words_.equals(Int128{votes} * divisor.denominator, divisor.numerator, 2);
  }

  void explain(const count::Step& step, const count::DivisorStep& detail) {
    if (!about_one() && question_.seat == 0 && count::divisor_after(detail.divisors, 0).numerator == 0) {
      say(step.cite, kFirstSeats);
    }
    for (std::size_t i = 0; i < detail.awards.size(); ++i) {
      const count::AwardLine& line = detail.awards[i];
      const bool this_seat = question_.seat == 0 || static_cast<std::size_t>(question_.seat) == i + 1;
      if (about(line.winner) && this_seat) explain_award(step, line, i + 1);
    }
    if (about_one() && question_.seat == 0) explain_no_award(step, detail);
  }

  void explain_award(const count::Step& step, const count::AwardLine& line, std::size_t seat) {
    const std::string won = quotient(line.votes, line.divisor);
    if (!line.runner_up) return say(step.cite, kAwardAlone, seat, names_.contestant(line.winner), won);
    say(step.cite, kAward, seat, names_.contestant(line.winner), won, names_.contestant(*line.runner_up),
        quotient(line.runner_up_votes, line.runner_up_divisor));
  }

  // Why a list that competes took no seat: where its votes stand beside the last seat given.
  void explain_no_award(const count::Step& step, const count::DivisorStep& detail) {
    const auto own = std::ranges::find(detail.lists, *question_.contestant, &count::RankedVotes::contestant);
    const bool won = std::ranges::any_of(detail.awards, [&](const auto& line) { return about(line.winner); });
    if (own == detail.lists.end() || won) return;
    const std::string who = names_.contestant(own->contestant);
    if (own->votes == 0) return say(step.cite, kNoVotes, who);
    const std::string first = quotient(own->votes, count::divisor_after(detail.divisors, 0));
    if (detail.awards.empty()) return say(step.cite, kNoAwardYet, who, first);
    const count::AwardLine& last = detail.awards.back();
    say(step.cite, kNoAward, who, first, detail.awards.size(), names_.contestant(last.winner),
        quotient(last.votes, last.divisor));
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
    if (detail.so_far) return explain_so_far(step, detail);
    if (detail.against_all) {
      return say(step.cite, kAgainstAll, names_.area(step.area), Quantity{detail.against_all->votes});
    }
    if (detail.ranked.empty() || detail.ranked[0].votes == 0) {
      return say(step.cite, kPluralityNobody, names_.area(step.area));
    }
    detail.elected.empty() ? explain_equals(step, detail) : explain_winner(step, detail);
  }

  void explain_winner(const count::Step& step, const count::PluralityStep& detail) {
    const count::RankedVotes& first = detail.ranked[0];
    if (detail.ranked.size() == 1) {
      return say(step.cite, kPluralityAlone, names_.area(step.area), names_.contestant(first.contestant),
                 Quantity{first.votes});
    }
    const count::RankedVotes& second = detail.ranked[1];
    say(step.cite, kPluralityWon, names_.area(step.area), names_.contestant(first.contestant), Quantity{first.votes},
        words_.number(first.votes - second.votes), names_.contestant(second.contestant));
  }

  static std::vector<std::size_t> first_of(const count::PluralityStep& detail) {
    std::vector<std::size_t> first;
    for (const count::RankedVotes& line : detail.ranked) {
      if (line.votes == detail.ranked[0].votes) first.push_back(line.contestant);
    }
    return first;
  }

  void explain_equals(const count::Step& step, const count::PluralityStep& detail) {
    say(step.cite, kPluralityEqual, names_.area(step.area), names_.contestants(first_of(detail)),
        words_.number(detail.ranked[0].votes));
  }

  // Who leads, while votes that are out decide it.
  void explain_so_far(const count::Step& step, const count::PluralityStep& detail) {
    const std::string area = names_.area(step.area);
    if (detail.against_all) return say(step.cite, kAgainstAllSoFar, area, Quantity{detail.against_all->votes});
    if (detail.ranked.empty() || detail.ranked[0].votes == 0) return say(step.cite, kPluralityNobodySoFar, area);
    const auto first = first_of(detail);
    say(step.cite, first.size() == 1 ? kPluralityLeads : kPluralityLeadEquals, area, names_.contestants(first),
        Quantity{detail.ranked[0].votes});
  }

  void explain(const count::Step& step, const count::MajorityStep& detail) {
    if (!among(detail.ranked)) return;
    for (const std::string& line : names_.majority(detail)) sentence(names_.place(step.area) + line, step.cite);
  }

  void explain(const count::Step& step, const count::SecondRoundStep& detail) {
    if (!among(detail.ranked)) return;
    for (const count::RankedVotes& line : detail.ranked) {
      sentence(
          names_.place(step.area) + words_.say(kSecondRound, names_.contestant(line.contestant), Quantity{line.votes}),
          step.cite);
    }
  }

  void explain(const count::Step& step, const count::ConditionStep& detail) {
    sentence(names_.condition(detail), step.cite);
  }

  void explain(const count::Step& step, const count::TieStep& detail) {
    if (about_one() && std::ranges::find(detail.equal, *question_.contestant) == detail.equal.end()) return;
    const bool decision = is_decision(result_, step.tier);
    say(step.cite, decision ? kTieOfDecision : kTie, names_.contestants(detail.equal), detail.seats);
    for (const count::SettledBy& settled : detail.settlement.by) {
      say(step.cite, decision ? kTieOfDecisionSettled : kTieSettled, names_.rule(settled.rule.rule),
          names_.contestants(settled.winners), settled.winners.size());
    }
    if (detail.settlement.seats > 0) say("", kTieOpen);
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
