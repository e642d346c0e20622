#include "package/checks/check_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "law/strict_toml.hpp"
#include "law/text_file.hpp"
#include "package/stations/figures.hpp"

namespace saylau::package {

namespace {

constexpr std::array kSeverityWords = {
    Word{"error", Severity::error},
    Word{"warning", Severity::warning},
    Word{"note", Severity::note},
};
constexpr std::array kOfWords = {
    Word{"any area", AskedOf::any},
    Word{"station", AskedOf::station},
    Word{"area", AskedOf::area},
};
constexpr std::array kAcrossWords = {
    Word{"same station twice", Across::same_station_twice},
    Word{"almost the same station", Across::almost_same_station},
    Word{"total among the places", Across::total_among_places},
    Word{"votes blank in part", Across::partly_blank},
    Word{"station missing", Across::station_missing},
    Word{"station not on the roll", Across::station_not_on_roll},
    Word{"repeat voting of no first protocol", Across::replaces_nobody},
    Word{"same votes", Across::same_votes},
    Word{"jump between contests", Across::jump_between_contests},
    Word{"no first round", Across::in_no_first_round},
    Word{"no row taken", Across::no_row_taken},
    Word{"fewer ways of voting", Across::fewer_ways},
    Word{"fewer votes", Across::fewer_votes},
    Word{"voters twice", Across::voters_twice},
    Word{"area of zeros", Across::area_of_zeros},
    Word{"fewer voters", Across::fewer_voters},
    Word{"less than its parts", Across::less_than_parts},
    Word{"sum of parts", Across::sum_of_parts},
};

std::optional<Relation> read_relation(TomlTable& table, std::string_view key) {
  const auto text = table.placed_text(key);
  if (!text) return std::nullopt;
  auto relation = parse_relation(text->text, text->place);
  if (relation) return std::move(*relation);
  for (Error& error : relation.error()) {
    table.error(std::move(error.code), error.place, std::move(error.found), std::move(error.expected));
  }
  return std::nullopt;
}

AcrossStations read_across(TomlTable& table, Across what) {
  AcrossStations across{what, 1, Share{1, 10}};
  if (what == Across::same_votes) {
    across.contestants_at_least = static_cast<std::size_t>(table.required_integer("contestants_at_least", 1));
  }
  if (what == Across::jump_between_contests || what == Across::fewer_voters || what == Across::fewer_votes)
    across.share = table.required_share("share");
  return across;
}

void read_what(TomlTable& table, CheckRule& rule) {
  const int ways = (table.has("must") ? 1 : 0) + (table.has("filled") ? 1 : 0) + (table.has("across") ? 1 : 0);
  if (ways != 1) {
    return table.error("check.no-arithmetic", table.place(), fmt::format("{} of must, filled and across", ways),
                       "exactly one: what is checked");
  }
  if (auto relation = read_relation(table, "must")) rule.what = std::move(*relation);
  if (table.has("filled")) {
    Filled filled;
    for (const PlacedText& figure : table.texts("filled")) filled.figures.push_back(figure.text);
    rule.what = std::move(filled);
  }
  if (!table.has("across")) return;
  if (const auto what = table.word("across", kAcrossWords)) rule.what = read_across(table, *what);
}

CheckRule read_rule(TomlTable table) {
  CheckRule rule;
  rule.code = table.required_text("code");
  rule.severity = table.required_word("severity", kSeverityWords).value_or(Severity::error);
  rule.of = table.word("of", kOfWords).value_or(AskedOf::any);
  read_what(table, rule);
  rule.only_if = read_relation(table, "if");
  for (const PlacedText& figure : table.texts("unless_known")) rule.unless_known.push_back(figure.text);
  for (const PlacedText& code : table.texts("hides")) rule.hides.push_back(code.text);
  rule.cite = table.text("cite").value_or("");
  rule.text = table.names("text");
  table.refuse_other_keys();
  return rule;
}

void check_codes(TomlTable& root, const CheckRules& rules) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (find_rule(rules, rules[i].code) == &rules[i]) continue;
    root.error("check.duplicate-code", root.place_of("check"), fmt::format("\"{}\" twice", rules[i].code),
               "a different code for each [[check]]");
  }
}

bool is_figure(const std::string& name, const std::vector<std::string>& others) {
  return name == "votes" || name == "largest" || std::ranges::find(others, name) != others.end() ||
         std::ranges::find(kTallyFigures, name, &TallyFigure::name) != kTallyFigures.end() ||
         std::ranges::find(kFormFigures, name) != kFormFigures.end() ||
         std::ranges::find(kProgressFigures, name) != kProgressFigures.end();
}

