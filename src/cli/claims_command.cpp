#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/commands.hpp"
#include "cli/progress_bar.hpp"
#include "lab/claims/claims.hpp"
#include "lab/json/claims_json.hpp"
#include "lab/shelf.hpp"
#include "law/text_file.hpp"
#include "report/lab/claims_screen.hpp"

namespace saylau::cli {

namespace {

struct ClaimsOptions {
  std::string election;
  std::string file;
  bool json = false;
  bool markdown = false;
  Face face;
};

Expected<lab::ClaimsFile> load_claims(const ClaimsOptions& options, const package::Package& package) {
  const std::filesystem::path path =
      options.file.empty() ? package.folder / "claims.toml" : std::filesystem::path(options.file);
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  return lab::read_claims(*text, path.string());
}

void run(Context& context, const ClaimsOptions& options) {
  ProgressBar bar(context.err, context.err_terminal);
  lab::Shelf shelf(context.catalogue, bar.progress());
  const auto election = shelf.load(options.election);
  if (!election) return context.report(election.error());
  const auto claims = load_claims(options, (*election)->package);
  if (!claims) return context.report(claims.error());
  auto turnout = package::load_turnout(context.catalogue.file("data/turnout.csv"));
  if (!turnout) return context.report(turnout.error());
  const auto verdicts = lab::judge_all(*claims, shelf.facts_about(options.election, std::move(*turnout)));
  bar.clear();
  if (!verdicts) return context.report(verdicts.error());
  const Words words = options.face.words();
  if (options.json) {
    context.out << lab::to_json((*election)->package, *claims, *verdicts);
  } else {
    context.out << standing((*election)->package, (*election)->law, (*election)->result, words)
                << (options.markdown ? report::claims_markdown(*claims, *verdicts, words)
                                     : report::claims_screen(*claims, *verdicts, words, options.face.style(context)));
  }
}

}  // namespace

void add_claims_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<ClaimsOptions>();
  CLI::App* command = app.add_subcommand("claims", "what is said of an election, put to the test");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("file", options->file, "file of claims (docs/claims.md); else claims.toml of the election");
  auto* json = command->add_flag("--json", options->json, "one JSON document");
  command->add_flag("--markdown", options->markdown, "a table as Markdown")->excludes(json);
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau claims kz/2023-mazhilis\n  saylau claims kz/2023-mazhilis my-claims.toml --json");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
