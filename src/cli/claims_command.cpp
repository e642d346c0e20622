#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <memory>

#include "cli/commands.hpp"
#include "lab/claims/claims.hpp"
#include "lab/json/claims_json.hpp"
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

// Elections are loaded when a claim asks for them, once.
class Shelf {
 public:
  explicit Shelf(const Context& context) : context_(context) {}

  Expected<const lab::TrendElection*> load(const std::string& id) {
    const auto known = elections_.find(id);
    if (known != elections_.end()) return &known->second;
    auto counted = load_and_count(context_, id);
    if (!counted) return std::unexpected(counted.error());
    lab::TrendElection election{std::move(counted->package), std::move(counted->law), std::move(counted->result)};
    return &elections_.emplace(id, std::move(election)).first->second;
  }

  Expected<Date> date(const std::string& id) const {
    const auto description = context_.catalogue.description(id);
    if (!description) return std::unexpected(description.error());
    return description->date;
  }

 private:
  const Context& context_;
  std::map<std::string, lab::TrendElection> elections_;
};

Expected<lab::ClaimsFile> load_claims(const ClaimsOptions& options, const package::Package& package) {
  const std::filesystem::path path =
      options.file.empty() ? package.folder / "claims.toml" : std::filesystem::path(options.file);
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  return lab::read_claims(*text, path.string());
}

Expected<std::vector<lab::Verdict>> judge_all(const lab::ClaimsFile& claims, const lab::FactSource& source) {
  std::vector<lab::Verdict> verdicts;
  Errors errors;
  for (const lab::Claim& claim : claims.claims) {
    auto verdict = lab::judge(claim, source);
    if (verdict) {
      verdicts.push_back(std::move(*verdict));
    } else {
      errors.insert(errors.end(), verdict.error().begin(), verdict.error().end());
    }
  }
  if (!errors.empty()) return std::unexpected(errors);
  return verdicts;
}

void run(Context& context, const ClaimsOptions& options) {
  Shelf shelf(context);
  const auto election = shelf.load(options.election);
  if (!election) return context.report(election.error());
  const auto claims = load_claims(options, (*election)->package);
  if (!claims) return context.report(claims.error());
  auto turnout = package::load_turnout(context.catalogue.home / "data" / "turnout.csv");
  if (!turnout) return context.report(turnout.error());
  const lab::FactSource source{options.election,
                               context.catalogue.elections(),
                               [&](const std::string& id) { return shelf.load(id); },
                               [&](const std::string& id) { return shelf.date(id); },
                               [&](const std::string& id) { return context.catalogue.law(id); },
                               std::move(*turnout)};
  const auto verdicts = judge_all(*claims, source);
  if (!verdicts) return context.report(verdicts.error());
  const report::Words words = options.face.words();
  if (options.json) {
    context.out << lab::to_json((*election)->package.election.id, *claims, *verdicts);
  } else {
    context.out << (options.markdown ? report::claims_markdown(*claims, *verdicts, words)
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
