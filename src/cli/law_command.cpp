#include <fmt/format.h>

#include <memory>

#include "cli/commands.hpp"
#include "report/law_screen.hpp"

namespace saylau::cli {

namespace {

struct LawOptions {
  std::string law;
  std::string other;
  Face face;
};

void show(Context& context, const LawOptions& options) {
  const auto law = context.catalogue.law(options.law);
  if (!law) return context.report(law.error());
  context.out << report::law_screen(*law, options.face.words(), options.face.style(context));
}

void diff(Context& context, const LawOptions& options) {
  const auto before = context.catalogue.law(options.law);
  const auto after = context.catalogue.law(options.other);
  if (!before) context.report(before.error());
  if (!after) context.report(after.error());
  if (!before || !after) return;
  context.out << report::law_diff_screen(*before, *after, options.face.words(), options.face.style(context));
}

void check(Context& context, const LawOptions& options) {
  const auto law = context.catalogue.law(options.law);
  if (!law) return context.report(law.error());
  context.out << fmt::format("{}: well formed; tiers: {}, decisions: {}\n", law->id, law->tiers.size(),
                             law->decisions.size());
}

using Action = void (*)(Context&, const LawOptions&);

CLI::App* add_action(CLI::App& law, Context& context, const char* name, const char* what, Action action,
                     const std::shared_ptr<LawOptions>& options) {
  CLI::App* command = law.add_subcommand(name, what);
  command->add_option("law", options->law, "id of a law, or its file")->required();
  options->face.add_to(*command);
  command->callback([options, action, &context] { action(context, *options); });
  return command;
}

}  // namespace

void add_law_command(CLI::App& app, Context& context) {
  CLI::App* law = app.add_subcommand("law", "the law itself: show, diff, check");
  law->require_subcommand(1);
  law->footer(
      "Examples:\n  saylau law show kz/mazhilis-2022\n  saylau law diff kz/mazhilis-2021 kz/mazhilis-2022\n"
      "  saylau law check my-law.toml");
  auto options = std::make_shared<LawOptions>();
  add_action(*law, context, "show", "the law in words, each rule with its article", show, options)
      ->footer("Example:\n  saylau law show kz/mazhilis-2022");
  CLI::App* difference = add_action(*law, context, "diff", "what a reform changed, as a table", diff, options);
  difference->add_option("other", options->other, "the later law")->required();
  difference->footer("Example:\n  saylau law diff kz/mazhilis-2021 kz/mazhilis-2022");
  add_action(*law, context, "check", "is this a law as the format wants it?", check, options)
      ->footer("Example:\n  saylau law check my-law.toml");
}

}  // namespace saylau::cli
