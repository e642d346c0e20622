#include "law/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "law/vocabulary.hpp"

namespace saylau::law {

namespace {

std::string of_words(Denominator of) {
  return std::string(word_for(kDenominatorWords, of));
}

std::string seats_text(const TierSeats& seats) {
  if (const auto* fixed = std::get_if<FixedSeats>(&seats)) return fmt::format("{}", fixed->seats);
  if (const auto* half = std::get_if<HalfOfBody>(&seats)) {
    return half->rounded_up ? "half of the body, rounded up" : "half of the body, rounded down";
  }
  return "the whole body";
}

std::string majority_text(const Majority& majority) {
  return fmt::format("more than {} of the {}; else a second round between the first {}, if more than {} stood{}",
                     to_percent(majority.more_than), of_words(majority.of), majority.runners, majority.if_more_than,
                     majority.repeat_elections_if_not_held ? ", else repeat elections" : "");
}

struct AllocationText {
  std::string operator()(const LargestRemainder& method) const {
    return fmt::format("{} quota and largest remainders", word_for(kQuotaWords, method.quota));
  }
  std::string operator()(const HighestAverages& method) const {
    return fmt::format("highest averages, divisors of {}", word_for(kDivisorWords, method.divisors));
  }
  std::string operator()(const WholeQuotas& method) const {
    return fmt::format(
        "whole parts of votes times seats by {}; at least {} seats; seats left over to the lists with the most votes "
        "in turn",
        of_words(method.of), method.seats_at_least);
  }
  std::string operator()(const Plurality& method) const {
    return method.against_all_vacates ? "plurality: the most votes win; most votes against all leave the seat vacant"
                                      : "plurality: the most votes win";
  }
  std::string operator()(const Majority& method) const { return majority_text(method); }
  std::string operator()(const OutsideTheCount& method) const {
    return fmt::format("filled by the {}, outside the count", method.by.english);
  }
};

std::string threshold_text(const Threshold& threshold) {
  const std::string each =
      threshold.in_each ? fmt::format(", in each {}", word_for(kAreaWords, *threshold.in_each)) : "";
  return fmt::format("{} of the {}{}", to_percent(threshold.share), of_words(threshold.of), each);
}

std::string rescue_text(const Rescue& rescue) {
  return fmt::format(
      "the runner-up is admitted; its quotient times {}, at least {} {}; seats left over to the list that passed",
      decimal(rescue.quotient_times.numerator, rescue.quotient_times.denominator, 1), rescue.seats_at_least,
      rescue.seats_at_least == 1 ? "seat" : "seats");
}

std::string ties_text(const std::vector<TieBreak>& ties) {
  std::string text;
  for (const TieBreak& tie : ties) {
    text += (text.empty() ? "" : ", else ") + std::string(word_for(kTieWords, tie.rule));
  }
  return text.empty() ? "no rule" : text;
}

std::string condition_text(const Condition& condition) {
  const std::string where = condition.in_at_least
                                ? fmt::format(", in at least {} of the areas ({})", to_fraction(*condition.in_at_least),
                                              word_for(kAreaWords, condition.areas))
                                : "";
  return fmt::format("{} more than {} of the {}{}", word_for(kMeasuredWords, condition.measured),
                     to_percent(condition.more_than), of_words(condition.of), where);
}

class Describer {
 public:
  std::vector<Fact> describe(const Law& law) {
    add("body", law.body.english);
    if (!law.tiers.empty()) add("seats", law.seats ? fmt::format("{}", *law.seats) : "set for each body");
    for (const Ballot& ballot : law.ballots) add_ballot(ballot);
    for (const Tier& tier : law.tiers) add_tier(tier);
    if (law.link) add("link between tiers", std::string(word_for(kLinkWords, *law.link)));
    for (const Decision& decision : law.decisions) add_decision(decision);
    for (const Provision& provision : law.provisions) add(provision.topic, provision.text, provision.cite);
    return std::move(facts_);
  }

