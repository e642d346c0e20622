// official.toml: what was announced, statement by statement. Figures are kept as printed; nothing is computed here.

#include <fmt/format.h>

#include <algorithm>

#include "law/nearest.hpp"
#include "law/strict_toml.hpp"
#include "law/vocabulary.hpp"
#include "package/read_as_of.hpp"
#include "package/read_package.hpp"

namespace saylau::package {

namespace {

constexpr std::array kKinds = {Word{"official", true}, Word{"report", false}};
constexpr std::array kTurnoutOf = {Word<std::string_view>{"issued", "issued"}, Word<std::string_view>{"cast", "cast"},
                                   Word<std::string_view>{"valid", "valid"}};
constexpr std::array kOutcomes = {"adopted", "not adopted", "not valid", "undecided"};

// The figures of a statement, as verify calls them.
std::vector<std::string> figures_of(const Statement& statement) {
  std::vector<std::string> figures;
  const auto add = [&](bool told, std::string name) {
    if (told) figures.push_back(std::move(name));
  };
  add(statement.registered.has_value(), "registered");
  add(statement.issued.has_value(), "issued");
  add(statement.cast.has_value(), "cast");
  add(statement.invalid.has_value(), "invalid");
  add(statement.uncounted.has_value(), "uncounted");
  add(statement.valid.has_value(), "valid");
  add(statement.votes_total.has_value(), "votes_total");
  add(!statement.turnout.empty(), "turnout");
  for (const auto& [id, votes] : statement.votes) figures.push_back("votes." + id);
  for (const auto& [id, share] : statement.shares) figures.push_back("shares." + id);
  for (const auto& [tier, seats] : statement.seats) {
    figures.push_back("seats." + tier);
    for (const auto& [id, number] : seats) figures.push_back(fmt::format("seats.{}.{}", tier, id));
  }
  for (const auto& [what, winner] : statement.winners) figures.push_back("winners." + what);
  return figures;
}

class Reader {
 public:
  explicit Reader(const Package& package) : voted_(package.date) {
    for (const Contestant& contestant : package.election.contestants) contestants_.push_back(contestant.id);
  }

  Statement read(TomlTable table) {
    Statement statement;
    statement.place = table.place();
    statement.by = table.names("by");
    statement.official = table.required_word("kind", kKinds).value_or(true);
    statement.source = table.required_text("source");
    if (table.has("date")) statement.date = table.required_date("date");
    statement.as_of = read_as_of(table, voted_);
    statement.ballot = table.text("ballot").value_or("");
    read_figures(table, statement);
    read_shares(table, statement);
    read_seats(table, statement);
    read_winners(table, statement);
    for (TomlTable& hour : table.tables("turnout_at")) read_hour(hour, statement);
    for (TomlTable& known : table.tables("known_difference")) {
      const std::string figure = known.required_text("figure");
      require_figure(known, figure, statement);
      statement.known_differences[figure] = known.names("why");
      known.refuse_other_keys();
    }
    table.refuse_other_keys();
    return statement;
  }

 private:
  Figure count(TomlTable& table, std::string_view key) {
    const auto value = table.integer(key);
    if (!value || (*value >= 0 && *value < 1'000'000'000'000)) return value;
    table.error("official.count", table.place_of(key), fmt::format("{} for \"{}\"", *value, key),
                "a number of at most twelve digits, not negative");
    return std::nullopt;
  }

  static bool is_time(const std::string& text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() == 5 && digit(0) && digit(1) && text[2] == ':' && digit(3) && digit(4) && text < "24:00" &&
           text[3] < '6';
  }

  void read_hour(TomlTable& table, Statement& statement) {
    TurnoutAt hour;
    hour.time = table.required_text("time");
    hour.took_part = count(table, "took_part");
    hour.turnout = percentage(table, "turnout", "official.time");
    const std::string before = statement.through_the_day.empty() ? "" : statement.through_the_day.back().time;
    if (!is_time(hour.time) || hour.time <= before) {
      table.error("official.time", table.place_of("time"), fmt::format("time \"{}\"", hour.time),
                  "an hour such as \"14:00\", later than the one before it");
    }
    table.refuse_other_keys();
    statement.through_the_day.push_back(std::move(hour));
  }

