#include "law/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "law/terms.hpp"
#include "votes/words.hpp"

namespace saylau::law {

namespace {

Names percentage(const Share& share) {
  return share_names(share);
}

Names number(Seats seats) {
  return {fmt::format("{}", seats)};
}

Names joined(const Names& a, const Names& b) {
  constexpr Wording kBoth{"{}{}", "{}{}", "{}{}"};
  return kBoth.names(a, b);
}

Names seats_text(const TierSeats& seats) {
  if (const auto* fixed = std::get_if<FixedSeats>(&seats)) return number(fixed->seats);
  if (const auto* half = std::get_if<HalfOfBody>(&seats)) {
    constexpr Wording kUp{"half of the body, rounded up", "құрамның жартысы, жоғары қарай дөңгелектенген",
                          "половина состава с округлением вверх"};
    constexpr Wording kDown{"half of the body, rounded down", "құрамның жартысы, төмен қарай дөңгелектенген",
                            "половина состава с округлением вниз"};
    return (half->rounded_up ? kUp : kDown).names();
  }
  return Wording{"the whole body", "бүкіл құрам", "весь состав"}.names();
}

Names majority_text(const Majority& majority) {
  constexpr Wording kMajority{
      "more than {0} of the {1}; else a second round between the first {2}, if more than {3} stood",
      "{1} {0} артық; әйтпесе, түскендер саны {3} асса, алғашқы {2} арасында екінші тур",
      "больше {0} от {1}; иначе второй тур между первыми {2}, если участвовало больше {3}"};
  constexpr Wording kRepeat{", else repeat elections", ", әйтпесе қайта сайлау", ", иначе повторные выборы"};
  const Names text =
      kMajority.names(percentage(majority.more_than), genitive(majority.of), majority.runners, majority.if_more_than);
  return majority.repeat_elections_if_not_held ? joined(text, kRepeat.names()) : text;
}

struct AllocationText {
  Names operator()(const LargestRemainder& method) const {
    constexpr Wording kText{"{} quota and largest remainders", "{} квотасы және ең үлкен қалдықтар",
                            "квота {} и наибольшие остатки"};
    return kText.names(quota_name(method.quota));
  }
  Names operator()(const HighestAverages& method) const {
    constexpr Wording kText{"highest averages, divisors of {}", "ең үлкен орташалар, {} бөлгіштері",
                            "наибольшие средние, делители {}"};
    return kText.names(divisors_name(method.divisors));
  }
  Names operator()(const WholeQuotas& method) const {
    constexpr Wording kText{
        "whole parts of votes times seats by {0}; at least {1} {1|seat|seats}; seats left over to the lists with the "
        "most votes in turn, but not to those lifted to the minimum",
        "дауыстардың мандат санына көбейтіндісін {0} санына бөлгендегі бүтін бөліктер; кемінде {1} мандат; қалған "
        "мандаттар дауысы ең көп тізімдерге кезекпен, осы ең аз санға көтерілгендерден басқаларына",
        "целые части от голосов, умноженных на мандаты и делённых на число {0}; не менее {1} {1|мандата|мандатов}; "
        "оставшиеся — "
        "по одному спискам с наибольшим числом голосов, кроме поднятых до этого минимума"};
    return kText.names(genitive(method.of), method.seats_at_least);
  }
  Names operator()(const Plurality& method) const {
    constexpr Wording kPlurality{"plurality: the most votes win",
                                 "салыстырмалы көпшілік: дауысы ең көп кандидат жеңеді",
                                 "относительное большинство: побеждает тот, у кого больше всех голосов"};
    constexpr Wording kVacates{"; most votes against all leave the seat vacant",
                               "; бәріне қарсы дауыстар ең көп болса, мандат бос қалады",
                               "; если больше всего голосов против всех, мандат остаётся вакантным"};
    return method.against_all_vacates ? joined(kPlurality.names(), kVacates.names()) : kPlurality.names();
  }
  Names operator()(const Majority& method) const { return majority_text(method); }
  Names operator()(const OutsideTheCount& method) const {
    constexpr Wording kText{"filled by the {}, outside the count", "{} толтырады, санаудан тыс",
                            "заполняет {}, вне подсчёта"};
    return kText.names(method.by);
  }
};

Names threshold_text(const Threshold& threshold) {
  constexpr Wording kText{"{0} of the {1}", "{1} {0}", "{0} от {1}"};
  constexpr Wording kEach{", {}", ", {}", ", {}"};
  const Names text = kText.names(percentage(threshold.share), genitive(threshold.of));
  return threshold.in_each ? joined(text, kEach.names(in_each(*threshold.in_each))) : text;
}

Names exempt_text(const Threshold& threshold) {
  std::string groups;
  for (const std::string& group : threshold.exempt) groups += (groups.empty() ? "" : ", ") + group;
  return {groups, groups, groups};
}

Names rescue_text(const Rescue& rescue) {
  constexpr Wording kSeats{"at least {0} {0|seat|seats}", "кемінде {0} мандат", "не менее {0} {0|мандата|мандатов}"};
  constexpr Wording kText{
      "the runner-up is admitted; its quotient times {0}, {1}; seats left over to the list that passed",
      "келесі тізім жіберіледі; оның бөліндісі {0} санына көбейтіледі, {1}; қалған мандаттар өткен тізімге",
      "допускается следующий список; его частное умножается на {0}, {1}; оставшиеся мандаты — прошедшему списку"};
  return kText.names(factor_names(rescue.quotient_times), kSeats.names(rescue.seats_at_least));
}

Names ties_text(const std::vector<TieBreak>& ties) {
  constexpr Wording kElse{"{}, else {}", "{}, әйтпесе {}", "{}, иначе {}"};
  if (ties.empty()) return Wording{"no rule", "ереже жоқ", "правила нет"}.names();
  Names text = term(ties[0].rule).names();
  for (std::size_t i = 1; i < ties.size(); ++i) text = kElse.names(text, term(ties[i].rule));
  return text;
}

Names condition_text(const Condition& condition) {
  constexpr Wording kText{"{0} more than {1} of the {2}", "{0}: {2} {1} артық", "{0} больше {1} от {2}"};
  constexpr Wording kWhere{", in at least {0} of the {1}", ", {1} кемінде {0} бөлігінде", ", не менее чем в {0} {1}"};
  Names text = kText.names(term(condition.measured), percentage(condition.more_than), genitive(condition.of));
  if (!condition.in_at_least) return text;
  return joined(text, kWhere.names(to_fraction(*condition.in_at_least), of_all(condition.areas)));
}

Names ballot_text(const Ballot& ballot) {
  constexpr Wording kText{"{0}, {1}", "{0}, {1}", "{0}, {1}"};
  constexpr Wording kAgainst{", with \"against all\"", ", «бәріне қарсы» жолымен", ", со строкой «против всех»"};
  const Names text = kText.names(term(ballot.contestants), ballot_paper(ballot.area));
  return ballot.against_all ? joined(text, kAgainst.names()) : text;
}

Names below_text(const SeatsBelow& below) {
  constexpr Wording kSeats{"{0} {0|seat|seats} from {1}", "{1} жетсе, {0} мандат",
                           "{0} {0|мандат|мандата|мандатов}, начиная с {1}"};
  return kSeats.names(below.seats, percentage(below.share));
}

Names admit_more_text(const AdmitMore& more) {
  constexpr Wording kText{
      "the next by votes are admitted until {0} lists have more than {1} of the {2}",
      "{0} тізім {2} {1} артығын жинағанша, дауысы келесілері жіберіледі",
      "следующие по числу голосов допускаются, пока списки (не менее {0}) не наберут больше {1} от {2}"};
  return kText.names(more.lists_at_least, percentage(more.together_more_than), genitive(more.of));
}

Names recount_text(const Recount& recount) {
  constexpr Wording kText{"due within {0} of the {1}", "айырма {1} {0} аспаса, өткізіледі",
                          "проводится, если разница не больше {0} от {1}"};
  return kText.names(percentage(recount.within), genitive(recount.of));
}

// What a rule is about.
constexpr Wording kBody{"body", "орган", "орган"};
constexpr Wording kSeats{"seats", "мандаттар", "мандаты"};
constexpr Wording kVotes{"votes", "дауыстар", "голоса"};
constexpr Wording kWithdrawn{"votes for whoever is out of the race", "сайлаудан шыққандарға берілген дауыстар",
                             "голоса за выбывших"};
constexpr Wording kInvalid{"invalid", "жарамсыз", "недействительны"};
constexpr Wording kForNobody{"valid, for nobody", "жарамды, ешкімге саналмайды", "действительны, ни за кого"};
constexpr Wording kUnopposed{"the only candidate", "жалғыз үміткер", "единственный кандидат"};
constexpr Wording kElectedWithoutPoll{"elected without a poll", "дауыс берусіз сайланады",
                                      "избирается без голосования"};
constexpr Wording kExempt{"exempt from the threshold", "шектен босатылған", "освобождены от порога"};
constexpr Wording kOnBallot{"of the ballot \"{}\"", "«{}» бюллетенінікі", "бюллетеня «{}»"};
constexpr Wording kAnswer{"answer that is adopted", "қабылданатын жауап", "принимаемый ответ"};
constexpr Wording kSetForEach{"set for each body", "әр орган үшін бөлек белгіленеді",
                              "устанавливаются для каждого органа"};
constexpr Wording kLink{"link between tiers", "бөліктердің байланысы", "связь частей"};
constexpr Wording kThreshold{"threshold", "шек", "порог"};
constexpr Wording kOneAlone{"one list alone passes", "бір ғана тізім өтсе", "прошёл только один список"};
constexpr Wording kTooFew{"too few pass", "тым аз тізім өтсе", "прошло слишком мало"};
constexpr Wording kBelow{"below the threshold", "шектен төмен", "ниже порога"};
constexpr Wording kFormula{"formula", "формула", "формула"};
constexpr Wording kTies{"ties", "тең түсу", "равенство голосов"};
constexpr Wording kRecount{"recount", "қайта санау", "пересчёт"};
constexpr Wording kFill{"who takes the seat", "мандатты кім алады", "кто получает мандат"};
constexpr Wording kElected{"elected", "сайлану шарты", "избрание"};
constexpr Wording kValid{"valid if", "өтті деп саналады, егер", "состоялся, если"};
constexpr Wording kAdopted{"adopted if", "қабылданады, егер", "принято, если"};
constexpr Wording kAndIf{"and if", "және егер", "и если"};
constexpr Wording kSilent{"silent on: {}", "заңда айтылмаған: {}", "закон молчит: {}"};

class Describer {
 public:
  std::vector<Fact> describe(const Law& law) {
    add(kBody.names(), law.body);
    if (!law.tiers.empty()) add(kSeats.names(), law.seats ? number(*law.seats) : kSetForEach.names());
    for (const Ballot& ballot : law.ballots) add_ballot_paper(ballot);
    for (const Tier& tier : law.tiers) add_tier(tier);
    if (law.link) add(kLink.names(), term(*law.link).names());
    for (const Decision& decision : law.decisions) add_decision(decision);
    for (const Provision& provision : law.provisions) add(provision.topic, provision.text, provision.cite);
    return std::move(facts_);
  }

