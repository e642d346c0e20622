#include "law/rule.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <functional>

#include "law/nearest.hpp"
#include "law/vocabulary.hpp"

namespace saylau::law {

namespace {

template <typename Words>
std::vector<std::string> words_of(const Words& vocabulary) {
  std::vector<std::string> words;
  for (const auto& entry : vocabulary) words.emplace_back(entry.word);
  return words;
}

std::vector<std::string> formulas() {
  std::vector<std::string> words = words_of(law::kQuotaWords);
  std::ranges::move(words_of(law::kDivisorWords), std::back_inserter(words));
  return words;
}

std::string formula_of(const law::Allocation& allocation) {
  if (const auto* remainder = std::get_if<law::LargestRemainder>(&allocation)) {
    return std::string(law::word_for(law::kQuotaWords, remainder->quota));
  }
  if (const auto* averages = std::get_if<law::HighestAverages>(&allocation)) {
    return std::string(law::word_for(law::kDivisorWords, averages->divisors));
  }
  return "whole quotas of all votes";
}

template <typename T, std::size_t N>
std::optional<T> meaning(const std::array<Word<T>, N>& vocabulary, const std::string& word) {
  for (const auto& entry : vocabulary) {
    if (entry.word == word) return entry.meaning;
  }
  return std::nullopt;
}

std::optional<law::Allocation> formula_named(const std::string& word) {
  if (const auto quota = meaning(law::kQuotaWords, word)) return law::LargestRemainder{*quota};
  if (const auto divisors = meaning(law::kDivisorWords, word)) return law::HighestAverages{*divisors};
  return std::nullopt;
}

// A rule, and how to change it; false if the value is none of its own.
struct Handle {
  Rule rule;
  std::function<bool(law::Law&, const std::string&)> set;
};

constexpr std::string_view kAsItIs = "as it is";
constexpr std::string_view kNone = "none";

std::string threshold_path(const law::Tier& tier, std::size_t at) {
  return fmt::format("tier.{}.threshold{}", tier.id, at == 0 ? "" : fmt::format(".{}", at + 1));
}

void add_threshold(std::vector<Handle>& handles, const law::Law& law, std::size_t t, std::size_t at) {
  const law::Threshold& threshold = law.tiers[t].thresholds[at];
  const std::string path = threshold_path(law.tiers[t], at);
  handles.push_back(
      {{path, RuleKind::share, exact_text(threshold.share), {}}, [t, at](law::Law& changed, const std::string& value) {
         const auto share = parse_share(value);
         if (!share || *share > Share{1, 1}) return false;
         changed.tiers[t].thresholds[at].share = *share;
         return true;
       }});
  handles.push_back({{path + ".of", RuleKind::word, std::string(law::word_for(law::kDenominatorWords, threshold.of)),
                      words_of(law::kDenominatorWords)},
                     [t, at](law::Law& changed, const std::string& value) {
                       const auto of = meaning(law::kDenominatorWords, value);
                       if (of) changed.tiers[t].thresholds[at].of = *of;
                       return of.has_value();
                     }});
  if (!threshold.rescue) return;
  handles.push_back(
      {{path + ".rescue", RuleKind::word, std::string(kAsItIs), {std::string(kAsItIs), std::string(kNone)}},
       [t, at](law::Law& changed, const std::string& value) {
         if (value == kNone) changed.tiers[t].thresholds[at].rescue.reset();
         return value == kNone || value == kAsItIs;
       }});
}

std::optional<Seats> parse_seats(const std::string& text) {
  constexpr Seats kMost = 100'000;
  Seats seats = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), seats);
  const bool whole = code == std::errc() && end == text.data() + text.size();
  return whole && seats >= 1 && seats <= kMost ? std::optional(seats) : std::nullopt;
}

bool set_seats(law::Law& law, std::size_t t, const std::string& value) {
  const auto seats = parse_seats(value);
  if (!seats) return false;
  const Seats before = law::seats_of(law.tiers[t].seats, law.seats.value_or(0));
  law.tiers[t].seats = law::FixedSeats{*seats};
  if (law.seats) law.seats = *law.seats - before + *seats;
  return true;
}

