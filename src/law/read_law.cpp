// One function for each table of the format; law/check_law then looks at what no single table can know.

#include "law/read_law.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "law/check_law.hpp"
#include "law/strict_toml.hpp"
#include "law/vocabulary.hpp"

namespace saylau::law {

namespace {

std::string cite(TomlTable& table) {
  return table.text("cite").value_or("");
}

constexpr std::array kWithdrawnVotes = {Word{"invalid", true}, Word{"for nobody", false}};
constexpr std::array kUnopposedWords = {Word{"elected", true}};

Ballot read_ballot(TomlTable table) {
  Ballot ballot;
  ballot.id = table.required_text("id");
  ballot.contestants = table.required_word("contestants", kContestantWords).value_or(ContestantKind::party_list);
  ballot.area = table.required_word("area", kAreaWords).value_or(AreaKind::nation);
  ballot.against_all = table.boolean("against_all").value_or(false);
  if (const auto invalid = table.word("withdrawn_votes", kWithdrawnVotes)) {
    ballot.withdrawn_votes = WithdrawnVotes{*invalid, table.text("withdrawn_cite").value_or("")};
  }
  ballot.cite = cite(table);
  table.refuse_other_keys();
  return ballot;
}

// The only rescue that laws at hand know; its words are required so that the file reads as the article does.
constexpr std::array kOneListPasses = {Word{"one list passes", true}};
constexpr std::array kRunnerUp = {Word{"runner-up", true}};
constexpr std::array kToTheListThatPassed = {Word{"the list that passed", true}};

Rescue read_rescue(TomlTable table) {
  Rescue rescue;
  table.required_word("when", kOneListPasses);
  table.required_word("admit", kRunnerUp);
  rescue.quotient_times = table.required_share("quotient_times");
  constexpr std::int64_t kMost = 1'000'000;  // so that votes * seats * factor fits in 128 bits
  if (rescue.quotient_times.numerator > kMost || rescue.quotient_times.denominator > kMost) {
    table.error("law.rescue", table.place_of("quotient_times"), "a factor of more than six digits", "such as \"0.7\"");
  }
  rescue.seats_at_least = table.required_integer("seats_at_least", 0);
  table.required_word("leftover", kToTheListThatPassed);
  rescue.cite = cite(table);
  table.refuse_other_keys();
  return rescue;
}

AdmitMore read_admit_more(TomlTable table) {
  AdmitMore more;
  more.lists_at_least = table.required_integer("lists_at_least", 1);
  more.together_more_than = table.required_share("together_more_than");
  more.of = table.required_word("of", kDenominatorWords).value_or(Denominator::ballots_cast);
  more.cite = cite(table);
  table.refuse_other_keys();
  return more;
}

std::vector<SeatsBelow> read_seats_below(TomlTable& owner) {
  std::vector<SeatsBelow> below;
  for (TomlTable& table : owner.tables("seats_below")) {
    below.push_back({table.required_share("share"), table.required_integer("seats", 1), cite(table)});
    table.refuse_other_keys();
  }
  std::ranges::sort(below, std::ranges::greater{}, &SeatsBelow::share);
  return below;
}

Threshold read_threshold(TomlTable table) {
  Threshold threshold;
  threshold.share = table.required_share("share");
  threshold.of = table.required_word("of", kDenominatorWords).value_or(Denominator::valid_votes);
  threshold.in_each = table.word("in_each", kAreaWords);
  if (auto rescue = table.table("rescue")) threshold.rescue = read_rescue(std::move(*rescue));
  if (auto more = table.table("admit_more")) threshold.admit_more = read_admit_more(std::move(*more));
  threshold.seats_below = read_seats_below(table);
  for (PlacedText& group : table.texts("exempt")) threshold.exempt.push_back(std::move(group.text));
  threshold.exempt_cite = table.text("exempt_cite").value_or("");
  threshold.exempt_lists_pass = table.boolean("exempt_lists_pass").value_or(false);
  threshold.cite = cite(table);
  table.refuse_other_keys();
  return threshold;
}

constexpr std::array kRepeatElections = {Word{"repeat elections", true}};

Majority read_majority(TomlTable& table) {
  Majority majority;
  majority.more_than = table.required_share("more_than");
  majority.of = table.required_word("of", kDenominatorWords).value_or(Denominator::valid_votes);
  if (auto second = table.required_table("second_round")) {
    majority.runners = second->required_integer("candidates", 2);
    majority.if_more_than = second->required_integer("if_more_than", 0);
    majority.repeat_elections_if_not_held = second->word("if_not_held", kRepeatElections).value_or(false);
    majority.second_round_cite = cite(*second);
    second->refuse_other_keys();
  }
  return majority;
}

constexpr std::array kVacates = {Word{"leaves the seat vacant", true}};

Allocation read_method(TomlTable& table) {
  const auto method = table.required_word("method", kMethodWords);
  if (!method) return Plurality{};
  switch (*method) {
    case Method::largest_remainder:
      return LargestRemainder{table.required_word("quota", kQuotaWords).value_or(Quota::hare)};
    case Method::highest_averages:
      return HighestAverages{table.required_word("divisors", kDivisorWords).value_or(Divisors::dhondt)};
    case Method::whole_quotas: {
      const auto of = table.required_word("of", kDenominatorWords).value_or(Denominator::valid_votes);
      return WholeQuotas{of, table.required_integer("seats_at_least", 0)};
    }
    case Method::majority:
      return read_majority(table);
    case Method::outside_the_count:
      return OutsideTheCount{table.names("by")};
    case Method::plurality:
      return Plurality{table.word("against_all", kVacates).value_or(false)};
  }
  return Plurality{};
}

constexpr std::array kBodyWords = {
    Word{"the whole body", TierSeats(WholeBody{})},
    Word{"half, rounded down", TierSeats(HalfOfBody{false})},
    Word{"half, rounded up", TierSeats(HalfOfBody{true})},
};

// A number, or the tier's part of a body whose size the election sets.
TierSeats read_tier_seats(TomlTable& table, bool fixed) {
  if (fixed) return FixedSeats{table.required_integer("seats", 1)};
  return table.required_word("seats", kBodyWords).value_or(TierSeats(WholeBody{}));
}

std::vector<TieBreak> read_ties(TomlTable& table) {
  std::vector<TieBreak> ties;
  const std::string cited = table.text("ties_cite").value_or("");
  for (const PlacedText& text : table.texts("ties")) {
    if (const auto rule = table.look_up(text, kTieWords)) ties.push_back({*rule, cited});
  }
  return ties;
}

std::vector<Silence> read_silences(TomlTable& owner) {
  std::vector<Silence> silences;
  for (TomlTable& table : owner.tables("silent")) {
    Silence silence;
    silence.when = table.required_word("when", kSituationWords).value_or(Situation::tie);
    silence.missing = table.names("missing");
    silence.cite = cite(table);
    table.refuse_other_keys();
    if (find_silence(silences, silence.when) != nullptr) {
      table.error("law.duplicate-silence", table.place(),
                  fmt::format("\"{}\" a second time", word_for(kSituationWords, silence.when)),
                  "each situation once: one text for what is missing");
    }
    silences.push_back(std::move(silence));
  }
  return silences;
}

Fill read_fill(TomlTable table) {
  Fill fill;
  fill.rule = table.required_word("rule", kFillWords).value_or(FillRule::winner);
  fill.cite = cite(table);
  table.refuse_other_keys();
  return fill;
}

Recount read_recount(TomlTable table) {
  Recount recount;
  recount.within = table.required_share("within");
  recount.of = table.required_word("of", kDenominatorWords).value_or(Denominator::valid_votes);
  recount.cite = cite(table);
  table.refuse_other_keys();
  return recount;
}

Tier read_tier(TomlTable table, bool fixed_seats) {
  Tier tier;
  tier.id = table.required_text("id");
  tier.seats = read_tier_seats(table, fixed_seats);
  if (auto allocate = table.required_table("allocate")) {
    tier.allocation = read_method(*allocate);
    tier.allocation_cite = cite(*allocate);
    allocate->refuse_other_keys();
  }
  if (!std::holds_alternative<OutsideTheCount>(tier.allocation)) {
    tier.ballot = table.required_text("ballot");
    tier.ties = read_ties(table);
  }
  for (TomlTable& threshold : table.tables("threshold")) tier.thresholds.push_back(read_threshold(threshold));
  if (auto recount = table.table("recount")) tier.recount = read_recount(std::move(*recount));
  tier.elects_unopposed = table.word("unopposed", kUnopposedWords).value_or(false);
  if (tier.elects_unopposed) tier.unopposed_cite = table.text("unopposed_cite").value_or("");
  if (auto fill = table.table("fill")) tier.fill = read_fill(std::move(*fill));
  tier.silences = read_silences(table);
  table.refuse_other_keys();
  return tier;
}

std::vector<Condition> read_conditions(TomlTable& owner, std::string_view key) {
  std::vector<Condition> conditions;
  for (TomlTable& table : owner.required_tables(key)) {
    Condition condition;
    condition.measured = table.required_word("measured", kMeasuredWords).value_or(Measured::ballots_cast);
    condition.more_than = table.required_share("more_than");
    condition.of = table.required_word("of", kDenominatorWords).value_or(Denominator::ballots_cast);
    condition.in_at_least = table.share("in_at_least");
    if (condition.in_at_least) {
      condition.areas = table.required_word("areas", kAreaWords).value_or(AreaKind::region);
    }
    condition.cite = cite(table);
    table.refuse_other_keys();
    conditions.push_back(std::move(condition));
  }
  return conditions;
}

constexpr std::array kElect = {Word{"majority in two rounds", Method::majority}};

Decision read_decision(TomlTable table) {
  Decision decision;
  decision.id = table.required_text("id");
  decision.ballot = table.required_text("ballot");
  if (auto elect = table.table("elect")) {
    elect->required_word("method", kElect);
    decision.rule = read_majority(*elect);
    decision.cite = cite(*elect);
    decision.ties = read_ties(table);
    elect->refuse_other_keys();
  } else {
    Question question;
    question.answer = table.required_text("answer");
    if (table.has("valid_if")) question.valid_if = read_conditions(table, "valid_if");
    question.adopted_if = read_conditions(table, "adopted_if");
    decision.rule = std::move(question);
    decision.cite = cite(table);
  }
  decision.silences = read_silences(table);
  table.refuse_other_keys();
  return decision;
}

Provision read_provision(TomlTable table) {
  Provision provision{table.names("topic"), table.names("text"), cite(table)};
  table.refuse_other_keys();
  return provision;
}

constexpr std::array kByBody = {Word{"set for each body", true}};

std::optional<Seats> read_seats(TomlTable& root, bool by_body) {
  if (!by_body) return root.required_integer("seats", 1);
  root.word("seats", kByBody);
  return std::nullopt;
}

Law read_root(TomlTable& root) {
  Law law;
  law.id = root.required_id("id");
  law.title = root.names("title");
  law.country = root.required_text("country");
  law.body = root.names("body");
  const bool by_body = root.holds_text("seats");
  law.in_force = root.required_date("in_force");
  law.source = root.required_text("source");
  for (TomlTable& table : root.required_tables("ballot")) law.ballots.push_back(read_ballot(table));
  for (TomlTable& table : root.tables("tier")) law.tiers.push_back(read_tier(table, !by_body));
  for (TomlTable& table : root.tables("decision")) law.decisions.push_back(read_decision(table));
  if (!law.tiers.empty()) law.seats = read_seats(root, by_body);
  if (auto link = root.table("link")) {
    law.link = link->required_word("kind", kLinkWords);
    link->refuse_other_keys();
  }
  for (TomlTable& table : root.tables("provision")) law.provisions.push_back(read_provision(table));
  root.refuse_other_keys();
  return law;
}

}  // namespace

Expected<Law> read_law(std::string_view text, const std::string& file) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  Law law = read_root(root);
  if (errors.empty()) check_law(law, root);
  if (!errors.empty()) return std::unexpected(errors);
  return law;
}

}  // namespace saylau::law
