#include "cli/app.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/commands.hpp"
#include "law/nearest.hpp"

namespace saylau::cli {

namespace {

// A mistyped command gets the nearest one named; CLI11 alone would speak of an unexpected argument.
bool known_command(CLI::App& app, Context& context, std::span<const char* const> arguments) {
  if (arguments.empty() || arguments[0][0] == '-') return true;
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  if (std::ranges::find(names, arguments[0]) != names.end()) return true;
  const auto near = nearest(arguments[0], names);
  context.err << fmt::format(
      "saylau: no command \"{}\"; {}\n", arguments[0],
      near ? fmt::format("did you mean \"{}\"?", *near) : fmt::format("the commands are {}", fmt::join(names, ", ")));
  context.status = kWrong;
  return false;
}

void add_commands(CLI::App& app, Context& context) {
  add_count_command(app, context);
  add_explain_command(app, context);
  add_verify_command(app, context);
  add_check_command(app, context);
  add_inspect_command(app, context);
  add_new_command(app, context);
  add_compare_command(app, context);
  add_margins_command(app, context);
  add_indices_command(app, context);
  add_simulate_command(app, context);
  add_trend_command(app, context);
  add_claims_command(app, context);
  add_publish_command(app, context);
  add_preview_command(app, context);
  add_law_command(app, context);
  add_list_command(app, context);
  add_completion_command(app, context);
}

constexpr std::string_view kGreeting =
    "saylau counts elections by the law as it is written, and shows every step with its article.\n\n"
    "  saylau list                                          which elections and laws are at hand\n"
    "  saylau count kz/2023-mazhilis                        what is the result?\n"
    "  saylau explain kz/2023-mazhilis --contestant Amanat  why these seats?\n"
    "  saylau margins kz/2023-mazhilis                      how close was it?\n"
    "  saylau compare kz/2023-mazhilis --rule tier.list.threshold=3%   and if the bar were 3%?\n"
    "  saylau new island/2024-council FILE.csv --law LAW    an election of your own, from a downloaded file\n\n"
    "saylau help lists all commands, saylau help COMMAND says what one takes. --lang kk and --lang ru speak Kazakh and "
    "Russian.\n";

// "saylau help" and "saylau help COMMAND".
int help(CLI::App& app, Context& context, std::span<const char* const> asked) {
  if (!asked.empty() && !known_command(app, context, asked)) return context.status;
  context.out << (asked.empty() ? app.help() : app.get_subcommand(asked[0])->help());
  return kDone;
}

// The house of the program itself: the checkout that it was built in, or ../share/saylau of where it is installed.
std::filesystem::path own_house() {
  std::error_code ignored;
  if (std::filesystem::is_directory(SAYLAU_HOME "/laws", ignored)) return SAYLAU_HOME;
  return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path() / "../share/saylau";
}

}  // namespace

int run(std::span<const char* const> arguments, std::ostream& out, std::ostream& err, Terminals terminals) {
  Context context{package::find_catalogue(std::filesystem::current_path(), own_house()), out, err, terminals.out,
                  terminals.err};
  CLI::App app("saylau counts elections by the law as it is written, and shows every step with its article.", "saylau");
  app.set_version_flag("--version", "saylau " SAYLAU_VERSION);
  app.require_subcommand(1);
  app.footer(
      "Examples:\n  saylau count kz/2023-mazhilis\n  saylau explain kz/2023-mazhilis --contestant amanat\n"
      "  saylau law diff kz/mazhilis-2021 kz/mazhilis-2022\n  saylau list\n\n"
      "Exit status: 0 done, 1 the answer is no (verify, check), 2 the input or the call is wrong.");
  add_commands(app, context);
  if (arguments.empty()) {
    out << kGreeting;
    return kDone;
  }
  if (std::string_view(arguments[0]) == "help") return help(app, context, arguments.subspan(1));
  if (!known_command(app, context, arguments)) return context.status;
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::ParseError& error) {
    return app.exit(error, out, err) == 0 ? kDone : kWrong;
  }
  return context.status;
}

}  // namespace saylau::cli
