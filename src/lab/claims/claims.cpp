#include "lab/claims/claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "law/strict_toml.hpp"

namespace saylau::lab {

namespace {

using Kind = Expression::Kind;

Claim read_claim(TomlTable table) {
  Claim claim;
  claim.id = table.required_text("id");
  claim.text = table.names("text");
  claim.source = table.text("source").value_or("");
  claim.note = table.has("note") ? table.names("note") : Names{};
  claim.out_of_scope = table.has("out_of_scope") ? table.names("out_of_scope") : Names{};
  if (const auto holds = table.placed_text("holds")) {
    claim.expression = holds->text;
    claim.place = holds->place;
    ++claim.place.column;  // the quotation mark
    auto tree = parse_expression(claim.expression, claim.place);
    if (tree) {
      claim.tree = std::move(*tree);
    } else {
      for (const Error& error : tree.error()) table.errors().push_back(error);
    }
  }
  if (claim.expression.empty() == claim.out_of_scope.empty()) {
    table.error("claims.expression", table.place(), "neither or both of \"holds\" and \"out_of_scope\"",
                "holds = 'an expression', or out_of_scope = \"why no figure decides it\"");
  }
  table.refuse_other_keys();
  return claim;
}

}  // namespace

Expected<ClaimsFile> read_claims(std::string_view text, const std::string& file) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  ClaimsFile claims;
  claims.title = root.names("title");
  claims.source = root.has("source") ? root.names("source") : Names{};
  std::set<std::string> ids;
  for (TomlTable& table : root.required_tables("claim")) {
    const Place place = table.place_of("id");
    claims.claims.push_back(read_claim(table));
    if (!ids.insert(claims.claims.back().id).second) {
      errors.push_back({"claims.duplicate-id", place, fmt::format("a second claim \"{}\"", claims.claims.back().id),
                        "a different id for each claim"});
    }
  }
  root.refuse_other_keys();
  if (!errors.empty()) return std::unexpected(errors);
  return claims;
}

Wording wording_of(Ruling ruling) {
  switch (ruling) {
    case Ruling::holds:
      return {"holds", "расталады", "подтверждается"};
    case Ruling::fails:
      return {"fails", "расталмайды", "не подтверждается"};
    case Ruling::depends:
      return {"depends", "қалай санағанға байланысты", "смотря как считать"};
    case Ruling::cannot_be_computed:
      return {"cannot be computed", "есептелмейді", "не вычислить"};
    case Ruling::out_of_scope:
      break;
  }
  return {"out of scope", "сандар мәселесі емес", "не вопрос цифр"};
}

namespace {

class Judge {
 public:
  Judge(const Claim& claim, const FactSource& source) : claim_(claim), source_(source) {}

  Expected<Verdict> judge() {
    const auto unit = unit_of(*claim_.tree);
    if (!errors_.empty()) return std::unexpected(errors_);
    if (unit && *unit != Unit::truth) {
      return fail({"claims.not-a-claim", claim_.place, std::string(lab::word_of(*unit)),
                   "a comparison, such as turnout = 53%"});
    }
    auto value = evaluate(*claim_.tree);
    if (!errors_.empty()) return std::unexpected(errors_);
    verdict_.ruling = value ? ruling_of(*value) : Ruling::cannot_be_computed;
    return std::move(verdict_);
  }

 private:
  static Ruling ruling_of(const Value& value) {
    const auto holding = std::ranges::count_if(value.readings, [](const Reading& one) { return one.number.top != 0; });
    if (holding == 0) return Ruling::fails;
    return holding == static_cast<std::ptrdiff_t>(value.readings.size()) ? Ruling::holds : Ruling::depends;
  }

  // Units are looked at before any value: they are the same whatever the figures are, and whether or not there are any.
  // Nothing of a function that there is not; the value says so.
  std::optional<Unit> unit_of(const Expression& expression) {
    switch (expression.kind) {
      case Kind::call:
        return unit_of_function(expression.word);
      case Kind::binary: {
        const auto left = unit_of(expression.parts[0]);
        const auto right = unit_of(expression.parts[1]);
        if (!left || !right) return std::nullopt;
        return checked(lab::unit_of(expression.word, *left, *right), expression);
      }
      case Kind::negation:
      case Kind::negative: {
        const auto inner = unit_of(expression.parts[0]);
        if (!inner) return std::nullopt;
        const bool turned = expression.kind == Kind::negation;
        return checked(turned ? unit_of_negation(*inner) : unit_of_negative(*inner), expression);
      }
      default:
        return unit_of_literal(expression.kind);
    }
  }

  static Unit unit_of_literal(Kind kind) {
    switch (kind) {
      case Kind::percentage:
        return Unit::share;
      case Kind::duration:
        return Unit::days;
      case Kind::date:
        return Unit::date;
      case Kind::text:
        return Unit::text;
      default:
        return Unit::number;
    }
  }

  // Nothing if something is missing, or after an error.
  std::optional<Value> evaluate(const Expression& expression) {
    switch (expression.kind) {
      case Kind::call:
        return look_up(expression);
      case Kind::binary:
        return combine(expression);
      case Kind::negation:
      case Kind::negative: {
        const auto inner = evaluate(expression.parts[0]);
        return inner ? checked(negate(*inner), expression) : std::nullopt;
      }
      default:
        return literal(expression);
    }
  }

