// A small election package in a temporary folder, to be broken in one place by each test.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "law/read_law.hpp"
#include "package/announced.hpp"
#include "package/read_package.hpp"

namespace saylau::testing {

inline const std::string kPackageLaw = R"(id = "xx/parliament"
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

[[tier]]
id = "list"
ballot = "list"
seats = 10
allocate = { method = "largest remainder", quota = "Hare", cite = "Art. 5" }
ties = ["lot"]
ties_cite = "Art. 6"

[[tier.threshold]]
share = "5%"
of = "valid votes"
cite = "Art. 4"
)";

inline const std::string kDescription = R"(id = "xx/2024-parliament"
name = "Election of the Parliament"
name_kk = "Парламент сайлауы"
name_ru = "Выборы парламента"
date = 2024-05-05
law = "xx/parliament"

[[area]]
id = "xx"
name = "Land"
kind = "nation"

[[contestant]]
id = "sun"
name = "Sun"
kind = "party list"
colour = "#ffcc00"
registration = 1
ballots = ["list"]

[[contestant]]
id = "moon"
name = "Moon"
kind = "party list"
registration = 2
ballots = ["list"]

[[contestant]]
id = "none"
name = "Against all"
kind = "against all"
ballots = ["list"]

[[source]]
file = "protocols.csv"
ballot = "list"
use = "count"
status = "final"
url = "https://example.org/votes"
)";

inline const std::string kVotes =
    "area,registered,issued,cast,invalid,votes.sun,votes.moon,votes.none\n"
    "xx,2000,1010,1000,20,600,340,40\n";

// Stations beside the figures that decide; their columns follow.
inline const std::string kDetailSource = R"(
[[source]]
file = "stations.csv"
ballot = "list"
use = "detail"
status = "final"
url = "https://example.org/stations"

[source.columns]
)";

inline const std::string kOfficial = R"([[statement]]
by = "Commission"
kind = "official"
source = "https://example.org/result"
ballot = "list"
registered = 2000
cast = 1000
turnout = "50.5%"

[statement.votes]
sun = 600
moon = 340
none = 40

[statement.shares]
of = "valid votes"
sun = "61.22%"
moon = "34.69%"

[statement.seats.list]
sun = 6
moon = 4
)";

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) throw std::logic_error("the test replaces what is not there: " + from);
  return text.replace(at, from.size(), to);
}

inline law::Law package_law() {
  return *law::read_law(kPackageLaw, "law.toml");
}

inline const package::CheckRules& package_rules() {
  static const package::CheckRules rules =
      *package::load_check_rules(std::filesystem::path(SAYLAU_SOURCE_DIR) / "checks", "XX");
  return rules;
}

// A folder with the three files, removed at the end of the test.
class TemporaryPackage {
 public:
  TemporaryPackage() {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = std::filesystem::temp_directory_path() /
              ("saylau_" + std::string(test->test_suite_name()) + "_" + test->name());
    std::filesystem::create_directories(folder_);
    write("election.toml", kDescription);
    write("protocols.csv", kVotes);
    write("official.toml", kOfficial);
  }
  ~TemporaryPackage() { std::filesystem::remove_all(folder_); }
  TemporaryPackage(const TemporaryPackage&) = delete;
  TemporaryPackage& operator=(const TemporaryPackage&) = delete;

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  const std::filesystem::path& folder() const { return folder_; }

  Expected<package::Package> load() const { return package::load_package(folder_, package_law(), package_rules()); }

  // The first error of a refused package, as a line.
  std::string refusal() const {
    const auto package = load();
    return package ? "" : to_string(package.error()[0]);
  }

 private:
  std::filesystem::path folder_;
};

// `text` holds `part`, with the whole text in the message if it does not.
inline void expect_in(const std::string& text, const std::string& part) {
  EXPECT_NE(text.find(part), std::string::npos) << "no \"" << part << "\" in:\n" << text;
}

}  // namespace saylau::testing
