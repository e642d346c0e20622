#include "count/json/result_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "count/words.hpp"
#include "law/vocabulary.hpp"
#include "votes/contests.hpp"

namespace saylau::count {

namespace {

using Json = nlohmann::ordered_json;
using law::word_for;

std::string ratio(Int128 numerator, Int128 denominator) {
  return saylau::to_string(numerator) + "/" + saylau::to_string(denominator);
}

class Exporter {
 public:
  Exporter(const Election& election, const Result& result) : election_(election), result_(result) {}

  Json result() const {
    Json json;
    json["election"] = result_.election;
    json["law"] = result_.law;
    json["complete"] = result_.complete;
    json["seats"] = result_.seats;
    json["contestants"] = contestants();
    json["tiers"] = tiers();
    json["elected"] = elected();
    json["working"] = working();
    json["undecided"] = undecided();
    json["decisions"] = decisions();
    json["law_sha256"] = result_.law_sha256;
    return json;
  }

 private:
  const std::string& id(std::size_t contestant) const { return election_.contestants[contestant].id; }
  Json ids(const std::vector<std::size_t>& contestants) const {
    Json array = Json::array();
    for (const std::size_t i : contestants) array.push_back(id(i));
    return array;
  }
  Json id_or_null(const std::optional<std::size_t>& contestant) const {
    return contestant ? Json(id(*contestant)) : Json(nullptr);
  }

  // Votes by ballot over the whole body, or summed over its districts.
  Json votes_of(std::size_t contestant) const {
    Json votes = Json::object();
    for (const std::string& ballot : election_.contestants[contestant].ballots) {
      if (const Figure sum = sum_of(ballot, contestant)) votes[ballot] = *sum;
    }
    return votes;
  }

  Figure sum_of(const std::string& ballot, std::size_t contestant) const {
    const Contest* main = main_contest(election_, ballot);
    Figure sum;
    for (const Contest& contest : election_.contests) {
      const bool counts = main != nullptr ? &contest == main : contest.ballot == ballot && contest.round == 1;
      const Figure votes = known_votes(contest, contestant);
      if (counts && votes) sum = sum.value_or(0) + *votes;
    }
    return sum;
  }

  Json contestants() const {
    Json array = Json::array();
    for (std::size_t i = 0; i < election_.contestants.size(); ++i) {
      const Contestant& contestant = election_.contestants[i];
      Json seats = Json::object();
      for (const TierResult& tier : result_.tiers) seats[tier.id] = tier.by_contestant[i];
      seats["total"] = result_.seats_of(i);
      array.push_back({{"id", contestant.id},
                       {"name", contestant.name.english},
                       {"kind", word(contestant.kind)},
                       {"votes", votes_of(i)},
                       {"seats", std::move(seats)},
                       {"name_kk", contestant.name.in(Language::kazakh)},
                       {"name_ru", contestant.name.in(Language::russian)},
                       {"party", contestant.party},
                       {"colour", contestant.colour}});
    }
    return array;
  }

  Json tiers() const {
    Json array = Json::array();
    for (const TierResult& tier : result_.tiers) {
      array.push_back({{"id", tier.id}, {"seats", tier.seats}, {"status", word(tier.status)}});
      if (tier.status == TierStatus::partial) array.back()["certain"] = certain(tier);
    }
    return array;
  }

  // The seats that whatever is still out cannot change.
  Json certain(const TierResult& tier) const {
    Json seats = Json::object();
    for (std::size_t i = 0; i < tier.certain.size(); ++i) {
      if (tier.certain[i] > 0) seats[id(i)] = tier.certain[i];
    }
    return seats;
  }

  Json elected() const {
    Json array = Json::array();
    for (const Elected& person : result_.elected) {
      array.push_back({{"tier", person.tier},
                       {"area", person.area},
                       {"contestant", id(person.contestant)},
                       {"as_announced", person.as_announced}});
    }
    return array;
  }

  Json decisions() const {
    Json array = Json::array();
    for (const DecisionResult& decision : result_.decisions) {
      array.push_back({{"id", decision.id},
                       {"outcome", word(decision.outcome)},
                       {"winner", id_or_null(decision.winner)},
                       {"as_announced", decision.as_announced}});
    }
    return array;
  }

  Json undecided() const {
    Json array = Json::array();
    for (const Undecided& open : result_.undecided) {
      array.push_back({{"reason", word(open.reason)},
                       {"tier", open.tier},
                       {"area", open.area},
                       {"seats", open.seats},
                       {"options", ids(open.options)},
                       {"cite", open.cite},
                       {"missing", open.silence ? open.silence->missing.english : ""},
                       {"areas", open.areas}});
    }
    return array;
  }

  // --- the working ---

