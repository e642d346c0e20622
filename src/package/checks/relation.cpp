#include "package/checks/relation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace saylau::package {

namespace {

struct ComparatorSign {
  std::string_view sign;
  Comparator comparator;
};
// Longer signs first.
constexpr std::array kSigns = {
    ComparatorSign{"!=", Comparator::unequal},  ComparatorSign{"<=", Comparator::at_most},
    ComparatorSign{">=", Comparator::at_least}, ComparatorSign{"=", Comparator::equal},
    ComparatorSign{"<", Comparator::less},      ComparatorSign{">", Comparator::more},
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || c == '_';
}
bool is_decimal_digit(char c) {
  return c >= '0' && c <= '9';
}

class RelationParser {
 public:
  RelationParser(std::string_view text, const Place& place) : text_(text), place_(place) {}

  Expected<Relation> parse() {
    Relation relation;
    relation.left = parse_sum();
    relation.comparator = parse_comparator();
    relation.of = parse_share();
    relation.right = parse_sum();
    skip_blanks();
    if (at_ < text_.size()) stop("the end of the relation");
    if (!errors_.empty()) return std::unexpected(errors_);
    return relation;
  }

 private:
  void skip_blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  void stop(std::string expected) {
    if (!errors_.empty()) return;
    errors_.push_back({"check.relation", place_,
                       fmt::format("\"{}\" after \"{}\"", text_.substr(at_), text_.substr(0, at_)),
                       std::move(expected)});
  }

  bool take(std::string_view sign) {
    skip_blanks();
    if (!text_.substr(at_).starts_with(sign)) return false;
    at_ += sign.size();
    return true;
  }

  Sum parse_sum() {
    Sum sum = {parse_term(false)};
    while (errors_.empty()) {
      if (take("+")) {
        sum.push_back(parse_term(false));
      } else if (take("-")) {
        sum.push_back(parse_term(true));
      } else {
        break;
      }
    }
    return sum;
  }

  Term parse_term(bool minus) {
    skip_blanks();
    const std::size_t start = at_;
    if (at_ < text_.size() && is_decimal_digit(text_[at_])) {
      constexpr std::size_t kMostDigits = 12;
      while (at_ < text_.size() && is_decimal_digit(text_[at_]) && at_ - start < kMostDigits) ++at_;
      return {minus, "", std::stoll(std::string(text_.substr(start, at_ - start)))};
    }
    while (at_ < text_.size() && (is_letter(text_[at_]) || (at_ > start && is_decimal_digit(text_[at_])))) ++at_;
    if (at_ == start) stop("the name of a figure, or a whole number");
    return {minus, std::string(text_.substr(start, at_ - start)), 0};
  }

  Comparator parse_comparator() {
    for (const ComparatorSign& sign : kSigns) {
      if (take(sign.sign)) return sign.comparator;
    }
    stop("one of = != <= >= < >");
    return Comparator::equal;
  }

  // "3% of", or nothing.
  Share parse_share() {
    skip_blanks();
    const std::size_t end = text_.find('%', at_);
    if (end == std::string_view::npos) return {1, 1};
    const auto share = saylau::parse_share(text_.substr(at_, end + 1 - at_));
    if (!share) return stop("a share such as \"3%\""), Share{1, 1};
    at_ = end + 1;
    if (!take("of ")) stop("\"of\" after a share");
    return *share;
  }

  std::string_view text_;
  Place place_;
  std::size_t at_ = 0;
  Errors errors_;
};

}  // namespace

Expected<Relation> parse_relation(std::string_view text, const Place& place) {
  return RelationParser(text, place).parse();
}

bool holds(Comparator comparator, Votes left, const Share& of, Votes right) {
  const Int128 a = Int128{left} * of.denominator;
  const Int128 b = Int128{right} * of.numerator;
  switch (comparator) {
    case Comparator::equal:
      return a == b;
    case Comparator::unequal:
      return a != b;
    case Comparator::at_most:
      return a <= b;
    case Comparator::at_least:
      return a >= b;
    case Comparator::less:
      return a < b;
    case Comparator::more:
      return a > b;
  }
  return true;
}

std::vector<std::string> figures_of(const Relation& relation) {
  std::vector<std::string> figures;
  for (const Sum* sum : {&relation.left, &relation.right}) {
    for (const Term& term : *sum) {
      const bool is_new = std::ranges::find(figures, term.figure) == figures.end();
      if (!term.figure.empty() && is_new) figures.push_back(term.figure);
    }
  }
  return figures;
}

std::optional<Votes> evaluate(const Sum& sum, const Lookup& figure) {
  Votes value = 0;
  for (const Term& term : sum) {
    const auto part = term.figure.empty() ? std::optional(term.number) : figure(term.figure);
    if (!part) return std::nullopt;
    value += term.minus ? -*part : *part;
  }
  return value;
}

std::optional<bool> holds(const Relation& relation, const Lookup& figure) {
  const auto left = evaluate(relation.left, figure);
  const auto right = evaluate(relation.right, figure);
  if (!left || !right) return std::nullopt;
  return holds(relation.comparator, *left, relation.of, *right);
}

}  // namespace saylau::package
