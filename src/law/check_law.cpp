#include "law/check_law.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "law/vocabulary.hpp"

namespace saylau::law {

namespace {

constexpr Share kWhole{1, 1};

class LawChecker {
 public:
  LawChecker(const Law& law, TomlTable& root) : law_(law), root_(root) {}

  void check() {
    if (law_.tiers.empty() && law_.decisions.empty()) {
      add("law.empty", root_.place(), "neither a [[tier]] nor a [[decision]]", "at least one");
    }
    check_unique("tier", law_.tiers);
    check_unique("ballot", law_.ballots);
    check_unique("decision", law_.decisions);
    check_parts_are_apart();
    for (const Ballot& ballot : law_.ballots) check_ballot(ballot);
    for (const Tier& tier : law_.tiers) check_tier(tier);
    check_one_seat_each();
    for (const Decision& decision : law_.decisions) check_decision(decision);
    check_seats();
    if (law_.tiers.size() > 1 && !law_.link) {
      add("toml.missing-key", root_.place(), "several tiers and no [link]", "[link] with kind = \"parallel\"");
    }
  }

 private:
  void add(std::string code, Place place, std::string found, std::string expected) {
    root_.error(std::move(code), std::move(place), std::move(found), std::move(expected));
  }
  void refuse_tier(std::string code, const Tier& tier, std::string_view found, std::string expected) {
    add(std::move(code), root_.place_of("tier"), fmt::format("{} in tier \"{}\"", found, tier.id), std::move(expected));
  }
  void refuse_decision(std::string code, const Decision& decision, std::string_view found, std::string expected) {
    add(std::move(code), root_.place_of("decision"), fmt::format("{} in decision \"{}\"", found, decision.id),
        std::move(expected));
  }

  template <typename T>
  void check_unique(std::string_view what, const std::vector<T>& items) {
    std::set<std::string> seen;
    for (const T& item : items) {
      if (seen.insert(item.id).second) continue;
      add("law.duplicate-id", root_.place_of(what), fmt::format("two {}s named \"{}\"", what, item.id),
          fmt::format("a different id for each [[{}]]", what));
    }
  }

  // A result names tiers and decisions in one breath ("list: ...").
  void check_parts_are_apart() {
    for (const Decision& decision : law_.decisions) {
      if (find_tier(law_, decision.id) == nullptr) continue;
      refuse_decision("law.duplicate-id", decision, fmt::format("the id of a tier, \"{}\",", decision.id),
                      "an id that no tier has");
    }
  }

  const Ballot* find_named(const std::string& id, std::string_view what, const std::string& owner) {
    const Ballot* ballot = find_ballot(law_, id);
    if (ballot == nullptr) {
      add("law.no-such-ballot", root_.place_of(what), fmt::format("ballot \"{}\" in {} \"{}\"", id, what, owner),
          "the id of a [[ballot]] of this law");
    }
    return ballot;
  }

  // --- ballots ---

  void check_ballot(const Ballot& ballot) {
    if (ballot.area != AreaKind::station) return;
    add("law.area", root_.place_of("ballot"), fmt::format("a contest in each station, ballot \"{}\"", ballot.id),
        "\"nation\", \"region\" or \"district\": stations report, seats are given above them");
  }

  // --- tiers ---

  void check_tier(const Tier& tier) {
    if (std::holds_alternative<OutsideTheCount>(tier.allocation)) return refuse_rules_of_votes(tier);
    const Ballot* ballot = find_named(tier.ballot, "tier", tier.id);
    for (const Threshold& threshold : tier.thresholds) check_threshold(tier, threshold);
    if (const std::string wrong = contradiction_of_ties(tier.ties, tier.silences); !wrong.empty()) {
      refuse_tier("law.ties", tier, wrong, std::string(kTiesInTurn));
    }
    check_fill(tier);
    if (ballot == nullptr) return;
    is_proportional(tier) ? check_list_tier(tier, *ballot) : check_district_tier(tier, *ballot);
  }

  // Two tiers that elect whoever wins on the same ballot would give one person two seats.
  void check_one_seat_each() {
    std::set<std::string> elected_on;
    for (const Tier& tier : law_.tiers) {
      const bool elects = !tier.ballot.empty() && !is_proportional(tier);
      if (!elects || elected_on.insert(tier.ballot).second) continue;
      refuse_tier("law.ballot", tier, fmt::format("the ballot \"{}\", which elects in another tier too,", tier.ballot),
                  "a ballot of its own: whoever wins takes one seat");
    }
  }

  // --- ties ---

  static constexpr std::string_view kTiesInTurn =
      "rules that are tried in turn, each once, the last of which may settle every tie; a silence about ties where "
      "they "
      "may leave one";

  static bool settles_every_tie(const TieBreak& tie) {
    return tie.rule == TieRule::lot || tie.rule == TieRule::repeat_elections;
  }

