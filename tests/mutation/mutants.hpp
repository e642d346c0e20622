// What a mutated source calls. Every mutant is compiled in; the environment says which one lives: SAYLAU_MUTANT=17.
// With SAYLAU_MUTANTS_REACHED=FILE the numbers of all that were reached are written there instead.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace saylau_mutation {

inline const int alive = std::getenv("SAYLAU_MUTANT") != nullptr ? std::atoi(std::getenv("SAYLAU_MUTANT")) : 0;

struct Reached {
  static constexpr int kMost = 100'000;
  const char* file = std::getenv("SAYLAU_MUTANTS_REACHED");
  bool at[kMost] = {};
  ~Reached() {
    std::FILE* out = file != nullptr ? std::fopen(file, "w") : nullptr;
    if (out == nullptr) return;
    for (int n = 0; n < kMost; ++n) {
      if (at[n]) std::fprintf(out, "%d\n", n);
    }
    std::fclose(out);
  }
};
inline Reached reached;

inline bool lives(int mutant) {
  if (reached.file != nullptr) reached.at[mutant] = true;
  return alive == mutant;
}

inline bool flip(int mutant, bool value) {
  return lives(mutant) != value;
}
template <typename A, typename B>
auto less(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a <= b : a < b;
}
template <typename A, typename B>
auto less_or_equal(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a < b : a <= b;
}
template <typename A, typename B>
auto greater(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a >= b : a > b;
}
template <typename A, typename B>
auto greater_or_equal(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a > b : a >= b;
}
template <typename A, typename B>
bool equal(int mutant, const A& a, const B& b) {
  return lives(mutant) ? !(a == b) : a == b;
}
template <typename A, typename B>
bool unequal(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a == b : !(a == b);
}
template <typename A, typename B>
auto plus(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a - b : a + b;
}
template <typename A, typename B>
auto minus(int mutant, const A& a, const B& b) {
  return lives(mutant) ? a + b : a - b;
}
template <typename T>
T& increment(int mutant, T& value) {
  return lives(mutant) ? --value : ++value;
}
template <typename T>
T& decrement(int mutant, T& value) {
  return lives(mutant) ? ++value : --value;
}
template <typename T>
T constant(int mutant, T value) {
  return lives(mutant) ? static_cast<T>(1 - value) : value;
}

}  // namespace saylau_mutation
