#include "tests/random/law_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "law/vocabulary.hpp"

namespace saylau::random {

namespace {

using namespace saylau::law;

std::string text(const Share& share) {
  return fmt::format("\"{}/{}\"", share.numerator, share.denominator);
}

std::string text(const Rescue& rescue) {
  return fmt::format(
      "rescue = {{ when = \"one list passes\", admit = \"runner-up\", quotient_times = {}, seats_at_least = {}, "
      "leftover = \"the list that passed\" }}\n",
      text(rescue.quotient_times), rescue.seats_at_least);
}

std::string text(const AdmitMore& more) {
  return fmt::format("admit_more = {{ lists_at_least = {}, together_more_than = {}, of = \"{}\" }}\n",
                     more.lists_at_least, text(more.together_more_than), word_for(kDenominatorWords, more.of));
}

std::string text(const std::vector<SeatsBelow>& rules) {
  if (rules.empty()) return "";
  std::string out = "seats_below = [";
  for (const SeatsBelow& below : rules) {
    out += fmt::format("{{ share = {}, seats = {} }},", text(below.share), below.seats);
  }
  return out + "]\n";
}

std::string text(const Threshold& threshold) {
  std::string out = fmt::format("[[tier.threshold]]\nshare = {}\nof = \"{}\"\n", text(threshold.share),
                                word_for(kDenominatorWords, threshold.of));
  if (threshold.in_each) out += fmt::format("in_each = \"{}\"\n", word_for(kAreaWords, *threshold.in_each));
  if (!threshold.exempt.empty()) out += fmt::format("exempt = [\"{}\"]\n", fmt::join(threshold.exempt, "\", \""));
  if (!threshold.exempt.empty()) out += "exempt_lists_pass = true\n";
  if (threshold.rescue) out += text(*threshold.rescue);
  if (threshold.admit_more) out += text(*threshold.admit_more);
  return out + text(threshold.seats_below);
}

std::string text(const TierSeats& seats) {
  if (const auto* fixed = std::get_if<FixedSeats>(&seats)) return fmt::format("{}", fixed->seats);
  if (std::holds_alternative<WholeBody>(seats)) return "\"the whole body\"";
  return std::get<HalfOfBody>(seats).rounded_up ? "\"half, rounded up\"" : "\"half, rounded down\"";
}

std::string text(const Majority& majority) {
  return fmt::format(
      "method = \"majority in two rounds\", more_than = {}, of = \"{}\", "
      "second_round = {{ candidates = {}, if_more_than = {}{} }}",
      text(majority.more_than), word_for(kDenominatorWords, majority.of), majority.runners, majority.if_more_than,
      majority.repeat_elections_if_not_held ? ", if_not_held = \"repeat elections\"" : "");
}
std::string text(const LargestRemainder& remainder) {
  return fmt::format("method = \"largest remainder\", quota = \"{}\"", word_for(kQuotaWords, remainder.quota));
}
std::string text(const HighestAverages& averages) {
  return fmt::format("method = \"highest averages\", divisors = \"{}\"", word_for(kDivisorWords, averages.divisors));
}
std::string text(const WholeQuotas& quotas) {
  return fmt::format("method = \"whole quotas of all votes\", of = \"{}\", seats_at_least = {}",
                     word_for(kDenominatorWords, quotas.of), quotas.seats_at_least);
}
std::string text(const Plurality& plurality) {
  return plurality.against_all_vacates ? "method = \"plurality\", against_all = \"leaves the seat vacant\""
                                       : "method = \"plurality\"";
}
std::string text(const OutsideTheCount&) {
  return "method = \"outside the count\", by = \"Assembly\"";
}

std::string text(const std::vector<TieBreak>& ties) {
  std::string out = "ties = [";
  for (const TieBreak& tie : ties) out += fmt::format("\"{}\",", word_for(kTieWords, tie.rule));
  return out + "]\n";
}

std::string text(const Tier& tier) {
  std::string out = fmt::format("\n[[tier]]\nid = \"{}\"\nseats = {}\n", tier.id, text(tier.seats));
  out += std::visit([](const auto& kind) { return fmt::format("allocate = {{ {} }}\n", text(kind)); }, tier.allocation);
  if (!tier.ballot.empty()) out += fmt::format("ballot = \"{}\"\n", tier.ballot) + text(tier.ties);
  if (tier.recount) {
    out += fmt::format("recount = {{ within = {}, of = \"{}\" }}\n", text(tier.recount->within),
                       word_for(kDenominatorWords, tier.recount->of));
  }
  for (const Threshold& threshold : tier.thresholds) out += text(threshold);
  return out;
}

std::string text(const std::vector<Condition>& conditions, std::string_view key) {
  std::string out;
  for (const Condition& condition : conditions) {
    out += fmt::format("[[decision.{}]]\nmeasured = \"{}\"\nmore_than = {}\nof = \"{}\"\n", key,
                       word_for(kMeasuredWords, condition.measured), text(condition.more_than),
                       word_for(kDenominatorWords, condition.of));
    if (!condition.in_at_least) continue;
    out += fmt::format("in_at_least = {}\nareas = \"{}\"\n", text(*condition.in_at_least),
                       word_for(kAreaWords, condition.areas));
  }
  return out;
}

std::string text(const Decision& decision) {
  std::string out = fmt::format("\n[[decision]]\nid = \"{}\"\nballot = \"{}\"\n", decision.id, decision.ballot);
  if (const auto* majority = std::get_if<Majority>(&decision.rule)) {
    return out + fmt::format("elect = {{ {} }}\n", text(*majority)) + text(decision.ties);
  }
  const auto& question = std::get<Question>(decision.rule);
  return out + fmt::format("answer = \"{}\"\n", question.answer) + text(question.valid_if, "valid_if") +
         text(question.adopted_if, "adopted_if");
}

std::string text(const Ballot& ballot) {
  return fmt::format("\n[[ballot]]\nid = \"{}\"\ncontestants = \"{}\"\narea = \"{}\"\nagainst_all = {}\n", ballot.id,
                     word_for(kContestantWords, ballot.contestants), word_for(kAreaWords, ballot.area),
                     ballot.against_all);
}

}  // namespace

std::string law_text(const Law& law) {
  std::string out = fmt::format("id = \"{}\"\ntitle = \"{}\"\ncountry = \"{}\"\nbody = \"{}\"\n", law.id,
                                law.title.english, law.country, law.body.english);
  if (!law.tiers.empty())
    out += law.seats ? fmt::format("seats = {}\n", *law.seats) : "seats = \"set for each body\"\n";
  out += fmt::format("in_force = {}\nsource = \"{}\"\n", law.in_force, law.source);
  for (const Ballot& ballot : law.ballots) out += text(ballot);
  for (const Tier& tier : law.tiers) out += text(tier);
  for (const Decision& decision : law.decisions) out += text(decision);
  if (law.link) out += "\n[link]\nkind = \"parallel\"\n";
  return out;
}

}  // namespace saylau::random