void add_seats(std::vector<Handle>& handles, const law::Law& law, std::size_t t) {
  const auto* fixed = std::get_if<law::FixedSeats>(&law.tiers[t].seats);
  handles.push_back({{fmt::format("tier.{}.seats", law.tiers[t].id),
                      RuleKind::seats,
                      fixed != nullptr ? fmt::format("{}", fixed->seats) : "set for each body",
                      {}},
                     [t](law::Law& changed, const std::string& value) { return set_seats(changed, t, value); }});
}

void add_formula(std::vector<Handle>& handles, const law::Law& law, std::size_t t) {
  handles.push_back({{fmt::format("tier.{}.allocate.method", law.tiers[t].id), RuleKind::word,
                      formula_of(law.tiers[t].allocation), formulas()},
                     [t](law::Law& changed, const std::string& value) {
                       const auto formula = formula_named(value);
                       if (formula) changed.tiers[t].allocation = *formula;
                       return formula.has_value();
                     }});
}

std::vector<Handle> handles_of(const law::Law& law) {
  std::vector<Handle> handles;
  for (std::size_t t = 0; t < law.tiers.size(); ++t) {
    if (!law::is_proportional(law.tiers[t])) continue;
    for (std::size_t at = 0; at < law.tiers[t].thresholds.size(); ++at) add_threshold(handles, law, t, at);
    add_seats(handles, law, t);
    add_formula(handles, law, t);
  }
  return handles;
}

std::unexpected<Errors> no_such_rule(const law::Law& law, const std::string& path) {
  std::vector<std::string> known;
  for (const Rule& rule : rules_of(law)) known.push_back(rule.path);
  const auto near = nearest(path, known);
  const std::string rules = known.empty() ? "a law with a tier of lists: this one has no rule that can be changed"
                                          : fmt::format("one of: {}", fmt::join(known, ", "));
  return fail({"lab.no-such-rule",
               {},
               fmt::format("no rule \"{}\" in {}", path, law.id),
               near ? fmt::format("{}; did you mean \"{}\"?", rules, *near) : rules});
}

std::string can_be(const Rule& rule) {
  switch (rule.kind) {
    case RuleKind::share:
      return "a share from 0% to 100%, such as \"5%\"";
    case RuleKind::seats:
      return "a number of seats from 1 to 100000";
    case RuleKind::word:
      break;
  }
  return fmt::format("one of: {}", fmt::join(rule.words, ", "));
}

}  // namespace

std::vector<Rule> rules_of(const law::Law& law) {
  std::vector<Rule> rules;
  for (Handle& handle : handles_of(law)) rules.push_back(std::move(handle.rule));
  return rules;
}

Expected<Rule> find_rule(const law::Law& law, const std::string& path) {
  for (Rule& rule : rules_of(law)) {
    if (rule.path == path) return std::move(rule);
  }
  return no_such_rule(law, path);
}

Expected<law::Law> with_rule(const law::Law& law, const std::string& path, const std::string& value) {
  for (const Handle& handle : handles_of(law)) {
    if (handle.rule.path != path) continue;
    law::Law changed = law;
    if (handle.set(changed, value)) return changed;
    return fail({"lab.rule-value", {}, fmt::format("{} = \"{}\"", path, value), can_be(handle.rule)});
  }
  return no_such_rule(law, path);
}

std::vector<std::string> split_words(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t comma = std::min(text.find(',', start), text.size());
    words.push_back(text.substr(start, comma - start));
    start = comma + 1;
  }
  return words;
}

Expected<PathValue> split_rule(const std::string& text) {
  const auto equals = text.find('=');
  if (equals != std::string::npos && equals > 0 && equals + 1 < text.size()) {
    return PathValue{text.substr(0, equals), text.substr(equals + 1)};
  }
  return fail({"lab.no-value",
               {},
               fmt::format("\"{}\"", text),
               "a rule and its value with \"=\" between, such as \"tier.list.threshold=3%\""});
}

}  // namespace saylau::law
