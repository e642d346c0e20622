#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/chart_files.hpp"
#include "cli/commands.hpp"
#include "cli/progress_bar.hpp"
#include "lab/election_indices.hpp"
#include "lab/json/simulation_json.hpp"
#include "lab/simulate/calibrate.hpp"
#include "lab/simulate/prepare.hpp"
#include "law/rule.hpp"
#include "report/lab/simulation_screen.hpp"

namespace saylau::cli {

namespace {

struct SimulateOptions {
  std::string election;
  std::string law;
  std::string tier;
  std::string model = "multinomial";
  std::string shares;
  std::vector<std::string> coalitions;
  double concentration = 1000;
  double swing = 0.1;
  double regional_swing = 0;
  double sample = 1000;
  double house_effect = 0;
  std::uint64_t elections = 100'000;
  std::uint64_t seed = 1;
  unsigned threads = 0;
  int orders = 10;
  bool calibrate = false;
  bool json = false;
  ChartFiles charts;
  Face face;
};

bool of_stations(const SimulateOptions& options) {
  return options.model == "stations" || options.calibrate;
}

lab::SpreadModel model_of(const SimulateOptions& options) {
  if (options.model == "dirichlet") return lab::DirichletModel{options.concentration};
  if (options.model == "logistic-normal") return lab::LogisticNormalModel{options.swing, options.regional_swing};
  if (options.model == "poll") return lab::PollModel{options.sample, options.house_effect};
  return lab::MultinomialModel{};
}

struct ModelWords {
  std::string operator()(const lab::MultinomialModel& /*model*/) const {
    return "every voter decides anew (multinomial)";
  }
  std::string operator()(const lab::DirichletModel& model) const {
    return fmt::format("shares drawn (Dirichlet, concentration {:g})", model.concentration);
  }
  std::string operator()(const lab::LogisticNormalModel& model) const {
    return fmt::format("swing of {:g} in the logarithm of a share, {:g} in each region (logistic-normal)",
                       model.national, model.regional);
  }
  std::string operator()(const lab::PollModel& model) const {
    return fmt::format("a poll of {:g} answers, house effect {:g}", model.sample, model.house_effect);
  }
};

struct DrawSource {
  lab::VoteSource votes;
  std::string words;
};

Expected<DrawSource> source_of(const SimulateOptions& options, const lab::Prepared& prepared,
                               const package::Package& package) {
  if (of_stations(options)) {
    auto remaining = lab::RemainingStations::fit(prepared.stations->stations, prepared.stations->districts.size());
    if (!remaining) return std::unexpected(remaining.error());
    const std::string words = fmt::format("{} stations in, {} drawn from them", remaining->in(), remaining->out());
    return DrawSource{std::move(*remaining), words};
  }
  const lab::SpreadModel model = model_of(options);
  if (const auto checked = lab::check_spread(model, prepared); !checked) return std::unexpected(checked.error());
  std::vector<std::vector<Votes>> regions = prepared.regions;
  if (!options.shares.empty()) {
    const auto votes = lab::with_shares(prepared, package, options.shares);
    if (!votes) return std::unexpected(votes.error());
    regions = {*votes};
  }
  return DrawSource{lab::VoteDrawer(model, std::move(regions)), std::visit(ModelWords{}, model)};
}

Expected<std::vector<std::size_t>> places_of(const std::string& coalition, const lab::Prepared& prepared,
                                             const package::Package& package) {
  std::vector<std::size_t> places;
  for (const std::string& id : law::split_words(coalition)) {
    const auto place = std::ranges::find_if(prepared.on_ballot,
                                            [&](std::size_t i) { return package.election.contestants[i].id == id; });
    if (place == prepared.on_ballot.end()) {
      return fail({"simulate.coalition",
                   {},
                   fmt::format("no contestant \"{}\" on this ballot", id),
                   "ids with commas between"});
    }
    const auto at = static_cast<std::size_t>(place - prepared.on_ballot.begin());
    if (std::ranges::find(places, at) != places.end()) {
      return fail({"simulate.coalition", {}, fmt::format("\"{}\" twice", id), "each member once"});
    }
    places.push_back(at);
  }
  return places;
}

// The coalitions asked for; else those that just win by the seats at hand, if they are few.
Expected<std::vector<std::vector<std::size_t>>> coalitions_of(const SimulateOptions& options, const Counted& counted,
                                                              const lab::Prepared& prepared) {
  std::vector<std::vector<std::size_t>> coalitions;
  for (const std::string& text : options.coalitions) {
    auto places = places_of(text, prepared, counted.package);
    if (!places) return std::unexpected(places.error());
    coalitions.push_back(std::move(*places));
  }
  if (!coalitions.empty()) return coalitions;
  constexpr std::size_t kMost = 12;
  std::vector<Seats> blocs;
  for (std::size_t place = 0; place < prepared.counted.size(); ++place) {
    blocs.push_back(prepared.counted[place] + prepared.body.elsewhere[place]);
  }
  auto winning = lab::minimal_winning(blocs, prepared.body.seats / 2 + 1, kMost);
  if (winning) std::erase_if(*winning, [](const auto& members) { return members.size() < 2; });
  return winning ? std::move(*winning) : coalitions;
}

void calibrate(Context& context, const SimulateOptions& options, const Counted& counted,
               const lab::Prepared& prepared) {
  lab::CalibrationOptions calibration_options;
  calibration_options.seed = options.seed;
  calibration_options.orders = options.orders;
  const lab::Calibration calibration = lab::calibrate(prepared.counter, *prepared.stations, calibration_options);
  const Words words = options.face.words();
  context.out << (options.json
                      ? lab::to_json(counted.package, calibration)
                      : standing(counted, words) + report::calibration_screen(counted.package, calibration, words,
                                                                              options.face.style(context)));
  if (options.charts.wanted()) {
    options.charts.write(context, report::calibration_chart(counted.package, calibration, words));
  }
}

void draw(Context& context, const SimulateOptions& options, const Counted& counted, const lab::Prepared& prepared) {
  const auto source = source_of(options, prepared, counted.package);
  if (!source) return context.report(source.error());
  auto coalitions = coalitions_of(options, counted, prepared);
  if (!coalitions) return context.report(coalitions.error());
  ProgressBar bar(context.err, context.err_terminal, "elections");
  lab::SimulationOptions simulation_options;
  simulation_options.elections = options.elections;
  simulation_options.seed = options.seed;
  simulation_options.threads = options.threads;
  simulation_options.coalitions = *coalitions;
  simulation_options.progress = bar.progress();
  const lab::Simulation simulation = lab::simulate(prepared.counter, source->votes, prepared.body, simulation_options);
  bar.clear();
  const Words words = options.face.words();
  const report::SimulationView view{counted.package, prepared, simulation, source->words, options.seed, *coalitions};
  context.out << (options.json
                      ? lab::to_json({counted.package, prepared, simulation, source->words, options.seed, *coalitions})
                      : standing(counted, words) + report::simulation_screen(view, words, options.face.style(context)));
  if (options.charts.wanted()) options.charts.write(context, report::simulation_chart(view, words));
}

void run(Context& context, const SimulateOptions& options) {
  const auto counted = load_and_count(context, options.election, options.law);
  if (!counted) return context.report(counted.error());
  const auto prepared =
      lab::prepare(counted->law, counted->package, counted->result, options.tier, of_stations(options));
  if (!prepared) return context.report(prepared.error());
  if (options.calibrate) return calibrate(context, options, *counted, *prepared);
  draw(context, options, *counted, *prepared);
}

void add_model_options(CLI::App& command, SimulateOptions& options) {
  command.add_option("--model", options.model, "where the spread comes from; stations draws those that are still out")
      ->check(CLI::IsMember({"multinomial", "dirichlet", "logistic-normal", "poll", "stations"}))
      ->capture_default_str();
  command.add_option("--shares", options.shares, "other shares than the tally's, as of a poll: ID=SHARE with commas");
  command.add_option("--concentration", options.concentration, "of dirichlet")->capture_default_str();
  command.add_option("--swing", options.swing, "of logistic-normal: deviation of the logarithm of a share")
      ->capture_default_str();
  command.add_option("--regional-swing", options.regional_swing, "the same in each region of its own")
      ->capture_default_str();
  command.add_option("--sample", options.sample, "of poll: the number of answers")->capture_default_str();
  command.add_option("--house-effect", options.house_effect, "of poll: deviation of the logarithm of a share")
      ->capture_default_str();
}

}  // namespace

void add_simulate_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<SimulateOptions>();
  CLI::App* command = app.add_subcommand("simulate", "how seats spread when votes are uncertain");
  command->add_option("election", options->election, "id of an election, or its folder")->required();
  command->add_option("--law", options->law, "count by another law: its id or file");
  command->add_option("--tier", options->tier, "the tier of lists to draw; else the first");
  add_model_options(*command, *options);
  command->add_option("--coalition", options->coalitions, "ids with commas; may be given several times");
  command->add_option("--elections", options->elections, "how many to draw")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000'000}))
      ->capture_default_str();
  command->add_option("--seed", options->seed, "the same seed draws the same elections")->capture_default_str();
  command->add_option("--threads", options->threads, "0 for as many as the machine has; the outcome is the same");
  command->add_flag("--calibrate", options->calibrate,
                    "reveal the stations of a finished election again and see how often intervals hold");
  command->add_option("--orders", options->orders, "of --calibrate: orders of each kind")->capture_default_str();
  command->add_flag("--json", options->json, "one JSON document");
  options->charts.add_to(*command);
  options->face.add_to(*command);
  command->footer(
      "Examples:\n  saylau simulate kz/2023-mazhilis\n"
      "  saylau simulate kz/2023-mazhilis --model poll --sample 1500 --house-effect 0.05 --shares amanat=50%,jsdp=6%\n"
      "  saylau simulate ge/2016-parliament --model stations\n"
      "  saylau simulate ru/2021-duma --calibrate --svg calibration.svg");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
