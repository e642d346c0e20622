#include "votes/wide.hpp"

#include <algorithm>

namespace saylau {

std::string to_string(Int128 number) {
  const bool negative = number < 0;
  UInt128 rest = negative ? UInt128{0} - static_cast<UInt128>(number) : static_cast<UInt128>(number);
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    rest /= 10;
  } while (rest != 0);
  if (negative) digits.push_back('-');
  std::reverse(digits.begin(), digits.end());
  return digits;
}

}  // namespace saylau
