// The elections of the house, counted, for tests of screens.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "package/announced.hpp"
#include "package/catalogue.hpp"
#include "package/check.hpp"

namespace saylau::testing {

struct Counted {
  law::Law law;
  package::Package package;
  count::Result result;
};

inline Counted counted(const std::string& election, const std::string& other_law = "") {
  const package::Catalogue house{SAYLAU_SOURCE_DIR};
  const auto description = house.description(election);
  law::Law law = *house.law(other_law.empty() ? description->law : other_law);
  package::Package package = *house.election(election, law);
  count::Result result = package::count_package(law, package);
  return {std::move(law), std::move(package), std::move(result)};
}

inline std::size_t index_of(const package::Package& package, const std::string& contestant) {
  for (std::size_t i = 0; i < package.election.contestants.size(); ++i) {
    if (package.election.contestants[i].id == contestant) return i;
  }
  throw std::logic_error("no contestant " + contestant);
}

// `text` holds `part`, with the whole text in the message if it does not.
inline void expect_in(const std::string& text, const std::string& part) {
  EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
}
inline void expect_not_in(const std::string& text, const std::string& part) {
  EXPECT_EQ(text.find(part), std::string::npos) << "\"" << part << "\" in:\n" << text;
}

}  // namespace saylau::testing
