// Each check compares a printed figure with what arithmetic makes of the others, and when they disagree looks for the
// one slip that would explain it.

#include "package/check_statement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "count/explain/names.hpp"
#include "count/threshold.hpp"
#include "law/terms.hpp"
#include "package/verify.hpp"
#include "votes/contests.hpp"
#include "votes/digits.hpp"
#include "votes/words.hpp"

namespace saylau::package {

namespace {

constexpr std::array kDenominators = {law::Denominator::valid_votes, law::Denominator::votes_for_contestants,
                                      law::Denominator::ballots_cast, law::Denominator::registered_voters};

constexpr Wording kSlip{" ({})", " ({})", " ({})"};
constexpr Wording kMore{"{} more", "{} артық", "больше на {}"};
constexpr Wording kFewer{"{} fewer", "{} кем", "меньше на {}"};

// What printed less counted says of the count: "347 fewer".
Names difference_names(Votes difference) {
  return difference < 0 ? kMore.names(number_names(-difference)) : kFewer.names(number_names(difference));
}

std::string percent_of(Votes part, Votes whole, const std::string& like) {
  return percent(part, whole, printed_decimals(like)) + "%";
}

// Half of the unit that a number seems to be rounded to: 500 for 7,566,000, 0 for a number printed to the last digit.
Votes rounding(Votes number) {
  Votes unit = 1;
  while (number != 0 && number % (unit * 10) == 0) unit *= 10;
  return unit >= 1000 ? unit / 2 : 0;
}

// Could part / whole, each perhaps rounded, be printed as this percentage? Printed is half a unit of its last digit to
// either side.
bool could_be(Votes part, Votes whole, const std::string& printed) {
  const auto share = parse_percentage(printed);
  const Votes least_whole = whole - rounding(whole);
  if (!share || least_whole <= 0) return false;
  const Share from{share->numerator * 2 - 1, share->denominator * 2};
  const Share to{share->numerator * 2 + 1, share->denominator * 2};
  const Share lowest{part - rounding(part), whole + rounding(whole)};
  const Share highest{part + rounding(part), least_whole};
  return highest >= from && lowest < to;
}

class StatementCheck {
 public:
  StatementCheck(const Package& package, const count::Result& result, const Statement& statement)
      : contestants_(package.election.contestants),
        result_(result),
        statement_(statement),
        counted_(main_contest(package.election, statement.ballot)) {}

  std::vector<Finding> run() {
    check_winners();
    if (counted_ == nullptr) return std::move(findings_);
    stated_ = as_stated();
    check_sum();
    for (const auto& [id, votes] : statement_.votes) check_votes(id, votes);
    for (const auto& [id, share] : statement_.shares) check_share(id, share);
    check_shares_sum();
    check_turnout();
    check_figure({"registered voters", "тіркелген сайлаушылар", "зарегистрировано избирателей"}, statement_.registered,
                 counted_->tally.registered);
    check_figure({"ballots issued", "берілген бюллетеньдер", "выдано бюллетеней"}, statement_.issued,
                 counted_->tally.issued);
    check_figure({"ballots cast", "дауыс бергендер", "проголосовало"}, statement_.cast, cast_ballots(counted_->tally));
    check_figure({"invalid ballots", "жарамсыз бюллетеньдер", "недействительных бюллетеней"}, statement_.invalid,
                 counted_->tally.invalid);
    check_figure({"ballots counted for nobody", "ешкімге саналмаған бюллетеньдер", "бюллетеней, не засчитанных никому"},
                 statement_.uncounted, counted_->tally.uncounted);
    check_seats();
    return std::move(findings_);
  }

 private:
  void add(std::string code, Names text) {
    findings_.push_back({std::move(code), Severity::warning, statement_.by, std::move(text), "", "", "", {}});
  }

  // --- the contest as the statement tells it: its figures, and the counted ones where it is silent ---

  Contest as_stated() const {
    Contest contest = *counted_;
    Tally& tally = contest.tally;
    if (statement_.registered) tally.registered = statement_.registered;
    if (statement_.issued) tally.issued = statement_.issued;
    if (statement_.cast) tally.cast = statement_.cast;
    if (statement_.invalid) tally.invalid = statement_.invalid;
    if (statement_.uncounted) tally.uncounted = statement_.uncounted;
    for (const auto& [id, votes] : statement_.votes) {
      if (const auto i = index(id)) tally.votes[*i] = votes;
    }
    return contest;
  }

