#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/commands.hpp"
#include "package/export_json.hpp"
#include "report/findings_screen.hpp"

namespace saylau::cli {

namespace {

struct VerifyOptions {
  std::vector<std::string> elections;
  bool all = false;
  bool every = false;
  std::string law;
  bool json = false;
  Face face;
};

// Nothing is wrong but that files which the project may not carry are not at hand.
bool only_data_missing(const Errors& errors) {
  return std::ranges::all_of(errors, [](const Error& error) { return error.code == "votes.data-missing"; });
}

void verify_one(Context& context, const VerifyOptions& options, const std::string& election) {
  const auto counted = load_and_count(context, election, options.law);
  if (!counted && options.all && only_data_missing(counted.error())) {
    context.err << fmt::format("saylau: {} is left out: {}\n", election, to_string(counted.error()[0]));
    return;
  }
  if (!counted) return context.report(counted.error());
  const auto comparisons = package::verify(counted->package, counted->result);
  if (!package::passes(comparisons) && context.status == kDone) context.status = kNo;
  context.out << (options.json ? package::to_json(counted->package, comparisons)
                               : standing(*counted, options.face.words()) +
                                     report::verify_screen(counted->result.election, comparisons, options.every,
                                                           options.face.words(), options.face.style(context)));
}

void run(Context& context, const VerifyOptions& options) {
  if (options.all != options.elections.empty()) {
    context.err << "saylau: verify takes the ids of elections, or --all for every one at hand\n";
    context.status = kWrong;
    return;
  }
  const auto elections = options.all ? context.catalogue.elections() : options.elections;
  for (const std::string& election : elections) verify_one(context, options, election);
}

}  // namespace

void add_verify_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<VerifyOptions>();
  CLI::App* command = app.add_subcommand("verify", "the count against what was announced; exit 1 on a difference");
  command->add_option("elections", options->elections, "ids of elections, or their folders");
  command->add_flag("--all", options->all, "every election at hand");
  command->add_flag("--every", options->every, "print every figure, also those that agree");
  command->add_flag("--json", options->json, "one JSON document for each election");
  command->add_option("--law", options->law, "by another law: its id or file");
  options->face.add_to(*command);
  command->footer("Examples:\n  saylau verify kz/2023-mazhilis --every\n  saylau verify --all");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
