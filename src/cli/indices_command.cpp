#include <memory>

#include "cli/commands.hpp"
#include "lab/election_indices.hpp"
#include "lab/json/indices_json.hpp"
#include "law/rule.hpp"
#include "report/lab/indices_screen.hpp"

namespace saylau::cli {

namespace {

struct IndicesOptions {
  std::string election;
  std::string law;
  std::string tier;
  std::string join;
  bool every = false;
  bool json = false;
  Face face;
};

void run(Context& context, const IndicesOptions& options) {
  const auto counted = load_and_count(context, options.election, options.law);
  if (!counted) return context.report(counted.error());
  const auto indices = lab::election_indices(counted->law, counted->package, counted->result, options.tier);
  if (!indices) return context.report(indices.error());
  std::optional<lab::Scenario> joined;
  if (!options.join.empty()) {
    auto scenario = lab::join(counted->law, counted->package, law::split_words(options.join));
    if (!scenario) return context.report(scenario.error());
    joined = std::move(*scenario);
  }
  const lab::Scenario* together = joined ? &*joined : nullptr;
  const Words words = options.face.words();
  context.out << (options.json ? lab::to_json(counted->package, counted->result, *indices, together)
                               : standing(*counted, words) +
                                     report::indices_screen(counted->package, counted->result, *indices, together,
                                                            options.every, words, options.face.style(context)));
}

}  // namespace

void add_indices_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<IndicesOptions>();
  CLI::App* command = app.add_subcommand("indices", "disproportionality, effective parties, power, districts");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("--law", options->law, "count by another law: its id or file");
  command->add_option("--tier", options->tier, "the seats of one tier, and the votes of its ballot");
  command->add_option("--join", options->join, "what if these had stood together: ids with commas");
  command->add_flag("--every", options->every, "print every district");
  command->add_flag("--json", options->json, "one JSON document");
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau indices kz/2023-mazhilis\n  saylau indices kz/2021-mazhilis --join auyl,adal\n"
      "  saylau indices ge/2016-parliament --tier district --every");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
