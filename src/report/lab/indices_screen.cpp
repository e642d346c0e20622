#include "report/lab/indices_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/names.hpp"
#include "report/table.hpp"

namespace saylau::report {

namespace {

std::string two(double value) {
  return fmt::format("{:.2f}", value);
}

class IndicesScreen {
 public:
  IndicesScreen(const package::Package& package, const lab::ElectionIndices& indices, const Words& words,
                const Style& style)
      : indices_(indices), words_(words), style_(style), names_(package.election, words) {}

  std::string numbers() const {
    TextTable table({Align::left, Align::right});
    const auto add = [&](const std::string& name, const std::string& value) { table.add({"  " + name, value}); };
    if (const auto& index = indices_.disproportionality) {
      add("Gallagher (least squares)", two(index->gallagher));
      add("Loosemore-Hanby", two(index->loosemore_hanby));
      add("Sainte-Laguë", index->sainte_lague ? two(*index->sainte_lague) : "infinite");
      add("Rae", two(index->rae));
      add("maximum deviation", two(index->maximum_deviation));
    }
    if (indices_.by_votes) {
      add("effective parties by votes, Laakso-Taagepera", two(indices_.by_votes->laakso_taagepera));
      add("effective parties by votes, Golosov", two(indices_.by_votes->golosov));
    }
    add("effective parties by seats, Laakso-Taagepera", two(indices_.by_seats->laakso_taagepera));
    add("effective parties by seats, Golosov", two(indices_.by_seats->golosov));
    if (const auto& worth = indices_.worth) {
      add("votes for those without a seat",
          fmt::format("{} ({})", words_.number(worth->wasted), words_.share(worth->wasted, worth->votes)));
      add("bonus of the largest, percentage points", fmt::format("{:+.2f}", worth->bonus));
    }
    const std::string what = indices_.votes_of.empty() ? "votes were not published: seats alone"
                                                       : fmt::format("votes of the ballot \"{}\"", indices_.votes_of);
    return style_.bold("Votes and seats") + " (" + what + ")\n" + table.print(style_) + why_infinite() + open_seats();
  }

  std::string why_infinite() const {
    const auto& index = indices_.disproportionality;
    return index && !index->sainte_lague ? "  Sainte-Laguë is infinite where seats have no votes\n" : "";
  }

  std::string open_seats() const {
    std::string text;
    if (indices_.open > 0) {
      text = say_in(Language::english, "  {0} {0|seat is|seats are} open: every figure here is of the others\n",
                    indices_.open);
    }
    if (indices_.not_certain > 0) {
      text += say_in(Language::english, "  {0} of the seats can still change with votes that are not in\n",
                     indices_.not_certain);
    }
    return text;
  }

  std::string power() const {
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right});
    table.add({"", "seats", "advantage", "Banzhaf", "Shapley-Shubik"});
    for (std::size_t b = 0; b < indices_.blocs.size(); ++b) {
      const auto n = static_cast<std::size_t>(std::ranges::find(indices_.contestants, indices_.blocs[b]) -
                                              indices_.contestants.begin());
      const auto ratio = indices_.worth ? indices_.worth->advantage_ratio[n] : std::nullopt;
      table.add({"  " + names_.contestant(indices_.blocs[b]), words_.number(indices_.numbers[n].seats),
                 ratio ? two(*ratio) : "", fmt::format("{:.4f}", indices_.power.banzhaf[b]),
                 fmt::format("{:.4f}", indices_.power.shapley_shubik[b])});
    }
    return "\n" + style_.bold(say_in(Language::english, "Power, {0} {0|seat decides|seats decide}", indices_.quota)) +
           "\n" + table.print(style_);
  }

