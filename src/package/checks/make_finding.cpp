#include "package/checks/make_finding.hpp"

#include "count/explain/names.hpp"
#include "votes/digits.hpp"

namespace saylau::package {

namespace {

Names filled_names(const Names& text, const Figures& figures) {
  return {filled_text(text.english, figures), filled_text(text.kazakh, figures), filled_text(text.russian, figures)};
}

}  // namespace

std::string place_name(const std::string& region, const std::string& district, const std::string& station) {
  std::string name;
  for (const std::string& part : {region, district, station}) {
    if (part.empty()) continue;
    if (!name.empty()) name += " / ";
    name += part;
  }
  return name;
}

std::string printed(Votes value) {
  return value == kBlank ? "?" : group_digits(value);
}

Finding finding_of(const CheckRule& rule, Names where, const std::string& region, const Figures& figures) {
  return {rule.code, rule.severity, std::move(where), filled_names(rule.text, figures), region, rule.cite, "", {}};
}

std::string accepted(const Source& source, const std::string& code) {
  const auto found = source.accepts.find(code);
  return found == source.accepts.end() ? "" : found->second;
}

Place place_in(const SourceReading& reading, std::size_t byte) {
  return {reading.file->name, reading.lines->line_of(byte), 1};
}

Names contest_name(const Source& source) {
  constexpr Wording kRound{"{}, round {}", "{}, {}-тур", "{}, тур {}"};
  const Names ballot = explain::part_names(source.ballot);
  return source.round == 1 ? ballot : kRound.names(ballot, source.round);
}

namespace {

constexpr Wording kWhere{"{} ({})", "{} ({})", "{} ({})"};

}  // namespace

Names where_of(const SourceReading& reading, const std::string& place) {
  return kWhere.names(place, contest_name(*reading.source));
}

Names where_of(const std::string& area, const std::string& ballot) {
  return kWhere.names(area, explain::part_names(ballot));
}

}  // namespace saylau::package
