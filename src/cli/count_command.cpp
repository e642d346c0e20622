#include <fmt/format.h>

#include <map>
#include <memory>
#include <set>

#include "cli/commands.hpp"
#include "package/check.hpp"
#include "package/export_areas.hpp"
#include "package/export_csv.hpp"
#include "package/export_json.hpp"
#include "package/export_nist.hpp"
#include "package/read_lots.hpp"
#include "package/stations/each_station.hpp"
#include "report/areas_screen.hpp"
#include "report/count_screen.hpp"

namespace saylau::cli {

namespace {

struct CountOptions {
  std::string election;
  std::string law;
  std::string lots;
  std::string by;
  bool json = false;
  bool csv = false;
  bool markdown = false;
  bool nist = false;
  bool allow_errors = false;
  Face face;
};

Errors unused_lots(const count::Result& result, const std::string& file) {
  Errors errors;
  for (const count::Lot& lot : result.unused_lots) {
    errors.push_back(
        {"lots.no-such-tie",
         {file},
         fmt::format("a lot for \"{}\" in \"{}\" among {} under {}", lot.tier, lot.area, fmt::join(lot.among, ", "),
                     lot.law),
         fmt::format("a tie that this count leaves to a lot, as many drawn as it has seats, under the law {} "
                     "with sha256 {}",
                     result.law, result.law_sha256)});
  }
  return errors;
}

// A lot of another election under the same law, in which the same were equal, was drawn on another day.
Errors lots_of_before(const count::Lots& lots, const Date& election, const std::string& file) {
  Errors errors;
  for (const count::Lot& lot : lots) {
    if (lot.date >= election) continue;
    errors.push_back({"lots.before-the-vote",
                      {file},
                      fmt::format("a lot for \"{}\" drawn on {}", lot.tier, lot.date),
                      fmt::format("one drawn on the day of the election, {}, or after", election)});
  }
  return errors;
}

// The election before of the same body; nothing if there is none, or if it cannot be read (said on standard error).
std::optional<Counted> load_previous(Context& context, const package::Package& package) {
  if (package.previous.empty()) return std::nullopt;
  auto previous = load_and_count(context, package.previous);
  if (previous) return std::move(*previous);
  context.err << "saylau: the change against " << package.previous << " is not shown: it cannot be read\n";
  return std::nullopt;
}

void print(Context& context, const CountOptions& options, const Counted& counted,
           const std::vector<package::Finding>& findings) {
  if (options.json) {
    context.out << package::to_json(counted.package, counted.result, findings);
    return;
  }
  if (options.csv) {
    context.out << package::to_csv(counted.package, counted.result);
    return;
  }
  if (options.nist) {
    context.out << package::to_nist(counted.law, counted.package, counted.result);
    return;
  }
  const auto previous = load_previous(context, counted.package);
  report::CountView view{counted.package, counted.law, counted.result, findings};
  if (previous) view.previous = &previous->package;
  if (previous) view.previous_result = &previous->result;
  const Words words = options.face.words();
  context.out << (options.markdown ? report::count_markdown(view, words)
                                   : report::count_screen(view, words, options.face.style(context)));
}

AreaKind kind_of(const std::string& by) {
  if (by == "region") return AreaKind::region;
  return by == "district" ? AreaKind::district : AreaKind::nation;
}

// A station "1" of two regions is "1 (North)" and "1 (South)".
std::vector<Contest> told_apart(std::vector<package::StationProtocol> protocols) {
  std::map<std::string, std::set<std::string>> regions;
  for (const auto& protocol : protocols) regions[protocol.station].insert(protocol.region);
  std::vector<Contest> contests;
  for (auto& protocol : protocols) {
    if (regions[protocol.station].size() > 1) protocol.contest.area += " (" + protocol.region + ")";
    contests.push_back(std::move(protocol.contest));
  }
  return contests;
}

// The stations of every source, each as a contest of its own.
Expected<std::vector<Contest>> stations_of(const package::Package& package) {
  std::vector<package::StationProtocol> protocols;
  for (const package::BallotRound& of : package::with_stations(package)) {
    const auto read = package::each_station_once(
        package, of,
        [&](const package::Source&, const package::StationProtocol& protocol) { protocols.push_back(protocol); });
    if (!read) return std::unexpected(read.error());
  }
  return told_apart(std::move(protocols));
}

void print_areas(Context& context, const CountOptions& options, const package::Package& package) {
  if (options.by == "station" && options.csv) {
    const auto written = package::write_stations_csv(package, context.out);
    if (!written) context.report(written.error());
    return;
  }
  if (options.csv) {
    context.out << package::areas_csv(package, kind_of(options.by));
    return;
  }
  const auto contests = options.by == "station"
                            ? stations_of(package)
                            : Expected<std::vector<Contest>>(package::contests_of(package, kind_of(options.by)));
  if (!contests) return context.report(contests.error());
  context.out << (options.json
                      ? package::to_json(package, *contests)
                      : report::areas_screen(package, *contests, options.face.words(), options.face.style(context)));
}

void refuse(Context& context, const std::vector<package::Finding>& findings) {
  context.report(package::contradictions(findings));
  context.err << "saylau: the votes contradict themselves; check the file, accept the authority's own figures with a "
                 "reason ([source.accepts]), or count them all the same with --allow-errors\n";
}

void run(Context& context, const CountOptions& options) {
  count::Lots lots;
  if (!options.lots.empty()) {
    auto read = package::load_lots(options.lots);
    if (!read) return context.report(read.error());
    lots = std::move(*read);
  }
  auto counted = count_as_it_stands(context, options.election, options.law, lots);
  if (!counted) return context.report(counted.error());
  if (const Errors errors = lots_of_before(lots, counted->package.date, options.lots); !errors.empty()) {
    return context.report(errors);
  }
  if (const Errors errors = unused_lots(counted->result, options.lots); !errors.empty()) return context.report(errors);
  const auto findings = package::check(counted->law, counted->package, counted->result);
  if (package::has_errors(findings)) {
    if (!options.allow_errors) return refuse(context, findings);
    counted->result.complete = false;
  }
  if (!options.by.empty()) return print_areas(context, options, counted->package);
  print(context, options, *counted, findings);
}

}  // namespace

void add_count_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<CountOptions>();
  CLI::App* command = app.add_subcommand("count", "count an election by its law");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("--law", options->law, "count by another law: its id or file");
  command->add_option("--lots", options->lots, "file with the outcome of lots drawn by people");
  command->add_option("--by", options->by, "the tallies of each region, district or station instead of the result")
      ->check(CLI::IsMember({"nation", "region", "district", "station"}));
  auto* json = command->add_flag("--json", options->json, "one JSON document (docs/result.schema.json)");
  auto* csv = command->add_flag("--csv", options->csv, "a table for spreadsheets");
  auto* markdown = command->add_flag("--markdown", options->markdown, "the screen as Markdown");
  auto* nist = command->add_flag("--nist", options->nist, "the common data format of NIST SP 1500-100, as JSON");
  json->excludes(csv)->excludes(markdown)->excludes(nist);
  csv->excludes(markdown)->excludes(nist);
  markdown->excludes(nist);
  command->add_flag("--allow-errors", options->allow_errors, "count votes that contradict themselves");
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau count kz/2023-mazhilis\n  saylau count kz/2023-mazhilis --lang kk\n"
      "  saylau count kz/2023-mazhilis --json > result.json\n"
      "  saylau count ru/2021-duma --by region\n  saylau count ge/2016-parliament --by station --csv > stations.csv");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