  // What is wrong with rules that are tried in turn: one that is never reached, or a silence that is never heard.
  static std::string contradiction_of_ties(const std::vector<TieBreak>& ties, const std::vector<Silence>& silences) {
    const auto settled = std::ranges::find_if(ties, settles_every_tie);
    for (auto tie = ties.begin(); tie != ties.end(); ++tie) {
      if (std::ranges::find(ties.begin(), tie, tie->rule, &TieBreak::rule) != tie || tie > settled) {
        return fmt::format("the tie rule \"{}\", which is never reached,", word_for(kTieWords, tie->rule));
      }
    }
    const bool silent = find_silence(silences, Situation::tie) != nullptr;
    return silent && settled != ties.end() ? "a silence about ties beside a rule that settles them all" : "";
  }

  void check_fill(const Tier& tier) {
    if (!tier.fill || (tier.fill->rule == FillRule::winner) != is_proportional(tier)) return;
    refuse_tier("law.fill", tier, fmt::format("fill = \"{}\"", word_for(kFillWords, tier.fill->rule)),
                is_proportional(tier) ? "\"party decides\" or \"order of the list\": lists have no winner"
                                      : "\"winner\": a district elects a person");
  }

  void refuse_rules_of_votes(const Tier& tier) {
    if (!tier.thresholds.empty()) {
      refuse_tier("law.not-applied", tier, "a threshold", "none: no vote fills seats outside the count");
    }
    if (tier.recount) refuse_tier("law.not-applied", tier, "a recount", "none: no vote fills seats outside the count");
  }

  void check_list_tier(const Tier& tier, const Ballot& ballot) {
    if (ballot.area != AreaKind::nation) {
      refuse_tier("law.area", tier, fmt::format("seats divided in each {}", word_for(kAreaWords, ballot.area)),
                  "a ballot with area = \"nation\": a law cannot say yet how many seats each area has");
    }
    if (ballot.contestants != ContestantKind::party_list) {
      refuse_tier("law.contestants", tier,
                  fmt::format("seats divided among {}", word_for(kContestantWords, ballot.contestants)),
                  "a ballot with contestants = \"party lists\"");
    }
    if (tier.recount) {
      refuse_tier("law.not-applied", tier, "a recount", "one in districts: it looks at the first two of a district");
    }
  }

  void check_district_tier(const Tier& tier, const Ballot& ballot) {
    const auto* fixed = std::get_if<FixedSeats>(&tier.seats);
    if (ballot.area == AreaKind::nation && (fixed == nullptr || fixed->seats != 1)) {
      refuse_tier("law.area", tier, "several seats by plurality or majority in one area",
                  "seats = 1, or a ballot for each district: one seat is filled in an area");
    }
    if (ballot.contestants == ContestantKind::answer) {
      refuse_tier("law.contestants", tier, "seats for answers", "a ballot of \"candidates\" or of \"party lists\"");
    }
    if (!tier.thresholds.empty()) {
      refuse_tier("law.not-applied", tier, "a threshold", "one where seats are divided among lists");
    }
    const auto* plurality = std::get_if<Plurality>(&tier.allocation);
    if (plurality != nullptr && plurality->against_all_vacates && !ballot.against_all) {
      refuse_tier("law.against-all", tier, "a rule about votes against all",
                  fmt::format("against_all = true in ballot \"{}\"", ballot.id));
    }
    if (const auto* majority = std::get_if<Majority>(&tier.allocation)) {
      if (majority->more_than >= kWhole) refuse_tier("law.share", tier, kMoreThanAll, std::string(kLessThanAll));
    }
    if (tier.recount && tier.recount->within > kWhole) {
      refuse_tier("law.share", tier, "a recount within more than 100%", "at most \"100%\"");
    }
  }

  static constexpr std::string_view kMoreThanAll = "more than 100% demanded";
  static constexpr std::string_view kLessThanAll = "less than \"100%\": nobody has more than all votes";

  // --- thresholds ---

  void check_threshold(const Tier& tier, const Threshold& threshold) {
    if (threshold.share > kWhole) {
      refuse_tier("law.threshold", tier, "a threshold of more than 100%", "at most \"100%\"");
    }
    if (threshold.in_each == AreaKind::station) {
      refuse_tier("law.area", tier, "a threshold in each station", "\"region\" or \"district\"");
    }
    if (has_relief(threshold)) check_relief(tier, threshold);
    check_rescue(tier, threshold);
    check_exempt(tier, threshold);
    if (threshold.admit_more && threshold.admit_more->together_more_than >= kWhole) {
      refuse_tier("law.share", tier, kMoreThanAll, std::string(kLessThanAll));
    }
    check_seats_below(tier, threshold);
  }

  void check_relief(const Tier& tier, const Threshold& threshold) {
    if (tier.thresholds.size() > 1) {
      refuse_tier(threshold.rescue ? "law.rescue" : "law.relief", tier,
                  "lists admitted below one threshold, and another threshold", "one, so that it is plain who passed");
    }
    if (threshold.in_each) {
      refuse_tier("law.relief", tier, "lists admitted below a threshold in each area",
                  "rescue, admit_more and seats_below beside a threshold of the whole");
    }
    if (threshold.rescue && threshold.admit_more) {
      refuse_tier("law.relief", tier, "both rescue and admit_more", "one of them: both admit the next list by votes");
    }
  }

