#include <memory>

#include "cli/commands.hpp"
#include "lab/json/margins_json.hpp"
#include "lab/margins.hpp"
#include "report/lab/margins_screen.hpp"

namespace saylau::cli {

namespace {

struct MarginsOptions {
  std::string election;
  std::string law;
  bool every = false;
  bool json = false;
  Face face;
};

void run(Context& context, const MarginsOptions& options) {
  const auto counted = load_and_count(context, options.election, options.law);
  if (!counted) return context.report(counted.error());
  const lab::Margins margins = lab::margins(counted->law, counted->package, counted->result);
  const Words words = options.face.words();
  context.out << (options.json
                      ? lab::to_json(counted->package, margins)
                      : standing(*counted, words) + report::margins_screen(counted->package, margins, options.every,
                                                                           words, options.face.style(context)));
}

}  // namespace

void add_margins_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<MarginsOptions>();
  CLI::App* command = app.add_subcommand("margins", "how close it was: the fewest votes that change a seat");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("--law", options->law, "count by another law: its id or file");
  command->add_flag("--every", options->every, "print every district");
  command->add_flag("--json", options->json, "one JSON document");
  options->face.add_to(*command);
  command->footer("Examples:\n  saylau margins kz/2023-mazhilis\n  saylau margins ge/2016-parliament --every");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
