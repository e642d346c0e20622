#include "votes/digits.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace saylau {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

Votes to_number(const std::string& digits) {
  Votes number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

std::string group_digits(Votes number, std::string_view separator) {
  const std::string digits = std::to_string(number < 0 ? -number : number);
  std::string grouped = number < 0 ? "-" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += separator;
    grouped.push_back(digits[i]);
  }
  return grouped;
}

std::optional<Slip> slip_between(std::string_view printed, std::string_view meant) {
  const std::string a = digits_of(printed);
  const std::string b = digits_of(meant);
  if (a.size() != b.size()) return std::nullopt;
  std::vector<std::size_t> different;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i]) different.push_back(i);
  }
  if (different.size() == 1) return Slip::one_digit;
  const bool exchanged =
      different.size() == 2 && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]];
  return exchanged ? std::optional(Slip::exchanged_digits) : std::nullopt;
}

Wording describe(Slip slip) {
  if (slip == Slip::one_digit) return {"one digit wrong", "бір цифры қате", "одна цифра неверна"};
  return {"two digits exchanged", "екі цифрының орны ауысқан", "две цифры переставлены"};
}

std::optional<Votes> repair(Votes printed, const std::function<bool(Votes)>& fit) {
  const std::string digits = std::to_string(printed);
  std::set<Votes> candidates;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    std::string changed = digits;
    for (changed[i] = i == 0 ? '1' : '0'; changed[i] <= '9'; ++changed[i]) candidates.insert(to_number(changed));
    if (i + 1 == digits.size()) break;
    changed = digits;
    std::swap(changed[i], changed[i + 1]);
    if (changed[0] != '0') candidates.insert(to_number(changed));
  }
  candidates.erase(printed);
  std::erase_if(candidates, [&](Votes candidate) { return !fit(candidate); });
  return candidates.size() == 1 ? std::optional(*candidates.begin()) : std::nullopt;
}

}  // namespace saylau