  // A rescue of one list alone, lists admitted until there are enough, nobody over the bar: each asks who passed.
  void check_exempt(const Tier& tier, const Threshold& threshold) {
    const bool asks =
        threshold.rescue || threshold.admit_more || find_silence(tier.silences, Situation::no_list_passes) != nullptr;
    if (threshold.exempt.empty() || threshold.exempt_lists_pass || !asks) return;
    refuse_tier("law.exempt", tier, "exempt lists beside a rule that asks how many lists pass",
                "exempt_lists_pass = true, where exempt lists are among those; the count knows no other way");
  }

  void check_rescue(const Tier& tier, const Threshold& threshold) {
    const auto* remainder = std::get_if<LargestRemainder>(&tier.allocation);
    if (!threshold.rescue || (remainder != nullptr && remainder->quota == Quota::hare)) return;
    refuse_tier("law.rescue", tier, "a rescue",
                "a rescue only with method = \"largest remainder\" and quota = \"Hare\": it divides by that quota");
  }

  // `seats_below` stand from the largest share to the smallest.
  void check_seats_below(const Tier& tier, const Threshold& threshold) {
    const auto& below = threshold.seats_below;
    if (!below.empty() && below[0].share >= threshold.share) {
      refuse_tier("law.relief", tier, "seats below the threshold for a share that reaches it",
                  fmt::format("a share below {}", exact_text(threshold.share)));
    }
    if (std::ranges::adjacent_find(below, {}, &SeatsBelow::share) != below.end()) {
      refuse_tier("law.relief", tier, "two numbers of seats below the threshold for one share", "each share once");
    }
  }

  // --- decisions ---

  void check_decision(const Decision& decision) {
    const Ballot* ballot = find_named(decision.ballot, "decision", decision.id);
    if (ballot == nullptr) return;
    if (ballot->area != AreaKind::nation) {
      refuse_decision("law.area", decision, fmt::format("one in each {}", word_for(kAreaWords, ballot->area)),
                      "a ballot with area = \"nation\": a decision is one for the whole");
    }
    if (const std::string wrong = contradiction_of_ties(decision.ties, decision.silences); !wrong.empty()) {
      refuse_decision("law.ties", decision, wrong, std::string(kTiesInTurn));
    }
    if (const auto* question = std::get_if<Question>(&decision.rule))
      return check_question(decision, *question, *ballot);
    if (ballot->contestants == ContestantKind::answer) {
      refuse_decision("law.contestants", decision, "an election of answers", "a ballot of \"candidates\"");
    }
    if (std::get<Majority>(decision.rule).more_than >= kWhole) {
      refuse_decision("law.share", decision, kMoreThanAll, std::string(kLessThanAll));
    }
  }

  void check_question(const Decision& decision, const Question& question, const Ballot& ballot) {
    if (ballot.contestants != ContestantKind::answer) {
      refuse_decision("law.contestants", decision,
                      fmt::format("a question answered by {}", word_for(kContestantWords, ballot.contestants)),
                      "a ballot with contestants = \"answers\"");
    }
    for (const auto* conditions : {&question.valid_if, &question.adopted_if}) {
      for (const Condition& condition : *conditions) check_condition(decision, condition);
    }
  }

  void check_condition(const Decision& decision, const Condition& condition) {
    if (condition.more_than >= kWhole) {
      refuse_decision("law.share", decision, kMoreThanAll, std::string(kLessThanAll));
    }
    if (condition.in_at_least && *condition.in_at_least > kWhole) {
      refuse_decision("law.share", decision, "a condition in more than all areas", "at most \"100%\"");
    }
    if (condition.in_at_least && condition.areas == AreaKind::station) {
      refuse_decision("law.area", decision, "a condition in each station", "\"region\" or \"district\"");
    }
  }

  // --- seats ---

  void check_seats() {
    if (!law_.seats) return check_parts_of_body();
    Seats sum = 0;
    for (const Tier& tier : law_.tiers) sum += seats_of(tier.seats, 0);
    if (law_.tiers.empty() || sum == *law_.seats) return;
    add("law.seats", root_.place_of("seats"), fmt::format("seats = {}, and tiers of {} in all", *law_.seats, sum),
        "tiers whose seats add up to the seats of the body");
  }

  void check_parts_of_body() {
    Seats of_ten = 0;  // a whole body and its two halves must make 10 of 10 and 11 of 11
    Seats of_eleven = 0;
    for (const Tier& tier : law_.tiers) {
      of_ten += seats_of(tier.seats, 10);
      of_eleven += seats_of(tier.seats, 11);
    }
    if (law_.tiers.empty() || (of_ten == 10 && of_eleven == 11)) return;
    add("law.seats", root_.place_of("tier"), "tiers that do not make up the body",
        "one \"the whole body\", or one \"half, rounded down\" and one \"half, rounded up\"");
  }

  const Law& law_;
  TomlTable& root_;
};

}  // namespace

void check_law(const Law& law, TomlTable& root) {
  LawChecker(law, root).check();
}

}  // namespace saylau::law
