#include <fmt/format.h>

#include <memory>

#include "cli/chart_files.hpp"
#include "cli/commands.hpp"
#include "lab/compare.hpp"
#include "lab/json/compare_json.hpp"
#include "lab/vary.hpp"
#include "report/lab/compare_screen.hpp"

namespace saylau::cli {

namespace {

struct CompareOptions {
  std::string election;
  std::vector<std::string> laws;
  std::vector<std::string> rules;
  std::vector<std::string> assume;
  std::string vary;
  bool json = false;
  ChartFiles charts;
  Face face;
};

Expected<std::vector<lab::Assume>> assumptions(const CompareOptions& options) {
  std::vector<lab::Assume> assume;
  for (const std::string& word : options.assume) {
    const auto one = lab::parse_assumption(word);
    if (!one) return std::unexpected(one.error());
    assume.push_back(*one);
  }
  return assume;
}

// One law of --law, then one of --rule: the election's own with one rule changed, or several with commas between.
Expected<std::vector<lab::LabelledLaw>> laws_of(const Context& context, const CompareOptions& options,
                                                const Counted& counted) {
  std::vector<lab::LabelledLaw> laws;
  for (const std::string& id : options.laws) {
    auto law = context.catalogue.law(id);
    if (!law) return std::unexpected(law.error());
    laws.push_back({law->id, std::move(*law)});
  }
  for (const std::string& text : options.rules) {
    law::Law law = count::with_sizes(counted.law, counted.package.size);
    for (const std::string& part : law::split_words(text)) {
      const auto rule = law::split_rule(part);
      if (!rule) return std::unexpected(rule.error());
      auto changed = law::with_rule(law, rule->path, rule->value);
      if (!changed) return std::unexpected(changed.error());
      law = std::move(*changed);
    }
    laws.push_back({text, std::move(law)});
  }
  return laws;
}

void compare_laws(Context& context, const CompareOptions& options, const Counted& counted,
                  const std::vector<lab::LabelledLaw>& laws, const std::vector<lab::Assume>& assume) {
  const auto comparison = lab::compare(counted.package, counted.law, laws, assume);
  if (!comparison) return context.report(comparison.error());
  const Words words = options.face.words();
  context.out << (options.json ? lab::to_json(counted.package, *comparison)
                               : standing(counted, words) + report::compare_screen(counted.package, *comparison, words,
                                                                                   options.face.style(context)));
  if (options.charts.wanted()) {
    options.charts.write(context, report::compare_chart(counted.package, *comparison, words));
  }
}

void vary_rule(Context& context, const CompareOptions& options, const Counted& counted,
               const std::vector<lab::LabelledLaw>& laws, const std::vector<lab::Assume>& assume) {
  const auto rule = law::split_rule(options.vary);
  if (!rule) return context.report(rule.error());
  const law::Law& law = laws.empty() ? counted.law : laws[0].law;
  const auto sweep = lab::vary(counted.package, counted.law, law, rule->path, lab::parse_range(rule->value), assume);
  if (!sweep) return context.report(sweep.error());
  const Words words = options.face.words();
  context.out << (options.json ? lab::to_json(counted.package, *sweep)
                               : standing(counted, words) +
                                     report::sweep_screen(counted.package, *sweep, words, options.face.style(context)));
  if (options.charts.wanted()) options.charts.write(context, report::sweep_chart(counted.package, *sweep, words));
}

void run(Context& context, const CompareOptions& options) {
  const auto assume = assumptions(options);
  if (!assume) return context.report(assume.error());
  const auto counted = load_and_count(context, options.election);
  if (!counted) return context.report(counted.error());
  const auto laws = laws_of(context, options, *counted);
  if (!laws) return context.report(laws.error());
  if (!options.vary.empty()) return vary_rule(context, options, *counted, *laws, *assume);
  if (laws->empty()) {
    return context.report({{"compare.nothing",
                            {},
                            "no law to compare with",
                            "--law LAW, --rule PATH=VALUE, or --vary PATH=RANGE; \"saylau list\" shows the laws"}});
  }
  compare_laws(context, options, *counted, *laws, *assume);
}

}  // namespace

void add_compare_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<CompareOptions>();
  CLI::App* command = app.add_subcommand("compare", "the same votes under other laws");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("--law", options->laws, "a law to compare with: its id or file; may be given several times");
  command->add_option("--rule", options->rules,
                      "the election's own law with rules changed: PATH=VALUE, several with commas between");
  command->add_option("--vary", options->vary, "one rule over all its values: PATH=FROM..TO, or PATH=* for words");
  command->add_option("--assume", options->assume,
                      "what fills a gap: list-as-district, district-as-list, seats-to-list, leave-open, "
                      "against-all-dropped");
  command->add_flag("--json", options->json, "one JSON document");
  options->charts.add_to(*command);
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau compare kz/2023-mazhilis --law kz/mazhilis-2007 --law kz/kurultai-2026\n"
      "  saylau compare kz/2021-mazhilis --law kz/mazhilis-2022 --assume seats-to-list\n"
      "  saylau compare kz/2021-mazhilis --rule tier.list.threshold=5% --rule tier.list.threshold=3%\n"
      "  saylau compare kz/2023-mazhilis --vary tier.list.threshold=0%..10% --svg threshold.svg\n"
      "  saylau compare kz/2023-mazhilis --vary 'tier.list.allocate.method=*'");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