 private:
  void add(std::string topic, std::string text, std::string cite = "") {
    const int times = ++times_[topic];
    if (times > 1) topic += fmt::format(" ({})", times);
    facts_.push_back({std::move(topic), std::move(text), std::move(cite)});
  }

  void add_ballot(const Ballot& ballot) {
    add(fmt::format("{} ballot", ballot.id),
        fmt::format("{}, one paper for each {}{}", word_for(kContestantWords, ballot.contestants),
                    word_for(kAreaWords, ballot.area), ballot.against_all ? ", with \"against all\"" : ""),
        ballot.cite);
  }

  void add_tier(const Tier& tier) {
    const std::string name = tier.id + " tier: ";
    add(name + "seats", seats_text(tier.seats));
    for (const Threshold& threshold : tier.thresholds) {
      add(name + "threshold", threshold_text(threshold), threshold.cite);
      if (threshold.rescue) add(name + "one list alone passes", rescue_text(*threshold.rescue), threshold.rescue->cite);
      if (threshold.admit_more) add_admit_more(name, *threshold.admit_more);
      for (const SeatsBelow& below : threshold.seats_below) {
        add(name + "below the threshold",
            fmt::format("{} {} from {}", below.seats, below.seats == 1 ? "seat" : "seats", to_percent(below.share)),
            below.cite);
      }
    }
    add(name + "formula", std::visit(AllocationText{}, tier.allocation), tier.allocation_cite);
    if (!tier.ballot.empty()) add(name + "ties", ties_text(tier.ties), tier.ties.empty() ? "" : tier.ties[0].cite);
    if (tier.recount) {
      add(name + "recount",
          fmt::format("due within {} of the {}", to_percent(tier.recount->within), of_words(tier.recount->of)),
          tier.recount->cite);
    }
    if (tier.fill)
      add(name + "who takes the seat", std::string(word_for(kFillWords, tier.fill->rule)), tier.fill->cite);
    add_silences(name, tier.silences);
  }

  void add_admit_more(const std::string& name, const AdmitMore& more) {
    add(name + "too few pass",
        fmt::format("the next by votes are admitted until {} lists have more than {} of the {}", more.lists_at_least,
                    to_percent(more.together_more_than), of_words(more.of)),
        more.cite);
  }

  void add_decision(const Decision& decision) {
    const std::string name = decision.id + ": ";
    if (const auto* majority = std::get_if<Majority>(&decision.rule)) {
      add(name + "elected", majority_text(*majority), decision.cite);
      add(name + "ties", ties_text(decision.ties), decision.ties.empty() ? "" : decision.ties[0].cite);
    } else {
      const auto& question = std::get<Question>(decision.rule);
      for (const Condition& condition : question.valid_if) {
        add(name + "valid if", condition_text(condition), condition.cite);
      }
      for (std::size_t i = 0; i < question.adopted_if.size(); ++i) {
        add(name + (i == 0 ? "adopted if" : "and if"), condition_text(question.adopted_if[i]),
            question.adopted_if[i].cite);
      }
    }
    add_silences(name, decision.silences);
  }

  void add_silences(const std::string& name, const std::vector<Silence>& silences) {
    for (const Silence& silence : silences) {
      add(fmt::format("{}silent on: {}", name, word_for(kSituationWords, silence.when)), silence.missing, silence.cite);
    }
  }

  std::vector<Fact> facts_;
  std::map<std::string, int> times_;  // how often each topic was named
};

const Fact* find_fact(const std::vector<Fact>& facts, const std::string& topic) {
  const auto found = std::ranges::find(facts, topic, &Fact::topic);
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
    const std::string text = old == nullptr ? "" : old->text;
    if (text != fact.text) changes.push_back({fact.topic, text, fact.text, fact.cite});
  }
  for (const Fact& fact : old_facts) {
    if (find_fact(new_facts, fact.topic) == nullptr) changes.push_back({fact.topic, fact.text, "", fact.cite});
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
