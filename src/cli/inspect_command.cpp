#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "cli/commands.hpp"
#include "package/csv/csv_file.hpp"
#include "package/inspect.hpp"

namespace saylau::cli {

namespace {

struct InspectOptions {
  std::string file;
  std::string member;
};

void run(Context& context, const InspectOptions& options) {
  const auto file = package::open_unread(options.file, options.member);
  if (!file) return context.report(file.error());
  const auto inspection = package::inspect_foreign(file->text, options.file);
  if (!inspection) return context.report(inspection.error());
  context.out << package::source_block(*inspection, std::filesystem::path(options.file).filename().string());
}

}  // namespace

void add_inspect_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<InspectOptions>();
  CLI::App* command =
      app.add_subcommand("inspect", "guess what the columns of a file are, as a [[source]] block for election.toml");
  command->add_option("file", options->file, "a CSV file, plain, gzip or in a zip archive")->required();
  command->add_option("--member", options->member, "the file inside a zip archive of several");
  command->footer("Example:\n  saylau inspect protocols.csv >> election.toml");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
