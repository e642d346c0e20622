#include "report/lab/indices_screen.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "count/explain/names.hpp"
#include "report/table.hpp"
#include "votes/wording.hpp"

namespace saylau::report {

namespace {

constexpr Wording kHead{"Votes and seats", "Дауыстар мен мандаттар", "Голоса и мандаты"};
constexpr Wording kVotesOf{"votes of the ballot \"{}\"", "«{}» бюллетенінің дауыстары", "голоса по бюллетеню «{}»"};
constexpr Wording kSeatsAlone{"votes were not published: seats alone", "дауыстар жарияланбаған: тек мандаттар",
                              "голоса не опубликованы: только мандаты"};
constexpr Wording kIndicesGallagher{"Gallagher (least squares)", "Галлахер (ең кіші квадраттар)",
                                    "Галлахер (наименьшие квадраты)"};
constexpr Wording kLoosemore{"Loosemore-Hanby", "Лусмор — Хэнби", "Лусмор — Хэнби"};
constexpr Wording kSainteLague{"Sainte-Laguë", "Сент-Лагю", "Сент-Лагю"};
constexpr Wording kInfinite{"infinite", "шексіз", "бесконечность"};
constexpr Wording kRae{"Rae", "Рэй", "Рэй"};
constexpr Wording kMaximum{"maximum deviation", "ең үлкен ауытқу", "наибольшее отклонение"};
constexpr Wording kPartiesByVotes{"effective parties by votes, {}", "дауыс бойынша тиімді партиялар, {}",
                                  "эффективных партий по голосам, {}"};
constexpr Wording kPartiesBySeats{"effective parties by seats, {}", "мандат бойынша тиімді партиялар, {}",
                                  "эффективных партий по мандатам, {}"};
constexpr Wording kLaakso{"Laakso-Taagepera", "Лааксо — Таагепера", "индекс Лааксо — Таагеперы"};
constexpr Wording kGolosov{"Golosov", "Голосов индексі", "индекс Голосова"};
constexpr Wording kWasted{"votes for those without a seat", "мандат алмағандарға берілген дауыстар",
                          "голоса за тех, кто без мандата"};
constexpr Wording kBonus{"bonus of the largest, percentage points", "ең ірі тізімнің үстемесі, пайыздық тармақ",
                         "бонус крупнейшего списка, п. п."};
constexpr Wording kWhyInfinite{"Sainte-Laguë is infinite where seats have no votes",
                               "Мандат бар, дауыс жоқ болса, Сент-Лагю индексі шексіз",
                               "Индекс Сент-Лагю бесконечен, если мандаты есть, а голосов нет"};
constexpr Wording kOpenSeats{"{0} {0|seat is|seats are} open: every figure here is of the others",
                             "{0} мандат ашық: мұндағы әр сан қалғандарына қатысты",
                             "открыто мандатов: {0}; все числа здесь — об остальных"};
constexpr Wording kNotCertain{"{0} of the seats can still change with votes that are not in",
                              "мандаттардың {0}-і әлі түспеген дауыстармен өзгеруі мүмкін",
                              "ещё не поступившие голоса могут изменить мандатов: {0}"};
constexpr Wording kPower{"Power, {0} {0|seat decides|seats decide}", "Ықпал, шешім үшін {0} мандат керек",
                         "Влияние, для решения нужно мандатов: {0}"};
constexpr Wording kSeatsColumn{"seats", "мандат", "мандаты"};
constexpr Wording kAdvantage{"advantage", "артықшылық", "преимущество"};
constexpr Wording kBanzhaf{"Banzhaf", "Банцаф", "Банцаф"};
constexpr Wording kShapley{"Shapley-Shubik", "Шепли — Шубик", "Шепли — Шубик"};
constexpr Wording kManyCoalitions{"more than a thousand minimal winning coalitions",
                                  "ең аз жеңімпаз коалициялар мыңнан көп",
                                  "минимальных коалиций большинства больше тысячи"};
constexpr Wording kCoalitions{"Minimal winning coalitions: {}", "Ең аз жеңімпаз коалициялар: {}",
                              "Минимальные коалиции большинства: {}"};
constexpr Wording kJsonHasAll{"... (--json has all)", "... (--json бәрін береді)", "... (все — в --json)"};
constexpr Wording kFirst{"first", "бірінші", "первый"};
constexpr Wording kVotesColumn{"votes", "дауыс", "голоса"};
constexpr Wording kSecond{"second", "екінші", "второй"};
constexpr Wording kIndicesMargin{"margin", "айырма", "отрыв"};
constexpr Wording kCandidates{"effective candidates", "тиімді кандидаттар", "эффективных кандидатов"};
constexpr Wording kDistrictsHead{"Districts: {}", "Округтер: {}", "Округа: {}"};
constexpr Wording kDistrictsLine{
    "effective candidates {0} on average; in {1} the second and third together have more than a winner without half",
    "тиімді кандидаттар орта есеппен {0}; {1} округте екінші мен үшінші бірге жартысын алмаған жеңімпаздан көп алған",
    "эффективных кандидатов в среднем {0}; округов, где второй и третий вместе набрали больше победителя без половины: "
    "{1}"};
constexpr Wording kClosest{"the {} closest; --every shows all", "айырмасы ең аз {}; --every бәрін көрсетеді",
                           "самых близких: {}; все покажет --every"};
constexpr Wording kIndicesApart{"apart", "бөлек", "порознь"};
constexpr Wording kIndicesTogether{"together", "бірге", "вместе"};
constexpr Wording kNoChange{"no seat changes", "бірде-бір мандат өзгермейді", "ни один мандат не меняется"};
constexpr Wording kIndicesAssumed{"assumed: {0} [{1}]", "болжам: {0} [{1}]", "допущение: {0} [{1}]"};
constexpr Wording kMoreOpen{"seats more that stay open: {}", "қосымша ашық қалатын мандаттар: {}",
                            "дополнительно остаётся открытых мандатов: {}"};

class IndicesScreen {
 public:
  IndicesScreen(const package::Package& package, const lab::ElectionIndices& indices, const Words& words,
                const Style& style)
      : indices_(indices), words_(words), style_(style), names_(package.election, words) {}

