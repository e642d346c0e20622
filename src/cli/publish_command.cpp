// saylau publish: a site of elections that any web server or a USB stick can hold.

#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/commands.hpp"
#include "cli/progress_bar.hpp"
#include "law/text_file.hpp"
#include "report/site/gather.hpp"
#include "report/site/publish.hpp"

namespace saylau::cli {

namespace {

struct PublishOptions {
  std::vector<std::string> elections;
  bool all = false;
  std::string out;
  std::string rates;
  std::string url;
  bool force = false;
};

Expected<std::vector<report::site::Rate>> rates_of(const PublishOptions& options) {
  if (options.rates.empty()) return std::vector<report::site::Rate>{};
  const auto text = read_text_file(options.rates);
  if (!text) return std::unexpected(text.error());
  return report::site::read_rates(*text, options.rates);
}

void run(Context& context, const PublishOptions& options) {
  const std::vector<std::string> ids = options.all ? context.catalogue.elections() : options.elections;
  if (ids.empty()) {
    return context.report(
        {{"publish.nothing", {}, "no election to publish", "ids of elections, or --all; \"saylau list\" shows them"}});
  }
  auto rates = rates_of(options);
  if (!rates) return context.report(rates.error());
  ProgressBar bar(context.err, context.err_terminal, "elections");
  const package::Progress progress = bar.progress();
  auto site = report::site::gather(context.catalogue, ids, [&](std::size_t loaded) {
    if (progress) progress(loaded, ids.size());
  });
  bar.clear();
  if (!site) return context.report(site.error());
  site->rates = std::move(*rates);
  site->url = options.url.empty() || options.url.ends_with('/') ? options.url : options.url + "/";
  const auto files = report::site::files_of(*site);
  if (!files) return context.report(files.error());
  using report::site::Others;
  const auto written = report::site::write_site(*files, options.out, options.force ? Others::replace : Others::refuse);
  if (!written) return context.report(written.error());
  std::size_t bytes = 0;
  for (const auto& file : *files) bytes += file.bytes.size();
  context.out << fmt::format("{}: {} elections in three languages, {} files, {:.1f} MB\nsee it: saylau preview {}\n",
                             options.out, ids.size(), files->size(), static_cast<double>(bytes) / 1e6, options.out);
}

}  // namespace

void add_publish_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<PublishOptions>();
  CLI::App* command = app.add_subcommand("publish", "a web site of elections, for any web server or a USB stick");
  command->add_option("elections", options->elections, "ids of elections, or their folders");
  command->add_flag("--all", options->all, "every election at hand");
  command->add_option("--out", options->out, "the folder of the site; made anew as a whole")->required();
  command->add_option("--rates", options->rates, "exchange rates for a ticker: date,currency,value in USD");
  command->add_option("--url", options->url,
                      "where the site will stand, such as https://example.org/, for search engines");
  command->add_flag("--force", options->force, "replace a folder that holds other files; they are removed");
  command->footer(
      "Examples:\n  saylau publish kz/2023-mazhilis kz/2021-mazhilis --out site\n"
      "  saylau publish --all --out site --rates rates.csv --url https://results.example.org/\n  saylau preview site");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