 private:
  void add(Names topic, Names text, std::string cite = "") {
    constexpr Wording kAgain{"{} ({})", "{} ({})", "{} ({})"};
    const int times = ++times_[topic.english];
    if (times > 1) topic = kAgain.names(topic, times);
    facts_.push_back({std::move(topic), std::move(text), std::move(cite)});
  }
  void add_of(const Names& whose, const Names& topic, Names text, std::string cite = "") {
    constexpr Wording kOf{"{}: {}", "{}: {}", "{}: {}"};
    add(kOf.names(whose, topic), std::move(text), std::move(cite));
  }

  void add_tier(const Tier& tier) {
    const Names name = tier_name(tier.id);
    add_of(name, kSeats.names(), seats_text(tier.seats));
    add_ballot(name, tier);
    for (const Threshold& threshold : tier.thresholds) add_threshold(name, threshold);
    add_of(name, kFormula.names(), std::visit(AllocationText{}, tier.allocation), tier.allocation_cite);
    if (!tier.ballot.empty()) add_ties(name, tier.ties);
    if (tier.recount) add_of(name, kRecount.names(), recount_text(*tier.recount), tier.recount->cite);
    if (tier.fill) add_of(name, kFill.names(), term(tier.fill->rule).names(), tier.fill->cite);
    if (tier.elects_unopposed) add_of(name, kUnopposed.names(), kElectedWithoutPoll.names(), tier.unopposed_cite);
    add_silences(name, tier.silences);
  }