  std::string numbers() const {
    TextTable table({Align::left, Align::right});
    const auto add = [&](const std::string& name, const std::string& value) { table.add({"  " + name, value}); };
    if (const auto& index = indices_.disproportionality) {
      add(words_.say(kIndicesGallagher), two(index->gallagher));
      add(words_.say(kLoosemore), two(index->loosemore_hanby));
      add(words_.say(kSainteLague), index->sainte_lague ? two(*index->sainte_lague) : words_.say(kInfinite));
      add(words_.say(kRae), two(index->rae));
      add(words_.say(kMaximum), two(index->maximum_deviation));
    }
    if (indices_.by_votes) {
      add(words_.say(kPartiesByVotes, kLaakso), two(indices_.by_votes->laakso_taagepera));
      add(words_.say(kPartiesByVotes, kGolosov), two(indices_.by_votes->golosov));
    }
    add(words_.say(kPartiesBySeats, kLaakso), two(indices_.by_seats->laakso_taagepera));
    add(words_.say(kPartiesBySeats, kGolosov), two(indices_.by_seats->golosov));
    if (const auto& worth = indices_.worth) {
      add(words_.say(kWasted),
          fmt::format("{} ({})", words_.number(worth->wasted), words_.share(worth->wasted, worth->votes)));
      add(words_.say(kBonus), decimal(fmt::format("{:+.2f}", worth->bonus)));
    }
    const std::string what = indices_.votes_of.empty() ? words_.say(kSeatsAlone)
                                                       : words_.say(kVotesOf, explain::part_names(indices_.votes_of));
    return style_.bold(words_.say(kHead)) + " (" + what + ")\n" + table.print(style_) + why_infinite() + open_seats();
  }

  std::string why_infinite() const {
    const auto& index = indices_.disproportionality;
    return index && !index->sainte_lague ? "  " + words_.say(kWhyInfinite) + "\n" : "";
  }

