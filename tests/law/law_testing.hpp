// A small law file that is right, to be broken in one place by each test.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "law/read_law.hpp"

namespace saylau::testing {

inline const std::string kLaw = R"(id = "xx/parliament"
title = "Law on elections"
country = "XX"
body = "Parliament"
seats = 10
in_force = 2020-01-01
source = "https://example.org/law"

[[ballot]]
id = "list"
contestants = "party lists"
area = "nation"
against_all = true

[[ballot]]
id = "district"
contestants = "candidates"
area = "district"

[[tier]]
id = "list"
ballot = "list"
seats = 6
allocate = { method = "largest remainder", quota = "Hare", cite = "Art. 5" }
ties = ["earlier registered list", "lot"]
ties_cite = "Art. 6"
fill = { rule = "party decides", cite = "Art. 7" }

[[tier.threshold]]
share = "5%"
of = "valid votes"
cite = "Art. 4"
rescue = { when = "one list passes", admit = "runner-up", quotient_times = "0.7", seats_at_least = 2, leftover = "the list that passed" }

[[tier.silent]]
when = "no list passes"
missing = "nothing said"

[[tier]]
id = "district"
ballot = "district"
seats = 4
allocate = { method = "plurality" }
ties = []

[link]
kind = "parallel"

[[provision]]
topic = "against all"
text = "on the ballot"
)";

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) throw std::logic_error("the test replaces what is not there: " + from);
  return text.replace(at, from.size(), to);
}

// The law with one thing replaced; nothing if it is refused.
inline Expected<law::Law> law_with(const std::string& from, const std::string& to) {
  return law::read_law(replaced(kLaw, from, to), "law.toml");
}

// The errors of a refused law, one a line.
inline std::string refusal(const std::string& from, const std::string& to) {
  const auto law = law_with(from, to);
  std::string text;
  if (!law) {
    for (const Error& error : law.error()) text += to_string(error) + "\n";
  }
  return text;
}

}  // namespace saylau::testing
