#include <fmt/format.h>

#include <memory>

#include "cli/commands.hpp"
#include "report/table.hpp"

namespace saylau::cli {

namespace {

struct ListOptions {
  bool ids = false;
  Face face;
};

void print_ids(Context& context) {
  for (const std::string& id : context.catalogue.elections()) context.out << id << "\n";
  for (const std::string& id : context.catalogue.laws()) context.out << id << "\n";
}

void print_elections(Context& context, const ListOptions& options) {
  const Words words = options.face.words();
  report::TextTable table({report::Align::left, report::Align::left, report::Align::left, report::Align::left});
  for (const std::string& id : context.catalogue.elections()) {
    const auto package = context.catalogue.description(id);
    if (!package) {
      context.report(package.error());
      continue;
    }
    table.add({"  " + id, package->date, package->name.in(words.language()), package->law});
  }
  context.out << table.print(options.face.style(context));
}

void print_laws(Context& context, const ListOptions& options) {
  const Words words = options.face.words();
  report::TextTable table({report::Align::left, report::Align::left, report::Align::left});
  for (const std::string& id : context.catalogue.laws()) {
    const auto law = context.catalogue.law(id);
    if (!law) {
      context.report(law.error());
      continue;
    }
    table.add({"  " + id, law->in_force, law->title.in(words.language())});
  }
  context.out << table.print(options.face.style(context));
}

void run(Context& context, const ListOptions& options) {
  if (options.ids) return print_ids(context);
  const report::Style style = options.face.style(context);
  constexpr Wording kElections{"Elections", "Сайлаулар", "Выборы"};
  constexpr Wording kLaws{"Laws", "Заңдар", "Законы"};
  const Words words = options.face.words();
  context.out << style.bold(words.say(kElections)) << "\n";
  print_elections(context, options);
  context.out << "\n" << style.bold(words.say(kLaws)) << "\n";
  print_laws(context, options);
}

}  // namespace

void add_list_command(CLI::App& app, Context& context) {
  auto options = std::make_shared<ListOptions>();
  CLI::App* command = app.add_subcommand("list", "the elections and laws at hand");
  command->add_flag("--ids", options->ids, "only their ids, one a line");
  options->face.add_to(*command);
  command->footer("Example:\n  saylau list --lang ru");
  command->callback([options, &context] { run(context, *options); });
}

}  // namespace saylau::cli