  std::string open_seats() const {
    std::string text;
    if (indices_.open > 0) text = "  " + words_.say(kOpenSeats, indices_.open) + "\n";
    if (indices_.not_certain > 0) text += "  " + words_.say(kNotCertain, indices_.not_certain) + "\n";
    return text;
  }

  std::string power() const {
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right});
    table.add({"", words_.say(kSeatsColumn), words_.say(kAdvantage), words_.say(kBanzhaf), words_.say(kShapley)});
    for (std::size_t b = 0; b < indices_.blocs.size(); ++b) {
      const auto n = static_cast<std::size_t>(std::ranges::find(indices_.contestants, indices_.blocs[b]) -
                                              indices_.contestants.begin());
      const auto ratio = indices_.worth ? indices_.worth->advantage_ratio[n] : std::nullopt;
      table.add({"  " + names_.contestant(indices_.blocs[b]), words_.number(indices_.numbers[n].seats),
                 ratio ? two(*ratio) : "", decimal(fmt::format("{:.4f}", indices_.power.banzhaf[b])),
                 decimal(fmt::format("{:.4f}", indices_.power.shapley_shubik[b]))});
    }
    return "\n" + style_.bold(words_.say(kPower, indices_.quota)) + "\n" + table.print(style_);
  }

  std::string coalitions() const {
    constexpr std::size_t kMost = 12;
    if (!indices_.coalitions) return "\n" + words_.say(kManyCoalitions) + "\n";
    std::string text = "\n" + style_.bold(words_.say(kCoalitions, indices_.coalitions->size())) + "\n";
    for (std::size_t c = 0; c < std::min(kMost, indices_.coalitions->size()); ++c) {
      text += "  " + names_.contestants((*indices_.coalitions)[c]) + "\n";
    }
    if (indices_.coalitions->size() > kMost) text += "  " + words_.say(kJsonHasAll) + "\n";
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
    table.add({"", words_.say(kFirst), words_.say(kVotesColumn), words_.say(kSecond), words_.say(kIndicesMargin),
               words_.say(kCandidates)});
    for (std::size_t d = 0; d < shown; ++d) table.add(row(indices_.districts[d]));
    const std::string average = two(effective / static_cast<double>(indices_.districts.size()));
    const bool more = shown < indices_.districts.size();
    return "\n" + style_.bold(words_.say(kDistrictsHead, indices_.districts.size())) + "; " +
           words_.say(kDistrictsLine, average, split) + "\n" + table.print(style_) +
           (more ? "  " + words_.say(kClosest, shown) + "\n" : "");
  }

  std::string joined(const count::Result& before, const lab::Scenario& scenario) const {
    TextTable table({Align::left, Align::right, Align::right});
    table.add({"", words_.say(kIndicesApart), words_.say(kIndicesTogether)});
    for (std::size_t i = 0; i < scenario.election.contestants.size(); ++i) {
      const Seats apart = before.seats_of(i);
      const Seats together = scenario.result.seats_of(i);
      if (apart != together) table.add({"  " + names_.contestant(i), words_.number(apart), words_.number(together)});
    }
    const bool same = std::ranges::all_of(scenario.result.tiers, [&](const count::TierResult& tier) {
      return std::ranges::find(before.tiers, tier.id, &count::TierResult::id)->by_contestant == tier.by_contestant;
    });
    std::string text = "\n" + style_.bold(scenario.label) + "\n";
    text += same ? "  " + words_.say(kNoChange) + "\n" : table.print(style_);
    for (const lab::Assumption& assumption : scenario.assumptions) {
      text += "  " + words_.say(kIndicesAssumed, assumption.text, assumption.code) + "\n";
    }
    const Seats open = count::unfilled_seats(scenario.result) - count::unfilled_seats(before);
    if (open > 0) text += "  " + words_.say(kMoreOpen, open) + "\n";
    return text;
  }

 private:
  std::string decimal(const std::string& english) const { return decimal_names(english).in(words_.language()); }
  std::string two(double value) const { return decimal(fmt::format("{:.2f}", value)); }

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
