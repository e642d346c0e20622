#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

#include "cli/chart_files.hpp"
#include "cli/commands.hpp"
#include "lab/json/trend_json.hpp"
#include "lab/trend.hpp"
#include "law/nearest.hpp"
#include "package/read_turnout.hpp"
#include "report/lab/trend_screen.hpp"

namespace saylau::cli {

namespace {

struct TrendOptions {
  std::string body;
  bool json = false;
  ChartFiles charts;
  Face face;
};

Errors no_such_body(const Context& context, const std::string& body) {
  const auto bodies = lab::bodies_of(context.catalogue.elections());
  const auto near = nearest(body, bodies);
  const std::string known = fmt::format("one of: {}", fmt::join(bodies, ", "));
  return {{"trend.no-such-body",
           {},
           fmt::format("no elections of \"{}\"", body),
           near ? fmt::format("{}; did you mean \"{}\"?", known, *near) : known}};
}

void run(Context& context, const TrendOptions& options) {
  const auto ids = lab::elections_of(options.body, context.catalogue.elections());
  if (ids.empty()) return context.report(no_such_body(context, options.body));
  const Words words = options.face.words();
  std::vector<lab::TrendElection> elections;
  std::string standings;  // of elections whose figures are not final, or not all in
  for (const std::string& id : ids) {
    auto counted = load_and_count(context, id);
    if (!counted) return context.report(counted.error());
    if (const std::string own = standing(*counted, words); !own.empty()) standings += fmt::format("{}: {}", id, own);
    elections.push_back({std::move(counted->package), std::move(counted->law), std::move(counted->result)});
  }
  const auto elsewhere = package::load_turnout(context.catalogue.file("data/turnout.csv"));
  if (!elsewhere) return context.report(elsewhere.error());
  const lab::Trend trend = lab::trend(options.body, std::move(elections));
  context.out << (options.json
                      ? lab::to_json(trend, *elsewhere)
                      : standings + report::trend_screen(trend, *elsewhere, words, options.face.style(context)));
  if (options.charts.wanted()) options.charts.write(context, report::trend_chart(trend, words));
}

}  // namespace

void add_trend_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<TrendOptions>();
  CLI::App* command = app.add_subcommand("trend", "elections of one body through the years");
  command->add_option("body", options->body, "country and body, as in the ids of elections: kz/mazhilis")->required();
  command->add_flag("--json", options->json, "one JSON document");
  options->charts.add_to(*command);
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau trend kz/mazhilis\n  saylau trend kz/president --lang ru\n"
      "  saylau trend kz/mazhilis --svg shares.svg");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
