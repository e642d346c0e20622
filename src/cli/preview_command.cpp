// saylau preview: a published site on this machine.

#include <fmt/format.h>

#include <memory>

#include "cli/commands.hpp"
#include "server/preview.hpp"

namespace saylau::cli {

namespace {

struct PreviewOptions {
  std::string folder;
  int port = 8000;
};

void run(Context& context, const PreviewOptions& options) {
  auto preview = server::Preview::open(options.folder, options.port);
  if (!preview) return context.report(preview.error());
  context.out << fmt::format("{} on {} (Ctrl-C ends it)\n", options.folder, preview->address()) << std::flush;
  preview->serve();
}

}  // namespace

void add_preview_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<PreviewOptions>();
  CLI::App* command = app.add_subcommand("preview", "look at a published site, on this machine alone");
  command->add_option("folder", options->folder, "the folder that \"saylau publish\" made")->required();
  command->add_option("--port", options->port, "port on 127.0.0.1; 0 takes a free one")->capture_default_str();
  command->footer("Examples:\n  saylau preview site\n  saylau preview site --port 0");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