  void add_ballot_paper(const Ballot& ballot) {
    add(ballot_name(ballot.id), ballot_text(ballot), ballot.cite);
    if (!ballot.withdrawn_votes) return;
    const Wording& are = ballot.withdrawn_votes->invalid ? kInvalid : kForNobody;
    add_of(ballot_name(ballot.id), kWithdrawn.names(), are.names(), ballot.withdrawn_votes->cite);
  }

  // Whose votes they are goes without saying where the tier is called as its ballot is.
  void add_ballot(const Names& name, const Tier& tier) {
    if (tier.ballot.empty() || tier.ballot == tier.id) return;
    add_of(name, kVotes.names(), kOnBallot.names(tier.ballot));
  }

  void add_threshold(const Names& name, const Threshold& threshold) {
    add_of(name, kThreshold.names(), threshold_text(threshold), threshold.cite);
    if (threshold.rescue) add_of(name, kOneAlone.names(), rescue_text(*threshold.rescue), threshold.rescue->cite);
    if (const auto& more = threshold.admit_more) add_of(name, kTooFew.names(), admit_more_text(*more), more->cite);
    if (!threshold.exempt.empty()) add_of(name, kExempt.names(), exempt_text(threshold), threshold.exempt_cite);
    for (const SeatsBelow& below : threshold.seats_below) {
      add_of(name, kBelow.names(), below_text(below), below.cite);
    }
  }