  std::optional<Value> look_up(const Expression& call) {
    auto value = fact(call, source_);
    if (value) return std::move(*value);
    if (value.error().missing) {
      const Names& what = *value.error().missing;
      if (std::ranges::find(verdict_.missing, what) == verdict_.missing.end()) verdict_.missing.push_back(what);
    } else {
      add_error(value.error().trouble, value.error().at);
    }
    return std::nullopt;
  }

  std::optional<Value> combine(const Expression& expression) {
    const auto left = evaluate(expression.parts[0]);
    const auto right = evaluate(expression.parts[1]);
    if (!left || !right) return std::nullopt;
    if (const auto months = months_added(expression); months && left->unit == Unit::date) {
      return moved(*left, *months);
    }
    auto value = checked(lab::combine(expression.word, *left, *right), expression);
    if (value && value->unit == Unit::truth && expression.word != "and" && expression.word != "or") {
      add_evidence(expression, *left, *right, *value);
    }
    return value;
  }

  // Whole months that are written behind a plus or minus: a date moves by the calendar.
  static std::optional<Int128> months_added(const Expression& expression) {
    const Expression& right = expression.parts[1];
    const bool of_calendar = right.kind == Kind::duration && (right.unit == "months" || right.unit == "years");
    if (!of_calendar || (expression.word != "+" && expression.word != "-")) return std::nullopt;
    const Ratio months = written_number(right) * Ratio{right.unit == "years" ? 12 : 1, 1};
    constexpr Int128 kMost = 12'000;
    if (months.bottom != 1 || months.top > kMost) return std::nullopt;
    return expression.word == "+" ? months.top : -months.top;
  }

  static Value moved(Value date, Int128 months) {
    date.literal = false;
    for (Reading& reading : date.readings) reading.number = {months_after(reading.number.top, months), 1};
    return date;
  }

  template <typename Result>
  std::optional<Result> checked(std::expected<Result, Trouble> value, const Expression& expression) {
    if (value) return std::move(*value);
    const bool has_right = expression.parts.size() > 1;
    add_error(value.error(), has_right ? expression.parts[1].begin : expression.begin);
    return std::nullopt;
  }

  void add_error(const Trouble& trouble, std::size_t at) {
    errors_.push_back({trouble.code, place_in(claim_.place, claim_.expression, at), trouble.found, trouble.expected});
  }

  std::string written(const Expression& expression) const {
    std::string text = claim_.expression.substr(expression.begin, expression.end - expression.begin);
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
  }

  static Names found(const Value& value, const Reading& reading) {
    return value.literal ? Names{} : print(value.unit, reading);
  }

  void add_evidence(const Expression& expression, const Value& left, const Value& right, const Value& truth) {
    for (const Reading& one : truth.readings) {
      verdict_.evidence.push_back({written(expression.parts[0]), expression.word, written(expression.parts[1]),
                                   found(left, left.readings[one.left]), found(right, right.readings[one.right]),
                                   one.label, one.number.top != 0});
    }
  }

  std::optional<Value> literal(const Expression& expression) {
    Value value;
    value.literal = true;
    if (expression.kind == Kind::text) {
      value = text_of({expression.word});
      value.literal = true;
      return value;
    }
    if (expression.kind == Kind::date) return date(expression);
    const Int128 scale = scale_of(expression);
    Ratio number = written_number(expression);
    Ratio half = scale > 1 ? ratio(1, 2 * scale) : Ratio{};
    if (expression.kind == Kind::percentage) {
      value.unit = Unit::share;
      number = number * ratio(1, 100);
      half = ratio(1, 200 * scale);
    } else if (expression.kind == Kind::duration) {
      value.unit = Unit::days;
      number = number * days_in(expression.unit);
      half = days_in(expression.unit) * ratio(1, 2 * scale);
    }
    value.readings = {{number, half, {}, {}, 0, 0}};
    return value;
  }

  // Ten for each digit behind the point.
  static Int128 scale_of(const Expression& expression) {
    const auto point = expression.word.find('.');
    Int128 scale = 1;
    for (std::size_t at = point; at != std::string::npos && at + 1 < expression.word.size(); ++at) scale *= 10;
    return scale;
  }

  static Ratio written_number(const Expression& expression) {
    Int128 digits = 0;
    for (const char letter : expression.word) digits = letter == '.' ? digits : digits * 10 + (letter - '0');
    return ratio(digits, scale_of(expression));
  }

  static Ratio days_in(const std::string& unit) {
    if (unit == "days") return {1, 1};
    if (unit == "weeks") return {7, 1};
    return unit == "months" ? ratio(30'436'875, 1'000'000) : ratio(365'242'500, 1'000'000);
  }

  std::optional<Value> date(const Expression& expression) {
    const auto day = day_number(expression.word);
    if (!day) {
      add_error({"claims.date", fmt::format("the date {}", expression.word), "a day that there is"}, expression.begin);
      return std::nullopt;
    }
    Value value = value_of(Unit::date, {*day, 1});
    value.literal = true;
    return value;
  }

  const Claim& claim_;
  const FactSource& source_;
  Verdict verdict_;
  Errors errors_;
};

}  // namespace

Expected<Verdict> judge(const Claim& claim, const FactSource& source) {
  if (!claim.tree) return Verdict{Ruling::out_of_scope, {}, {}};
  return Judge(claim, source).judge();
}

}  // namespace saylau::lab