  std::optional<std::size_t> index(const std::string& id) const {
    const auto found = std::ranges::find(contestants_, id, &Contestant::id);
    return found == contestants_.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - contestants_.begin()));
  }

  // The votes counted for a contestant, if they were published.
  Figure counted_votes(const std::string& id) const {
    const auto i = index(id);
    return i ? known_votes(*counted_, *i) : std::nullopt;
  }

  Names name(const std::string& id) const {
    const auto i = index(id);
    return i ? contestants_[*i].name : Names{id};
  }

  Figure whole(law::Denominator of, const Contest& contest) const {
    return count::denominator(of, contest, contestants_);
  }

  // --- votes ---

  void check_sum() {
    if (!statement_.votes_total || statement_.votes.size() != counted_->contestants.size()) return;
    Votes sum = 0;
    for (const auto& [id, votes] : statement_.votes) sum += votes;
    if (sum == *statement_.votes_total) return;
    constexpr Wording kSum{"The votes printed add up to {}, not to the {} printed as their sum.",
                           "Берілген дауыстардың қосындысы {}, ал қосынды деп {} көрсетілген.",
                           "Напечатанные голоса в сумме дают {}, а не {}, как указано."};
    add("check.sum", kSum.names(number_names(sum), number_names(*statement_.votes_total)));
  }

  void check_votes(const std::string& id, Votes printed) {
    const Figure counted = counted_votes(id);
    if (!counted || *counted == printed || !all_in(*counted_)) return;  // the rest may make it up
    constexpr Wording kVotes{"{0} votes for {1}; the count has {2}{3}{4}.", "{1}: {0} дауыс; санауда {2}{3}{4}.",
                             "{1}: голосов {0}; по подсчёту {2}{3}{4}."};
    add("check.votes", kVotes.names(number_names(printed), name(id), number_names(*counted),
                                    explain_votes(id, printed, *counted), evidence(id, printed, *counted)));
  }

  Names explain_votes(const std::string& id, Votes printed, Votes counted) const {
    const Figure cast = cast_ballots(counted_->tally);
    const Figure valid = whole(law::Denominator::valid_votes, *counted_);
    if (cast && valid && *cast - *valid == printed) {
      constexpr Wording kInvalid{
          ": {} is the number of invalid ballots ({} cast less {} valid)",
          ": {} — жарамсыз бюллетеньдер саны (дауыс бергендер {}, жарамды дауыстар {})",
          ": {} — это число недействительных бюллетеней (проголосовало {}, действительных голосов {})"};
      return kInvalid.names(number_names(printed), number_names(*cast), number_names(*valid));
    }
    const auto slip = slip_between(group_digits(printed), group_digits(counted));
    const bool told = slip == Slip::exchanged_digits || !evidence(id, printed, counted).empty();
    return slip && told ? kSlip.names(describe(*slip)) : kSlip.names(difference_names(printed - counted));
  }

  // The share printed beside the votes, if it speaks for the counted ones and against those printed.
  Names evidence(const std::string& id, Votes printed, Votes counted) const {
    const auto share = statement_.shares.find(id);
    if (share == statement_.shares.end() || !statement_.shares_of) return {};
    const Figure all = whole(*statement_.shares_of, *counted_);
    const Figure own = whole(*statement_.shares_of, stated_);
    const bool speaks = all && own && percent_of(counted, *all, share->second) == share->second &&
                        percent_of(printed, *all, share->second) != share->second &&
                        percent_of(printed, *own, share->second) != share->second;
    constexpr Wording kBeside{"; the {} printed beside it is the share of {}",
                              "; жанында берілген {} — {} дауыстың үлесі", "; указанные рядом {} — это доля {}"};
    return speaks ? kBeside.names(decimal_names(share->second), number_names(counted)) : Names{};
  }

  // --- shares ---

