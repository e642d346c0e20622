// saylau preview: a published site on this machine.

#include <fmt/format.h>

#include <memory>

#include "cli/commands.hpp"
#include "package/module.hpp"
#include "server/preview_module.hpp"

namespace saylau::cli {

namespace {

struct PreviewOptions {
  std::string folder;
  int port = 8000;
};

void run(Context& context, const PreviewOptions& options) {
  const auto serve = package::function_of_module<server::ServePreview>("preview", "saylau_serve_preview");
  if (serve == nullptr) {
    return context.report(
        {{"preview.no-module",
          {},
          "no libsaylau_preview.so beside this program",
          "a program built with cpp-httplib (script/build); index.html can be opened in a browser too"}});
  }
  const auto opened = [&](const std::string& address) {
    context.out << fmt::format("{} on {} (Ctrl-C ends it)\n", options.folder, address) << std::flush;
  };
  if (const auto served = serve(options.folder, options.port, opened); !served) context.report(served.error());
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
