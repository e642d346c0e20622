#include "package/called.hpp"

#include <algorithm>

#include "package/csv/name_key.hpp"

namespace saylau::package {

std::vector<std::size_t> contestants_called(std::span<const Contestant> contestants, const std::string& text) {
  const auto own = std::ranges::find(contestants, text, &Contestant::id);
  if (own != contestants.end()) return {static_cast<std::size_t>(own - contestants.begin())};
  const std::string key = name_key(text);
  const auto is_called = [&](const std::string& name) { return !name.empty() && name_key(name) == key; };
  std::vector<std::size_t> called;
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    const Names& name = contestants[i].name;
    if (is_called(name.english) || is_called(name.kazakh) || is_called(name.russian)) called.push_back(i);
  }
  return called;
}

}  // namespace saylau::package