  void check_share(const std::string& id, const std::string& printed) {
    const auto i = index(id);
    const Figure counted = counted_votes(id);
    if (!i || !counted || !statement_.shares_of) return;
    const Figure own_whole = whole(*statement_.shares_of, stated_);
    const Figure all = whole(*statement_.shares_of, *counted_);
    if (!own_whole || !all) return;
    const Votes votes = stated_.tally.votes[*i];
    const bool fits = percent_of(votes, *own_whole, printed) == printed ||
                      percent_of(votes, *all, printed) == printed || percent_of(*counted, *all, printed) == printed;
    if (fits) return;  // a share that fits the counted votes alone is named with the votes
    const std::string expected = percent_of(*counted, *all, printed);
    constexpr Wording kShare{"{} for {}; {} of {} is {}{}.", "{1}: {0}; {2} / {3} = {4}{5}.",
                             "{1}: {0}; {2} / {3} = {4}{5}."};
    add("check.share", kShare.names(decimal_names(printed), name(id), number_names(*counted), number_names(*all),
                                    decimal_names(expected), explain_share(id, printed, expected)));
  }

  Names explain_share(const std::string& id, const std::string& printed, const std::string& expected) const {
    const Figure counted = counted_votes(id);
    constexpr Wording kOfAnother{", and {} is its share of the {}", ", ал {0} — {1} ішіндегі үлесі",
                                 ", а {} — доля от {}"};
    for (const law::Denominator of : kDenominators) {
      const Figure other = whole(of, *counted_);
      if (other && of != *statement_.shares_of && percent_of(*counted, *other, printed) == printed) {
        return kOfAnother.names(decimal_names(printed), law::genitive(of));
      }
    }
    const auto slip = slip_between(printed, expected);
    if (slip && most_shares_fit()) return kSlip.names(describe(*slip));
    return explain_by_another(id, printed);
  }

  // Are the statement's shares those of the votes counted, but for this one or that? Preliminary shares are not, and
  // what differs in them is no slip.
  bool most_shares_fit() const {
    const Figure all = whole(*statement_.shares_of, *counted_);
    const auto fitting = std::ranges::count_if(statement_.shares, [&](const auto& entry) {
      const Figure votes = counted_votes(entry.first);
      return votes && all && percent_of(*votes, *all, entry.second) == entry.second;
    });
    return static_cast<std::size_t>(fitting) * 2 > statement_.shares.size();
  }

  Names explain_by_another(const std::string& id, const std::string& printed) const {
    constexpr Wording kAnother{", and {} is the share of {}", ", ал {} — {} үлесі", ", а {} — это доля {}"};
    const Figure all = whole(*statement_.shares_of, *counted_);
    for (const std::size_t i : counted_->contestants) {
      const Contestant& other = contestants_[i];
      if (other.id != id && percent_of(counted_->tally.votes[i], *all, printed) == printed) {
        return kAnother.names(decimal_names(printed), other.name);
      }
    }
    return {};
  }

  // Rounded shares of everybody add up to 100% but for half a unit of the last digit each.
  void check_shares_sum() {
    if (statement_.shares.size() != counted_->contestants.size()) return;
    if (statement_.shares_of == law::Denominator::ballots_cast) return;  // invalid ballots have a share too
    constexpr Int128 kScale = 1'000'000;
    Int128 sum = 0;
    Int128 slack = 0;
    for (const auto& [id, printed] : statement_.shares) {
      const auto share = parse_percentage(printed);
      if (!share) return;
      sum += share->numerator * kScale / share->denominator;
      Int128 half_unit = kScale / 200;
      for (int digit = 0; digit < printed_decimals(printed); ++digit) half_unit /= 10;
      slack += std::max<Int128>(1, half_unit);
    }
    if (sum >= kScale - slack && sum <= kScale + slack) return;
    constexpr Wording kSum{"The shares printed add up to {}%, not 100%.",
                           "Берілген үлестердің қосындысы {}%, 100% емес.",
                           "Напечатанные доли в сумме дают {}%, а не 100%."};
    add("check.shares-sum", kSum.names(decimal_names(decimal(sum * 100, kScale, 2))));
  }

  // --- turnout ---

