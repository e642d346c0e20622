#include <fmt/format.h>

#include <memory>

#include "cli/commands.hpp"
#include "package/check.hpp"
#include "package/export_csv.hpp"
#include "package/export_json.hpp"
#include "report/findings_screen.hpp"

namespace saylau::cli {

namespace {

struct CheckOptions {
  std::string election;
  std::string law;
  bool json = false;
  bool csv = false;
  Face face;
};

void run(Context& context, const CheckOptions& options) {
  const auto counted = count_as_it_stands(context, options.election, options.law);
  if (!counted) return context.report(counted.error());
  const auto findings = package::check(counted->law, counted->package, counted->result);
  if (package::has_errors(findings)) context.status = kNo;
  if (options.csv) {
    context.out << package::findings_csv(findings);
    return;
  }
  context.out << (options.json ? package::to_json(counted->result.election, findings)
                               : report::check_screen(counted->result.election, findings, options.face.words(),
                                                      options.face.style(context)));
}

}  // namespace

void add_check_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command = app.add_subcommand("check", "figures that cannot all be true, and what the slip was");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  auto* json = command->add_flag("--json", options->json, "one JSON document");
  command->add_flag("--csv", options->csv, "every finding as a row, with file and line")->excludes(json);
  command->add_option("--law", options->law, "by another law: its id or file");
  options->face.add_to(*command);
  command->footer("Examples:\n  saylau check kz/2023-mazhilis\n  saylau check ge/2016-parliament --csv > findings.csv");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
