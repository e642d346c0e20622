#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/cli_testing.hpp"

namespace saylau::cli {
namespace {

using testing::expect_in;
using testing::saylau;
using Json = nlohmann::json;

TEST(SimulateCommand, IsTheSameForTheSameSeed) {
  const std::vector<const char*> call = {"simulate", "kz/2023-mazhilis", "--model",   "dirichlet", "--elections",
                                         "20000",    "--json",           "--threads", "1"};
  std::vector<const char*> on_three = call;
  on_three.back() = "3";
  const auto one = saylau(call);
  ASSERT_EQ(one.status, 0) << one.err;
  EXPECT_EQ(one.out, saylau(on_three).out);
  const Json json = Json::parse(one.out);
  EXPECT_EQ(json["elections"], 20000);
  EXPECT_EQ(json["contestants"][0]["id"], "amanat");
  EXPECT_EQ(json["contestants"][0]["majority"], 20000);
}

TEST(SimulateCommand, TakesModelsSharesAndCoalitions) {
  const auto ran = saylau({"simulate", "kz/2023-mazhilis", "--model", "poll", "--sample", "1500", "--house-effect",
                           "0.05", "--shares", "amanat=40%", "--coalition", "auyl,aq-jol", "--elections", "5000"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "a poll of 1500 answers, house effect 0.05");
  expect_in(ran.out, "Auyl, Aq Jol");
  expect_in(saylau({"simulate", "kz/2023-mazhilis", "--model", "logistic-normal", "--elections", "100"}).out,
            "swing of 0.1");
}

TEST(SimulateCommand, RefusesASpreadThatIsNone) {
  const auto refused = [](std::vector<const char*> more) {
    std::vector<const char*> call = {"simulate", "kz/2023-mazhilis"};
    call.insert(call.end(), more.begin(), more.end());
    const auto ran = saylau(call);
    EXPECT_EQ(ran.status, 2);
    return ran.err;
  };
  expect_in(refused({"--model", "logistic-normal", "--swing", "0"}), "simulate.no-spread");
  expect_in(refused({"--model", "stations"}), "simulate.no-stations");
  expect_in(refused({"--coalition", "nobody"}), "simulate.coalition");
  expect_in(refused({"--coalition", "auyl,auyl"}), "found \"auyl\" twice");
  expect_in(refused({"--shares", "amanat"}), "simulate.shares");
  expect_in(refused({"--tier", "x"}), "simulate.no-tier");
}

TEST(SimulateCommand, CalibratesOnAFinishedElection) {
  if (std::getenv("SAYLAU_DATA") == nullptr) GTEST_SKIP() << "the station file of ge/2016-parliament is not at hand";
  const auto ran = saylau({"simulate", "ge/2016-parliament", "--calibrate", "--orders", "2"});
  EXPECT_EQ(ran.status, 0) << ran.err;
  expect_in(ran.out, "region by region");
  expect_in(saylau({"simulate", "ge/2016-parliament", "--model", "stations"}).err, "simulate.n");
}

}  // namespace
}  // namespace saylau::cli