  static constexpr Wording kIssued{"ballots issued", "берілген бюллетень", "выданных бюллетеней"};
  static constexpr Wording kCast{"ballots cast", "дауыс берген", "проголосовавших"};
  static constexpr Wording kValid{"valid votes", "жарамды дауыс", "действительных голосов"};

  struct Measure {
    Wording words;
    std::string key;
    Figure part;
  };

  std::vector<Measure> measures(const Contest& contest) const {
    return {{kIssued, "issued", contest.tally.issued},
            {kCast, "cast", cast_ballots(contest.tally)},
            {kValid, "valid", whole(law::Denominator::valid_votes, contest)}};
  }

  void check_turnout() {
    const Figure registered = stated_.tally.registered;
    if (statement_.turnout.empty() || !registered) return;
    const std::vector<Measure> all = measures(stated_);
    const auto own = std::ranges::find(all, statement_.turnout_of, &Measure::key);
    const auto fits = [&](const Measure& measure) {
      return measure.part && percent_of(*measure.part, *registered, statement_.turnout) == statement_.turnout;
    };
    if (own != all.end() && fits(*own)) return check_turnout_fell();
    const auto other = std::ranges::find_if(all, fits);
    if (other != all.end()) return add_other_turnout(*other, *registered);
    if (own != all.end() && own->part) add_wrong_turnout(*own, *registered);
  }

  void add_wrong_turnout(const Measure& measure, Votes registered) {
    const std::string computed = percent_of(*measure.part, registered, statement_.turnout);
    const auto slip = slip_between(statement_.turnout, computed);
    constexpr Wording kWrong{"Turnout of {}; {} {} of {} is {}{}.", "Қатысу {}; {} {} / {} = {}{}.",
                             "Явка {}; {} {} из {} — это {}{}."};
    add("check.turnout", kWrong.names(decimal_names(statement_.turnout), number_names(*measure.part), measure.words,
                                      number_names(registered), decimal_names(computed),
                                      slip ? kSlip.names(describe(*slip)) : explain_turnout(registered)));
  }

  void add_other_turnout(const Measure& measure, Votes registered) {
    constexpr Wording kOther{"Turnout of {} is the {} ({}) over registered voters ({}), not {}.",
                             "{0} қатысу — тіркелген сайлаушыларға шаққандағы {1} ({2} / {3}), {4} емес.",
                             "Явка {} — это доля {} ({}) от зарегистрированных избирателей ({}), а не {}."};
    add("check.turnout", kOther.names(decimal_names(statement_.turnout), measure.words, number_names(*measure.part),
                                      number_names(registered), statement_.turnout_of == "cast" ? kCast : kIssued));
  }

  Names explain_turnout(Votes registered) const {
    const Figure part = statement_.turnout_of == "cast" ? statement_.cast : statement_.issued;
    if (!part) return {};
    const auto fit = [&](Votes candidate) { return could_be(candidate, registered, statement_.turnout); };
    const auto meant = repair(*part, fit);
    if (!meant) return {};
    constexpr Wording kFits{"; {} would fit ({})", "; {} сәйкес келер еді ({})", "; подошло бы {} ({})"};
    return kFits.names(number_names(*meant), describe(*slip_between(group_digits(*part), group_digits(*meant))));
  }

  // An earlier, smaller number of voters makes a smaller count the higher turnout.
  void check_turnout_fell() {
    const Tally& final = counted_->tally;
    const Figure before = statement_.turnout_of == "cast" ? statement_.cast : statement_.issued;
    const Figure after = statement_.turnout_of == "cast" ? cast_ballots(final) : final.issued;
    if (!before || !after || !statement_.registered || !final.registered || *after <= *before) return;
    const std::string now = percent_of(*after, *final.registered, statement_.turnout);
    const auto printed = parse_percentage(statement_.turnout);
    if (!printed || *final.registered == 0 || Share{*after, *final.registered} >= *printed) return;
    if (now == statement_.turnout) return;
    constexpr Wording kFell{
        "Turnout falls from {} to {} although ballots rise from {} to {}: {} voters were added to the lists.",
        "Қатысу төмендеген ({} → {}), ал бюллетеньдер көбейген ({} → {}): тізімдерге {} сайлаушы қосылған.",
        "Явка падает с {} до {}, хотя бюллетеней становится больше ({} → {}): в списки добавлено избирателей: {}."};
    add("check.turnout-fell",
        kFell.names(decimal_names(statement_.turnout), decimal_names(now), number_names(*before), number_names(*after),
                    number_names(*final.registered - *statement_.registered)));
  }

