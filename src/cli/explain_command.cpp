#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/commands.hpp"
#include "law/nearest.hpp"
#include "package/called.hpp"
#include "report/explain_screen.hpp"

namespace saylau::cli {

namespace {

struct ExplainOptions {
  std::string election;
  std::string law;
  std::string contestant;
  std::string tier;
  Seats seat = 0;
  Face face;
};

Errors no_such(std::string_view what, const std::string& id, const std::vector<std::string>& known) {
  const auto near = nearest(id, known);
  const std::string expected = fmt::format("one of {}", fmt::join(known, ", "));
  return {{fmt::format("explain.no-such-{}", what),
           {},
           fmt::format("no {} \"{}\"", what, id),
           near ? fmt::format("{}; did you mean \"{}\"?", expected, *near) : expected}};
}

Errors several(const std::string& name, const std::vector<std::string>& ids, const std::vector<std::size_t>& called) {
  std::vector<std::string> which;
  for (const std::size_t i : called) which.push_back(ids[i]);
  return {{"explain.several",
           {},
           fmt::format("{} contestants called \"{}\"", called.size(), name),
           fmt::format("the id of one: {}", fmt::join(which, ", "))}};
}

std::vector<std::string> contestant_ids(const package::Package& package) {
  std::vector<std::string> ids;
  for (const Contestant& contestant : package.election.contestants) ids.push_back(contestant.id);
  return ids;
}

std::vector<std::string> tier_ids(const count::Result& result) {
  std::vector<std::string> ids;
  for (const count::TierResult& tier : result.tiers) ids.push_back(tier.id);
  for (const count::DecisionResult& decision : result.decisions) ids.push_back(decision.id);
  return ids;
}

void run(Context& context, const ExplainOptions& options) {
  const auto counted = load_and_count(context, options.election, options.law);
  if (!counted) return context.report(counted.error());
  explain::Question question{std::nullopt, options.tier, options.seat};
  const auto tiers = tier_ids(counted->result);
  if (!options.tier.empty() && std::ranges::find(tiers, options.tier) == tiers.end()) {
    return context.report(no_such("tier", options.tier, tiers));
  }
  if (!options.contestant.empty()) {
    const auto ids = contestant_ids(counted->package);
    const auto called = package::contestants_called(counted->package.election.contestants, options.contestant);
    if (called.empty()) return context.report(no_such("contestant", options.contestant, ids));
    if (called.size() > 1) return context.report(several(options.contestant, ids, called));
    question.contestant = called[0];
  }
  context.out << standing(*counted, options.face.words())
              << report::explain_screen(counted->package, counted->result, question, options.face.words(),
                                        options.face.style(context));
}

}  // namespace

void add_explain_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<ExplainOptions>();
  CLI::App* command = app.add_subcommand("explain", "why this seat, step by step, with articles");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("--contestant", options->contestant, "only this contestant: its id, or its name in any language");
  command->add_option("--tier", options->tier, "only this tier or decision");
  command->add_option("--seat", options->seat, "only this seat, in the order in which they are given")
      ->check(CLI::PositiveNumber);
  command->add_option("--law", options->law, "by another law: its id or file");
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau explain kz/2023-mazhilis --contestant amanat\n"
      "  saylau explain kz/2004-mazhilis --tier list");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