  void read_figures(TomlTable& table, Statement& statement) {
    statement.registered = count(table, "registered");
    statement.issued = count(table, "issued");
    statement.cast = count(table, "cast");
    statement.invalid = count(table, "invalid");
    statement.valid = count(table, "valid");
    statement.uncounted = count(table, "uncounted");
    statement.votes_total = count(table, "votes_total");
    statement.turnout = percentage(table, "turnout");
    statement.turnout_of = std::string(table.word("turnout_of", kTurnoutOf).value_or("issued"));
    if (auto votes = table.table("votes")) {
      for (const std::string& id : known_keys(*votes)) {
        if (const Figure figure = count(*votes, id)) statement.votes[id] = *figure;
      }
    }
  }

  std::string percentage(TomlTable& table, std::string_view key, const char* code = "official.share") {
    const auto found = table.placed_text(key);
    if (!found) return "";
    if (auto printed = percentage_with_point(found->text)) return *printed;
    table.error(code, found->place, fmt::format("\"{}\"", found->text),
                "a percentage as printed, with its sign, such as \"53.90%\"");
    return "";
  }

  void read_shares(TomlTable& table, Statement& statement) {
    auto shares = table.table("shares");
    if (!shares) return;
    statement.shares_of = shares->required_word("of", law::kDenominatorWords);
    for (const std::string& id : known_keys(*shares, "of")) statement.shares[id] = percentage(*shares, id);
  }

  void read_seats(TomlTable& table, Statement& statement) {
    auto seats = table.table("seats");
    if (!seats) return;
    for (const std::string& tier : seats->keys()) {
      auto by_contestant = seats->table(tier);
      if (!by_contestant) continue;
      for (const std::string& id : known_keys(*by_contestant)) {
        statement.seats[tier][id] = by_contestant->required_integer(id, 0);
      }
    }
  }

  void read_winners(TomlTable& table, Statement& statement) {
    auto winners = table.table("winners");
    if (!winners) return;
    for (const std::string& key : winners->keys()) {
      const std::string value = winners->required_text(key);
      statement.winners[key] = value;
      if (std::ranges::find(kOutcomes, value) == kOutcomes.end()) require_known(*winners, key, value);
    }
  }

  // A difference is of a figure that the statement has: of another nothing would be explained.
  static void require_figure(TomlTable& table, const std::string& figure, const Statement& statement) {
    const std::vector<std::string> figures = figures_of(statement);
    if (std::ranges::find(figures, figure) != figures.end()) return;
    const auto near = nearest(figure, figures);
    table.error("official.no-such-figure", table.place_of("figure"), fmt::format("\"{}\"", figure),
                near ? fmt::format("a figure of the statement; did you mean \"{}\"?", *near)
                     : "a figure of the statement, such as \"turnout\" or \"votes.<contestant>\"");
  }

  // The keys of a table by contestant; an unknown contestant is an error.
  std::vector<std::string> known_keys(TomlTable& table, std::string_view but = "") {
    std::vector<std::string> known;
    for (const std::string& key : table.keys()) {
      if (key == but) continue;
      if (require_known(table, key, key)) known.push_back(key);
    }
    return known;
  }

  bool require_known(TomlTable& table, const std::string& key, const std::string& id) {
    if (std::ranges::find(contestants_, id) != contestants_.end()) return true;
    const auto near = nearest(id, contestants_);
    table.error("official.no-such-contestant", table.place_of(key), fmt::format("\"{}\"", id),
                near ? fmt::format("the id of a contestant; did you mean \"{}\"?", *near) : "the id of a contestant");
    return false;
  }

  Date voted_;
  std::vector<std::string> contestants_;
};

}  // namespace

Expected<std::vector<Statement>> read_statements(std::string_view text, const std::string& file,
                                                 const Package& package) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  std::vector<Statement> statements;
  Reader reader(package);
  for (TomlTable& table : root.required_tables("statement")) statements.push_back(reader.read(table));
  root.refuse_other_keys();
  if (!errors.empty()) return std::unexpected(errors);
  return statements;
}

}  // namespace saylau::package