  // --- other figures ---

  void check_figure(const Wording& words, const Figure& printed, const Figure& counted) {
    if (!printed || !counted || *printed == *counted || !all_in(*counted_)) return;
    constexpr Wording kFigure{"{0} {1}; the count has {2} ({3}{4}).", "{1}: {0}; санауда {2} ({3}{4}).",
                              "{1}: {0}; по подсчёту {2} ({3}{4})."};
    constexpr Wording kAnd{"; {}", "; {}", "; {}"};
    const auto slip = slip_between(group_digits(*printed), group_digits(*counted));
    add("check.figure",
        kFigure.names(number_names(*printed), words, number_names(*counted), difference_names(*printed - *counted),
                      slip ? kAnd.names(describe(*slip)) : Names{}));
  }

  // "list", or all the seats together.
  static Names part_name(const std::string& tier) {
    constexpr Wording kTotal{"total", "барлығы", "всего"};
    return tier == "total" ? kTotal.names() : explain::part_names(tier);
  }

  void check_seats() {
    constexpr Wording kSeats{"{0} seats ({1}) for {2}; the result has {3}.", "{2}: {0} мандат ({1}); нәтижеде {3}.",
                             "{2}: мандатов {0} ({1}); по результату {3}."};
    for (const auto& [tier, seats] : statement_.seats) {
      for (const auto& [id, printed] : seats) {
        const auto counted = result_seats(tier, id);
        if (!counted || *counted == printed) continue;
        add("check.seats", kSeats.names(printed, part_name(tier), name(id), *counted));
      }
    }
  }

  // A party has no fewer seats than winners.
  void check_winners() {
    constexpr Wording kWinners{"Seats for {2} ({1}): {0}, but winners named: {3}.",
                               "{2}: {0} мандат ({1}), ал аты аталған жеңімпаздары — {3}.",
                               "{2}: мандатов {0} ({1}), а победителей названо {3}."};
    for (const auto& [tier, seats] : statement_.seats) {
      for (const auto& [party, winners] : winners_of(tier)) {
        const auto announced = seats.find(party);
        const Seats own = announced == seats.end() ? 0 : announced->second;
        if (own < winners) add("check.winners", kWinners.names(own, part_name(tier), name(party), winners));
      }
    }
  }

  // The winners named of a tier by their party; those of no party may be announced together.
  std::map<std::string, Seats> winners_of(const std::string& tier) const {
    std::map<std::string, Seats> won;
    for (const auto& [what, id] : statement_.winners) {
      const auto i = index(id);
      const bool of_party = i && !contestants_[*i].party.empty();
      if (of_party && what.starts_with(tier + "/")) ++won[contestants_[*i].party];
    }
    return won;
  }

  std::optional<Seats> result_seats(const std::string& tier, const std::string& id) const {
    const auto i = index(id);
    if (!i) return std::nullopt;
    const auto unknown = [](const count::TierResult& t) {
      const Seats given = std::accumulate(t.by_contestant.begin(), t.by_contestant.end(), Seats{0});
      const bool final = t.status != count::TierStatus::not_counted && t.status != count::TierStatus::partial;
      return !final ||
             (t.status != count::TierStatus::outside_the_count && given < t.seats);  // what is open may be its
    };
    if (tier == "total") {
      return std::ranges::any_of(result_.tiers, unknown) ? std::nullopt : std::optional(result_.seats_of(*i));
    }
    const auto found = std::ranges::find(result_.tiers, tier, &count::TierResult::id);
    if (found == result_.tiers.end() || unknown(*found)) return std::nullopt;
    return found->by_contestant[*i];
  }

  const std::vector<Contestant>& contestants_;
  const count::Result& result_;
  const Statement& statement_;
  const Contest* counted_;
  Contest stated_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_statement(const Package& package, const count::Result& result, const Statement& statement) {
  return StatementCheck(package, result, statement).run();
}

}  // namespace saylau::package