  void add_ties(const Names& name, const std::vector<TieBreak>& ties) {
    add_of(name, kTies.names(), ties_text(ties), ties.empty() ? "" : ties[0].cite);
  }

  void add_decision(const Decision& decision) {
    const Names name = decision_name(decision.id);
    if (const auto* majority = std::get_if<Majority>(&decision.rule)) {
      add_of(name, kElected.names(), majority_text(*majority), decision.cite);
      add_ties(name, decision.ties);
    } else {
      add_question(name, std::get<Question>(decision.rule));
    }
    add_silences(name, decision.silences);
  }

  void add_question(const Names& name, const Question& question) {
    add_of(name, kAnswer.names(), {question.answer, question.answer, question.answer});
    for (const Condition& condition : question.valid_if) {
      add_of(name, kValid.names(), condition_text(condition), condition.cite);
    }
    for (std::size_t i = 0; i < question.adopted_if.size(); ++i) {
      const Condition& condition = question.adopted_if[i];
      add_of(name, (i == 0 ? kAdopted : kAndIf).names(), condition_text(condition), condition.cite);
    }
  }

  void add_silences(const Names& name, const std::vector<Silence>& silences) {
    for (const Silence& silence : silences) {
      add_of(name, kSilent.names(term(silence.when)), silence.missing, silence.cite);
    }
  }

  std::vector<Fact> facts_;
  std::map<std::string, int> times_;  // how often each topic was named
};

const Fact* find_fact(const std::vector<Fact>& facts, const Names& topic) {
  const auto same = [&](const Fact& fact) { return fact.topic.english == topic.english; };
  const auto found = std::ranges::find_if(facts, same);
  return found == facts.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Fact> describe(const Law& law) {
  return Describer().describe(law);
}

std::vector<Change> diff(const Law& before, const Law& after) {
  const std::vector<Fact> old_facts = describe(before);
  const std::vector<Fact> new_facts = describe(after);
  std::vector<Change> changes;
  for (const Fact& fact : new_facts) {
    const Fact* old = find_fact(old_facts, fact.topic);
    const Names text = old == nullptr ? Names{} : old->text;
    if (text.english != fact.text.english) changes.push_back({fact.topic, text, fact.text, fact.cite});
  }
  for (const Fact& fact : old_facts) {
    if (find_fact(new_facts, fact.topic) == nullptr) changes.push_back({fact.topic, fact.text, {}, fact.cite});
  }
  return changes;
}

bool same_rules(const Tier& a, const Tier& b) {
  Law first;
  Law second;
  first.tiers = {a};
  second.tiers = {b};
  for (Law* law : {&first, &second}) {
    law->tiers[0].fill.reset();
    law->tiers[0].silences.clear();
  }
  return diff(first, second).empty() && a.ballot == b.ballot;
}

}  // namespace saylau::law