  Json working() const {
    Json array = Json::array();
    for (const Step& step : result_.working) {
      Json json = {{"tier", step.tier}, {"area", step.area}, {"cite", step.cite}};
      std::visit([&](const auto& detail) { json.update(describe(detail)); }, step.detail);
      if (!step.changes.empty()) json["gives"] = gives(step);
      array.push_back(std::move(json));
    }
    return array;
  }

  // The seats that a step gave, in the order in which it did.
  Json gives(const Step& step) const {
    Json array = Json::array();
    for (const SeatChange& change : step.changes) {
      if (const auto* given = std::get_if<Given>(&change)) {
        array.push_back({{"contestant", id(given->contestant)}, {"seats", given->seats}});
      }
    }
    return array;
  }

  Json describe(const ThresholdStep& step) const {
    Json bars = Json::array();
    for (const Bar& bar : step.test.bars) {
      bars.push_back(
          {{"contestant", id(bar.contestant)}, {"votes", bar.votes}, {"passed", bar.passed}, {"missing", bar.missing}});
      if (!bar.certain) bars.back()["certain"] = false;
      if (bar.exempt) bars.back()["exempt"] = true;
    }
    return {{"step", "threshold"},
            {"share", to_fraction(step.threshold.share)},
            {"of", word_for(law::kDenominatorWords, step.threshold.of)},
            {"whole", step.test.whole},
            {"fewest", step.test.fewest},
            {"as_announced", step.as_announced},
            {"contestants", std::move(bars)}};
  }

  Json describe(const QuotaStep& step) const {
    Json lines = Json::array();
    for (const QuotaLine& line : step.lines) {
      lines.push_back({{"contestant", id(line.contestant)},
                       {"votes", line.votes},
                       {"whole", line.division.whole},
                       {"remainder", ratio(line.division.remainder, step.ratio.numerator)},
                       {"rank", line.rank},
                       {"extra_seat", line.extra},
                       {"equal", line.equal}});
    }
    return {{"step", "largest remainder"},
            {"quota", word_for(law::kQuotaWords, step.quota)},
            {"quota_votes", ratio(step.ratio.numerator, step.ratio.denominator)},
            {"votes", step.sum},
            {"seats", step.seats},
            {"left_over", step.left_over},
            {"contestants", std::move(lines)}};
  }

  Json describe(const WholeQuotaStep& step) const {
    Json lines = Json::array();
    for (const WholeQuotaRow& row : step.rows) {
      lines.push_back({{"contestant", id(row.contestant)},
                       {"votes", row.votes},
                       {"whole", row.line.whole},
                       {"lifted", row.line.lifted},
                       {"in_turn", row.line.in_turn}});
    }
    return {{"step", "whole quotas"},
            {"of", word_for(law::kDenominatorWords, step.rule.of)},
            {"whole", step.whole},
            {"seats_at_least", step.rule.seats_at_least},
            {"seats", step.seats},
            {"left_over", step.left_over},
            {"contestants", std::move(lines)}};
  }

  Json describe(const AdmitMoreStep& step) const {
    return {{"step", "more lists admitted"},
            {"lists_at_least", step.rule.lists_at_least},
            {"together_more_than", to_fraction(step.rule.together_more_than)},
            {"whole", step.whole},
            {"together", step.together},
            {"admitted", ids(step.admitted)}};
  }

  Json describe(const SeatsBelowStep& step) const {
    return {{"step", "seats below the threshold"},
            {"share", to_fraction(step.rule.share)},
            {"seats", step.rule.seats},
            {"contestants", ids(step.contestants)}};
  }

  Json describe(const SetAsideStep& step) const {
    return {{"step", "votes set aside"},
            {"contestant", id(step.contestant)},
            {"votes", step.votes},
            {"are", step.invalid ? "invalid" : "for nobody"}};
  }

  Json describe(const UnopposedStep& step) const { return {{"step", "unopposed"}, {"elected", id(step.contestant)}}; }

  Json describe(const RecountStep& step) const {
    return {{"step", "recount due"},
            {"within", to_fraction(step.rule.within)},
            {"of", word_for(law::kDenominatorWords, step.rule.of)},
            {"contestants", ids({step.first, step.second})},
            {"known", step.known},
            {"difference", step.known ? Json(step.difference) : Json(nullptr)},
            {"most", step.known ? Json(step.most) : Json(nullptr)}};
  }

  Json describe(const RescueStep& step) const {
    const SinglePassingList& sums = step.arithmetic;
    return {{"step", "one list passes"},
            {"passed", id(step.passed)},
            {"passed_votes", step.passed_votes},
            {"admitted", id(step.admitted)},
            {"admitted_votes", step.admitted_votes},
            {"quota_votes", ratio(sums.quota.numerator, sums.quota.denominator)},
            {"passed_whole", sums.passed.whole},
            {"factor", to_fraction(step.rescue.quotient_times)},
            {"admitted_quotient", ratio(sums.reduced_numerator, sums.reduced_denominator)},
            {"admitted_whole", sums.reduced_whole},
            {"admitted_seats", sums.runner_up},
            {"left_over", sums.left_over}};
  }

