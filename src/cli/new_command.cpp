// saylau new: a package from a downloaded file.

#include <fmt/format.h>

#include <memory>

#include "cli/commands.hpp"
#include "package/new_package.hpp"

namespace saylau::cli {

namespace {

struct NewOptions {
  std::string folder;
  std::string file;
  std::string law;
};

void run(Context& context, const NewOptions& options) {
  const auto law = context.catalogue.law(options.law);
  if (!law) return context.report(law.error());
  const auto written = package::write_new_package(options.folder, options.file, *law);
  if (!written) return context.report(written.error());
  context.out << fmt::format(
      "{0}/election.toml: look at its lines marked \"Unsure\", then\n  saylau count {0} --law {1}\n", options.folder,
      options.law);
}

}  // namespace

void add_new_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<NewOptions>();
  CLI::App* command = app.add_subcommand("new", "an election of your own, from a downloaded file");
  command->add_option("election", options->folder, "the folder to make, such as island/2024-council")->required();
  command->add_option("file", options->file, "the file with the votes, as it was published")->required();
  command->add_option("--law", options->law, "the law to count by: its id or file")->required();
  command->footer("Example:\n  saylau new island/2024-council votes.csv --law council-2024.toml");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
