// Claims about the house's own elections.
#pragma once

#include <map>

#include "lab/claims/claims.hpp"
#include "tests/lab/lab_testing.hpp"

namespace saylau::testing {

class Shelf {
 public:
  explicit Shelf(std::string election) : election_(std::move(election)) {}

  lab::FactSource source() {
    return {election_,
            house().elections(),
            [this](const std::string& id) { return load(id); },
            [](const std::string& id) -> Expected<Date> {
              const auto description = house().description(id);
              if (!description) return std::unexpected(description.error());
              return description->date;
            },
            [](const std::string& id) { return house().law(id); },
            *package::load_turnout(std::string(SAYLAU_SOURCE_DIR) + "/data/turnout.csv")};
  }

 private:
  Expected<const lab::TrendElection*> load(const std::string& id) {
    if (!house().description(id)) return std::unexpected(house().description(id).error());
    if (!loaded_.contains(id)) {
      Real own = real(id);
      loaded_.emplace(id, lab::TrendElection{std::move(own.package), std::move(own.law), std::move(own.result)});
    }
    return &loaded_.at(id);
  }

  std::string election_;
  std::map<std::string, lab::TrendElection> loaded_;
};

inline lab::Claim claim(const std::string& expression) {
  lab::Claim claim;
  claim.expression = expression;
  claim.place = {"claims.toml", 3, 10};
  auto tree = lab::parse_expression(expression, claim.place);
  EXPECT_TRUE(tree) << expression;
  if (tree) claim.tree = std::move(*tree);
  return claim;
}

// The verdict in a word, or the error.
inline std::string ruling(const std::string& expression, const std::string& election = "kz/2023-mazhilis") {
  Shelf shelf(election);
  const auto verdict = lab::judge(claim(expression), shelf.source());
  return verdict ? std::string(lab::wording_of(verdict->ruling).english) : to_string(verdict.error()[0]);
}

}  // namespace saylau::testing