// A misspelt figure would leave its check unasked for ever.
void check_figures(TomlTable& root, const CheckRules& rules, const std::vector<std::string>& others) {
  for (const CheckRule& rule : rules) {
    std::vector<std::string> named = rule.unless_known;
    if (const auto* relation = std::get_if<Relation>(&rule.what))
      std::ranges::copy(figures_of(*relation), std::back_inserter(named));
    if (const auto* filled = std::get_if<Filled>(&rule.what))
      std::ranges::copy(filled->figures, std::back_inserter(named));
    if (rule.only_if) std::ranges::copy(figures_of(*rule.only_if), std::back_inserter(named));
    for (const std::string& name : named) {
      if (is_figure(name, others)) continue;
      root.error("check.no-such-figure", root.place_of("check"), fmt::format("\"{}\" in {}", name, rule.code),
                 fmt::format(
                     "votes, largest, registered, issued, cast, invalid, uncounted, valid, {}, or one of other = [...]",
                     fmt::join(kFormFigures, ", ")));
    }
  }
}

}  // namespace

Expected<CheckRules> read_check_rules(std::string_view text, const std::string& file) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  CheckRules rules;
  for (TomlTable& table : root.required_tables("check")) rules.push_back(read_rule(table));
  std::vector<std::string> others;
  for (const PlacedText& other : root.texts("other")) others.push_back(other.text);
  root.refuse_other_keys();
  if (errors.empty()) check_codes(root, rules);
  if (errors.empty()) check_figures(root, rules, others);
  if (!errors.empty()) return std::unexpected(errors);
  return rules;
}

namespace {

Expected<CheckRules> load_file(const std::filesystem::path& path) {
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  return read_check_rules(*text, path.string());
}

Expected<CheckRules> with_known_hidden(CheckRules rules, const std::filesystem::path& folder) {
  Errors errors;
  for (const CheckRule& rule : rules) {
    for (const std::string& code : rule.hides) {
      if (find_rule(rules, code) != nullptr) continue;
      errors.push_back({"check.no-such-code",
                        {folder.string()},
                        fmt::format("\"{}\", which \"{}\" hides", code, rule.code),
                        "the code of a [[check]]"});
    }
  }
  if (!errors.empty()) return std::unexpected(errors);
  return rules;
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

}  // namespace

std::string check_file_of(const std::string& country) {
  return lower(country) + ".toml";
}

Expected<CheckRules> load_check_rules(const std::filesystem::path& folder, const std::string& country) {
  return load_check_files(folder / "protocol.toml", folder / check_file_of(country));
}

Expected<CheckRules> load_check_files(const std::filesystem::path& protocol, const std::filesystem::path& own_path) {
  auto rules = load_file(protocol);
  std::error_code ignored;
  if (!rules || !std::filesystem::exists(own_path, ignored)) return rules;
  const auto own = load_file(own_path);
  if (!own) return own;
  for (const CheckRule& rule : *own) {
    const auto same = std::ranges::find(*rules, rule.code, &CheckRule::code);
    if (same != rules->end()) {
      *same = rule;
    } else {
      rules->push_back(rule);
    }
  }
  return with_known_hidden(std::move(*rules), own_path);
}

const CheckRule* find_rule(const CheckRules& rules, std::string_view code) {
  const auto found = std::ranges::find(rules, code, &CheckRule::code);
  return found == rules.end() ? nullptr : &*found;
}

const CheckRule* find_rule(const CheckRules& rules, Across what) {
  for (const CheckRule& rule : rules) {
    const auto* across = std::get_if<AcrossStations>(&rule.what);
    if (across != nullptr && across->what == what) return &rule;
  }
  return nullptr;
}

std::string filled_text(const std::string& text, const std::map<std::string, std::string>& figures) {
  std::string filled;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = text.find('{', at);
    const std::size_t close = open == std::string::npos ? open : text.find('}', open);
    if (close == std::string::npos) return filled + text.substr(at);
    filled += text.substr(at, open - at);
    const auto figure = figures.find(text.substr(open + 1, close - open - 1));
    filled += figure == figures.end() ? text.substr(open, close + 1 - open) : figure->second;
    at = close + 1;
  }
  return filled;
}

}  // namespace saylau::package