  std::string coalitions() const {
    constexpr std::size_t kMost = 12;
    if (!indices_.coalitions) return "\nmore than a thousand minimal winning coalitions\n";
    std::string text =
        "\n" + style_.bold(fmt::format("Minimal winning coalitions: {}", indices_.coalitions->size())) + "\n";
    for (std::size_t c = 0; c < std::min(kMost, indices_.coalitions->size()); ++c) {
      text += "  " + names_.contestants((*indices_.coalitions)[c]) + "\n";
    }
    if (indices_.coalitions->size() > kMost) text += "  ... (--json has all)\n";
    return text;
  }

  std::string districts(bool every) const {
    constexpr std::size_t kMost = 10;
    if (indices_.districts.empty()) return "";
    double effective = 0;
    std::ptrdiff_t split = 0;
    for (const lab::DistrictIndices& district : indices_.districts) {
      effective += district.effective_candidates;
      split += district.split ? 1 : 0;
    }
    const std::size_t shown = every ? indices_.districts.size() : std::min(kMost, indices_.districts.size());
    TextTable table({Align::left, Align::left, Align::right, Align::left, Align::right, Align::right});
    table.add({"", "first", "votes", "second", "margin", "effective candidates"});
    for (std::size_t d = 0; d < shown; ++d) table.add(row(indices_.districts[d]));
    return "\n" + style_.bold(fmt::format("Districts: {}", indices_.districts.size())) +
           fmt::format(
               "; effective candidates {:.2f} on average; in {} the second and third together have more than a "
               "winner without half\n",
               effective / static_cast<double>(indices_.districts.size()), split) +
           table.print(style_) +
           (shown < indices_.districts.size() ? fmt::format("  the {} closest; --every shows all\n", shown) : "");
  }

  std::string joined(const count::Result& before, const lab::Scenario& scenario) const {
    TextTable table({Align::left, Align::right, Align::right});
    table.add({"", "apart", "together"});
    for (std::size_t i = 0; i < scenario.election.contestants.size(); ++i) {
      const Seats apart = before.seats_of(i);
      const Seats together = scenario.result.seats_of(i);
      if (apart != together) table.add({"  " + names_.contestant(i), words_.number(apart), words_.number(together)});
    }
    const bool same = std::ranges::all_of(scenario.result.tiers, [&](const count::TierResult& tier) {
      return std::ranges::find(before.tiers, tier.id, &count::TierResult::id)->by_contestant == tier.by_contestant;
    });
    std::string text = "\n" + style_.bold(scenario.label) + "\n";
    text += same ? "  no seat changes\n" : table.print(style_);
    for (const lab::Assumption& assumption : scenario.assumptions) {
      text += fmt::format("  assumed: {} [{}]\n", assumption.text, assumption.code);
    }
    const Seats open = count::unfilled_seats(scenario.result) - count::unfilled_seats(before);
    if (open > 0) text += fmt::format("  seats more that stay open: {}\n", open);
    return text;
  }

 private:
  std::vector<TextTable::Cell> row(const lab::DistrictIndices& district) const {
    const Votes margin = district.first_votes - district.second_votes;
    return {"  " + names_.area(district.area),
            names_.contestant(district.first),
            words_.number(district.first_votes),
            district.second ? names_.contestant(*district.second) : "",
            fmt::format("{} ({})", words_.number(margin), words_.share(margin, district.votes)),
            two(district.effective_candidates) + (district.split ? " *" : "  ")};
  }

  const lab::ElectionIndices& indices_;
  const Words& words_;
  const Style& style_;
  explain::ElectionNames names_;
};

}  // namespace

std::string indices_screen(const package::Package& package, const count::Result& result,
                           const lab::ElectionIndices& indices, const lab::Scenario* joined, bool every,
                           const Words& words, const Style& style) {
  const IndicesScreen screen(package, indices, words, style);
  return style.bold(fmt::format("{}, {}", package.name.in(words.language()), words.date(package.date))) + "\n\n" +
         screen.numbers() + screen.power() + screen.coalitions() + screen.districts(every) +
         (joined != nullptr ? screen.joined(result, *joined) : "");
}

}  // namespace saylau::report
