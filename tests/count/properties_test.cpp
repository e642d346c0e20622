// The properties of tests/random/invariants.hpp for random elections of every kind.
//
// The number of elections is set by SAYLAU_RANDOM_CASES, their beginning by SAYLAU_RANDOM_SEED. What breaks a property
// is printed as the smallest law and election found that break it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <random>

#include "tests/random/invariants.hpp"

namespace saylau::random {
namespace {

using Bytes = std::vector<std::uint8_t>;

long told(const char* variable, long otherwise) {
  const char* text = std::getenv(variable);
  return text != nullptr ? std::atol(text) : otherwise;
}

Bytes random_bytes(std::mt19937_64& generator) {
  Bytes bytes(500);
  for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(generator());
  return bytes;
}

using Property = std::function<std::string(const RandomElection&, const count::Result&, Choices&)>;

struct NamedProperty {
  const char* name;
  Property breach;
};
void PrintTo(const NamedProperty& property, std::ostream* out) {
  *out << property.name;
}

Property without_choices(std::string (*breach)(const RandomElection&, const count::Result&)) {
  return
      [breach](const RandomElection& random, const count::Result& result, Choices&) { return breach(random, result); };
}

std::string breach_of(const Property& property, const Bytes& bytes) {
  Choices choices(bytes);
  const auto random = random_election(choices);
  if (!random) return "";
  return property(*random, count::count(random->law, random->election, random->size), choices);
}

// The smallest election that breaks the property, and how.
std::string smallest(const Property& property, const Bytes& bytes) {
  const Bytes small = shrink(bytes, [&](const Bytes& fewer) { return !breach_of(property, fewer).empty(); });
  Choices choices(small);
  return package_text(*random_election(choices)) + "\nBROKEN: " + breach_of(property, small);
}

struct Sample {
  Bytes bytes;
  Choices choices_left;  // what a property may choose by
  RandomElection random;
};

// The same elections for every property: most of the time goes into making them.
const std::vector<Sample>& samples() {
  static const std::vector<Sample> samples = [] {
    std::vector<Sample> made;
    std::mt19937_64 generator(static_cast<std::uint64_t>(told("SAYLAU_RANDOM_SEED", 2026)));
    for (long cases = told("SAYLAU_RANDOM_CASES", 2500); cases > 0; --cases) {
      made.push_back({random_bytes(generator), Choices({}), {}});
    }
    std::erase_if(made, [](Sample& sample) {
      sample.choices_left = Choices(sample.bytes);
      auto random = random_election(sample.choices_left);
      if (random) sample.random = std::move(*random);
      return !random;
    });
    return made;
  }();
  return samples;
}

class RandomElections : public ::testing::TestWithParam<NamedProperty> {};
INSTANTIATE_TEST_SUITE_P(
    All, RandomElections,
    ::testing::Values(NamedProperty{"ConserveSeats", without_choices(seats_not_conserved)},
                      NamedProperty{"SeatNobodyWithoutVotes", without_choices(seated_without_votes)},
                      NamedProperty{"DivideNothingWithoutAllVotes", without_choices(divided_without_all_votes)},
                      NamedProperty{"AreNotCompleteTooSoon", without_choices(complete_too_soon)},
                      NamedProperty{"AreCountedAlikeByTheFastCounter", without_choices(counters_differ)},
                      NamedProperty{"DependOnNoNamesAndNoOrder", names_or_order_matter},
                      NamedProperty{"NeverTakeASeatForAVote", more_votes_cost_a_seat},
                      NamedProperty{"AreCertainOnlyOfWhatStands", certain_too_soon},
                      NamedProperty{"AreSettledByTheLotsDrawn", lots_are_lost}),
    [](const auto& info) { return std::string(info.param.name); });

TEST_P(RandomElections, OfEveryKind) {
  for (const Sample& sample : samples()) {
    Choices choices = sample.choices_left;
    const count::Result result = count::count(sample.random.law, sample.random.election, sample.random.size);
    if (GetParam().breach(sample.random, result, choices).empty()) continue;
    FAIL() << smallest(GetParam().breach, sample.bytes);
  }
}

// Elections that are made up in vain prove nothing.
TEST(RandomLaws, AreMostlyAcceptedByTheReader) {
  const auto cases = static_cast<std::size_t>(told("SAYLAU_RANDOM_CASES", 2500));
  EXPECT_GT(samples().size(), cases * 3 / 4);
}

TEST(Shrinking, LeavesTheSmallestBytesThatFail) {
  const Bytes left = shrink(Bytes{9, 200, 3, 77, 5}, [](const Bytes& bytes) {
    return std::ranges::any_of(bytes, [](std::uint8_t byte) { return byte > 40; });
  });
  EXPECT_EQ(left, Bytes{41});
}

}  // namespace
}  // namespace saylau::random