  // votes / divisor; under a root both are squared: "(votes^2)/(s(s+1))" is the square of the quotient.
  // Nothing divides by 0, the first divisor of Adams and of Huntington and Hill: every list has its first seat before
  // any has a second.
  static Json quotient(Votes votes, const Divisor& divisor) {
    if (divisor.numerator == 0) return nullptr;
    return ratio(Int128{votes} * divisor.denominator, divisor.numerator);
  }

  Json describe(const DivisorStep& step) const {
    Json awards = Json::array();
    for (const AwardLine& line : step.awards) {
      Json award = {{"seat", awards.size() + 1},
                    {"contestant", id(line.winner)},
                    {"quotient", quotient(line.votes, line.divisor)},
                    {"under_root", line.divisor.root},
                    {"runner_up", id_or_null(line.runner_up)},
                    {"runner_up_quotient", nullptr}};
      if (line.runner_up) award["runner_up_quotient"] = quotient(line.runner_up_votes, line.runner_up_divisor);
      awards.push_back(std::move(award));
    }
    return {{"step", "highest averages"},
            {"divisors", word_for(law::kDivisorWords, step.divisors)},
            {"seats", step.seats},
            {"awards", std::move(awards)}};
  }

  Json ranked(const std::vector<RankedVotes>& lines) const {
    Json array = Json::array();
    for (const auto& line : lines) array.push_back({{"contestant", id(line.contestant)}, {"votes", line.votes}});
    return array;
  }

  Json describe(const PluralityStep& step) const {
    const Json against = step.against_all ? Json(step.against_all->votes) : Json(nullptr);
    return {{"step", "plurality"},
            {"contestants", ranked(step.ranked)},
            {"elected", ids(step.elected)},
            {"against_all", against},
            {"so_far", step.so_far}};
  }
  static Json describe(const MajoritySoFar& so_far) {
    const auto or_null = [](const Figure& figure) { return figure ? Json(*figure) : Json(nullptr); };
    return {{"out", or_null(so_far.out)}, {"fewest_at_most", or_null(so_far.fewest_at_most)}};
  }
  Json describe(const MajorityStep& step) const {
    return {{"step", "majority"},
            {"more_than", to_fraction(step.majority.more_than)},
            {"of", word_for(law::kDenominatorWords, step.majority.of)},
            {"whole", step.whole},
            {"fewest", step.fewest},
            {"contestants", ranked(step.ranked)},
            {"elected", id_or_null(step.elected)},
            {"runners", ids(step.runners)},
            {"so_far", step.so_far ? describe(*step.so_far) : Json(nullptr)}};
  }
  Json describe(const SecondRoundStep& step) const {
    return {{"step", "second round"}, {"contestants", ranked(step.ranked)}, {"elected", id_or_null(step.elected)}};
  }

  Json describe(const ConditionStep& step) const {
    return {
        {"step", "condition"},
        {"of_validity", step.validity},
        {"measured", word_for(law::kMeasuredWords, step.condition.measured)},
        {"more_than", to_fraction(step.condition.more_than)},
        {"of", word_for(law::kDenominatorWords, step.condition.of)},
        {"in_at_least", step.condition.in_at_least ? Json(to_fraction(*step.condition.in_at_least)) : Json(nullptr)},
        {"outcome", word(step.result.outcome)},
        {"part", step.result.part},
        {"whole", step.result.whole},
        {"fewest", step.result.fewest},
        {"not_known", step.result.not_known}};
  }

  Json describe(const TieStep& step) const {
    Json json = {{"step", "tie"},
                 {"equal", ids(step.equal)},
                 {"seats", step.seats},
                 {"rule", nullptr},
                 {"winners", ids(step.settlement.winners)},
                 {"lot", nullptr}};
    if (step.settlement.rule) json["rule"] = word_for(law::kTieWords, step.settlement.rule->rule);
    if (const auto& lot = step.settlement.lot) {
      json["lot"] = {{"law", lot->law},
                     {"law_sha256", lot->law_sha256},
                     {"drawn", lot->drawn},
                     {"drawn_by", lot->drawn_by},
                     {"date", lot->date}};
    }
    return json;
  }

  Json describe(const OutsideStep& step) const {
    return {{"step", "outside the count"}, {"by", step.by.english}, {"seats", step.seats}};
  }

  const Election& election_;
  const Result& result_;
};

}  // namespace

nlohmann::ordered_json to_json(const Election& election, const Result& result) {
  return Exporter(election, result).result();
}

}  // namespace saylau::count
