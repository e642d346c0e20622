#include "cli/context.hpp"

#include <algorithm>
#include <iterator>

#include "cli/progress_bar.hpp"
#include "package/announced.hpp"
#include "package/check_rounds.hpp"
#include "package/status.hpp"
#include "report/status_lines.hpp"

namespace saylau::cli {

void Context::report(const Errors& errors) {
  for (const Error& error : errors) err << "saylau: " << to_string(error) << "\n";
  status = kWrong;
}

void Face::add_to(CLI::App& command) {
  command.add_option("--lang", language, "language of the screen: en, kk or ru")
      ->check(CLI::IsMember({"en", "kk", "ru"}))
      ->capture_default_str();
  command.add_flag("--plain", plain, "no colour, and ASCII, except in names");
}

Words Face::words() const {
  if (language == "kk") return Words(Language::kazakh);
  return Words(language == "ru" ? Language::russian : Language::english);
}

report::Style Face::style(const Context& context) const {
  return {context.terminal && !plain, !plain};
}

Expected<Counted> count_as_it_stands(const Context& context, const std::string& election, const std::string& law,
                                     const count::Lots& lots) {
  const auto description = context.catalogue.description(election);
  if (!description) return std::unexpected(description.error());
  auto loaded_law = context.catalogue.law(law.empty() ? description->law : law);
  if (!loaded_law) return std::unexpected(loaded_law.error());
  ProgressBar bar(context.err, context.err_terminal);
  auto package = context.catalogue.election(election, *loaded_law, bar.progress());
  bar.clear();
  if (!package) return std::unexpected(package.error());
  count::Result result = package::count_package(*loaded_law, *package, lots);
  if (Errors wrong = package::discrepancies(result); !wrong.empty()) return std::unexpected(wrong);
  return Counted{std::move(*loaded_law), std::move(*package), std::move(result)};
}

Expected<Counted> load_and_count(const Context& context, const std::string& election, const std::string& law,
                                 const count::Lots& lots) {
  auto counted = count_as_it_stands(context, election, law, lots);
  if (!counted) return counted;
  std::vector<package::Finding> findings = counted->package.findings;
  std::ranges::move(package::check_rounds(counted->law, counted->package, counted->result),
                    std::back_inserter(findings));
  if (Errors wrong = package::contradictions(findings); !wrong.empty()) return std::unexpected(wrong);
  return counted;
}

std::string standing(const Counted& counted, const Words& words) {
  return standing(counted.package, counted.law, counted.result, words);
}

std::string standing(const package::Package& package, const law::Law& law, const count::Result& result,
                     const Words& words) {
  const package::ElectionStatus status = package::status_of(package);
  if (!status.preliminary && !status.partial()) return "";
  const std::vector<package::Finding> none;
  return report::standing_line({package, law, result, none}, words) + "\n\n";
}

}  // namespace saylau::cli
