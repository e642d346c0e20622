// Small packages for tests of the lab.
#pragma once

#include <gtest/gtest.h>

#include "package/announced.hpp"
#include "package/catalogue.hpp"
#include "package/package.hpp"
#include "tests/count/votes_testing.hpp"

namespace saylau::testing {

inline package::Package package_of(Election election) {
  package::Package package;
  package.election = std::move(election);
  package.law = "xx/law";
  return package;
}

inline package::Package list_package(const std::vector<Votes>& votes, bool against = false) {
  return package_of(list_election(votes, against));
}

// The real laws and elections of the house.
inline package::Catalogue house() {
  return {SAYLAU_SOURCE_DIR};
}

struct Real {
  law::Law law;
  package::Package package;
  count::Result result;
};

inline Real real(const std::string& id) {
  const auto description = house().description(id);
  EXPECT_TRUE(description) << id;
  auto law = house().law(description->law);
  auto package = house().election(id, *law);
  EXPECT_TRUE(package) << (package ? "" : to_string(package.error()[0]));
  auto result = package::count_package(*law, *package);
  return {std::move(*law), std::move(*package), std::move(result)};
}

inline std::size_t index_of(const package::Package& package, const std::string& id) {
  const auto& all = package.election.contestants;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].id == id) return i;
  }
  ADD_FAILURE() << "no contestant " << id;
  return 0;
}

}  // namespace saylau::testing
