#include "lab/claims/expression.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace saylau::lab {

namespace {

using Kind = Expression::Kind;

constexpr int kDeepest = 60;          // nested parentheses
constexpr int kMostOperators = 1000;  // a tree of them is as deep, at most
constexpr std::size_t kExcerpt = 12;  // letters

bool is_digit(char letter) {
  return letter >= '0' && letter <= '9';
}
bool is_name(char letter) {
  return (letter >= 'a' && letter <= 'z') || letter == '_';
}
bool is_id(char letter) {
  return is_name(letter) || is_digit(letter) || letter == '-' || letter == '/';
}

bool starts_letter(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// The first letters of a text, each whole.
std::string_view excerpt(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (starts_letter(text[at]) && ++letters > kExcerpt) return text.substr(0, at);
  }
  return text;
}

class Parser {
 public:
  Parser(std::string_view text, const Place& place) : text_(text), place_(place) {}

  Expected<Expression> parse() {
    Expression expression = claim();
    blanks();
    if (errors_.empty() && at_ < text_.size()) fail_at(at_, "the end, or an operator");
    if (!errors_.empty()) return std::unexpected(errors_);
    return expression;
  }

 private:
  // --- characters ---

  void blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t')) ++at_;
  }
  bool sees(std::string_view word) {
    blanks();
    return text_.substr(at_).starts_with(word);
  }
  // A word of letters that ends where it ends.
  bool sees_word(std::string_view word) {
    return sees(word) && (at_ + word.size() == text_.size() || !is_name(text_[at_ + word.size()]));
  }
  bool take(std::string_view word) {
    if (!sees(word)) return false;
    at_ += word.size();
    return true;
  }
  bool take_word(std::string_view word) {
    if (!sees_word(word)) return false;
    at_ += word.size();
    return true;
  }
  template <typename Is>
  std::string run(Is is) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is(text_[at_])) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // The first error only: what follows it says little.
  void fail_at(std::size_t byte, const std::string& expected) {
    if (!errors_.empty()) return;
    const std::string found = byte >= text_.size() ? "the end" : fmt::format("\"{}\"", excerpt(text_.substr(byte)));
    errors_.push_back({"claims.syntax", place_in(place_, text_, byte), found, expected});
    at_ = text_.size();
  }

  // --- operators ---

  Expression binary(const std::string& word, Expression left, Expression right) {
    if (++operators_ > kMostOperators) fail_at(right.begin, fmt::format("at most {} operators", kMostOperators));
    Expression both{Kind::binary, word, "", {}, left.begin, right.end};
    both.parts.push_back(std::move(left));
    both.parts.push_back(std::move(right));
    return both;
  }

  Expression claim() {
    if (++depth_ > kDeepest) fail_at(at_, "fewer parentheses within each other");
    Expression left = conjunction();
    while (errors_.empty() && take_word("or")) left = binary("or", std::move(left), conjunction());
    --depth_;
    return left;
  }

  Expression conjunction() {
    Expression left = negation();
    while (errors_.empty() && take_word("and")) left = binary("and", std::move(left), negation());
    return left;
  }

  Expression negation() {
    blanks();
    const std::size_t begin = at_;
    if (!take_word("not")) return comparison();
    Expression whole{Kind::negation, "not", "", {}, begin, 0};
    whole.parts.push_back(comparison());
    whole.end = whole.parts[0].end;
    return whole;
  }

  Expression comparison() {
    Expression left = sum();
    for (const char* word : {"!=", "<=", ">=", "=", "<", ">"}) {
      if (errors_.empty() && take(word)) return binary(word, std::move(left), sum());
    }
    return left;
  }

  Expression sum() {
    Expression left = product();
    while (errors_.empty()) {
      const bool plus = take("+");
      if (!plus && !take("-")) break;
      left = binary(plus ? "+" : "-", std::move(left), product());
    }
    return left;
  }

  Expression product() {
    Expression left = factor();
    while (errors_.empty()) {
      const bool times = take("*");
      if (!times && !take("/")) break;
      left = binary(times ? "*" : "/", std::move(left), factor());
    }
    return left;
  }

  // --- operands ---

  Expression factor() {
    blanks();
    const std::size_t begin = at_;
    if (take("-")) {
      Expression whole{Kind::negative, "-", "", {}, begin, 0};
      whole.parts.push_back(factor_without_sign());
      whole.end = whole.parts[0].end;
      return whole;
    }
    return factor_without_sign();
  }

  Expression factor_without_sign() {
    blanks();
    const std::size_t begin = at_;
    if (take("(")) {
      Expression inside = claim();
      if (!take(")")) fail_at(at_, "\")\"");
      inside.begin = begin;  // an excerpt has both parentheses
      inside.end = at_;
      return inside;
    }
    if (at_ < text_.size() && is_digit(text_[at_])) return literal();
    if (sees("\"")) return quoted();
    if (at_ < text_.size() && is_name(text_[at_])) return call();
    fail_at(at_, "a number, a date, a text, a function or \"(\"");
    return {};
  }

  Expression literal() {
    const std::size_t begin = at_;
    if (is_date(at_)) {
      at_ += 10;
      return ended({Kind::date, std::string(text_.substr(begin, 10)), "", {}, begin, 0});
    }
    std::string number = run(is_digit);
    if (at_ + 1 < text_.size() && text_[at_] == '.' && is_digit(text_[at_ + 1])) {
      ++at_;
      number += "." + run(is_digit);
    }
    if (number.size() > 15) fail_at(begin, "a number of at most fifteen digits");
    if (at_ < text_.size() && text_[at_] == '%') {
      ++at_;
      return ended({Kind::percentage, number, "", {}, begin, 0});
    }
    for (const char* unit : {"day", "week", "month", "year"}) {
      const std::string plural = std::string(unit) + "s";
      if (take_word(plural) || take_word(unit)) return ended({Kind::duration, number, plural, {}, begin, 0});
    }
    return ended({Kind::number, number, "", {}, begin, 0});
  }

  Expression ended(Expression expression) const {
    expression.end = at_;
    return expression;
  }

  bool is_date(std::size_t at) const {
    const std::string_view candidate = text_.substr(at, 10);
    if (candidate.size() < 10 || candidate[4] != '-' || candidate[7] != '-') return false;
    return std::ranges::count_if(candidate, is_digit) == 8;
  }

  Expression quoted() {
    const std::size_t begin = at_;
    ++at_;
    const std::string inside = run([](char letter) { return letter != '"'; });
    if (at_ == text_.size()) {
      fail_at(begin, "a text that ends with a quotation mark");
      return {};
    }
    ++at_;
    return ended({Kind::text, inside, "", {}, begin, 0});
  }

  Expression call() {
    const std::size_t begin = at_;
    Expression whole{Kind::call, run(is_name), "", {}, begin, at_};
    if (at_ >= text_.size() || text_[at_] != '(') return ended(std::move(whole));
    ++at_;
    do {
      whole.parts.push_back(argument());
    } while (errors_.empty() && take(","));
    if (!take(")")) fail_at(at_, "\",\" or \")\"");
    return ended(std::move(whole));
  }

  Expression argument() {
    blanks();
    const std::size_t begin = at_;
    if (sees("\"")) return quoted();
    if (++depth_ > kDeepest) fail_at(at_, "fewer parentheses within each other");
    if (is_call()) {
      Expression inner = call();
      --depth_;
      return inner;
    }
    --depth_;
    std::string word = run(is_id);
    if (word.empty()) {
      fail_at(at_, "an id, a range, a text or a function");
      return {};
    }
    if (text_.substr(at_).starts_with("..")) {
      at_ += 2;
      const std::string end = run(is_id);
      return ended({Kind::range, word, end, {}, begin, 0});
    }
    return ended({Kind::id, word, "", {}, begin, 0});
  }

  // A name with "(" right behind it.
  bool is_call() const {
    std::size_t end = at_;
    while (end < text_.size() && is_name(text_[end])) ++end;
    return end > at_ && end < text_.size() && text_[end] == '(';
  }

  std::string_view text_;
  const Place& place_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int operators_ = 0;
  Errors errors_;
};

}  // namespace

Place place_in(const Place& place, std::string_view text, std::size_t byte) {
  Place at = place;
  for (const char letter : text.substr(0, std::min(byte, text.size()))) {
    if (letter == '\n') {
      ++at.line;
      at.column = 1;
    } else if (starts_letter(letter)) {
      ++at.column;
    }
  }
  return at;
}

Expected<Expression> parse_expression(std::string_view text, const Place& place) {
  return Parser(text, place).parse();
}

}  // namespace saylau::lab
