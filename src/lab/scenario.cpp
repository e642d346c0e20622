#include "lab/scenario.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "count/explain/names.hpp"
#include "law/describe.hpp"
#include "law/vocabulary.hpp"
#include "package/announced.hpp"
#include "votes/contests.hpp"
#include "votes/wording.hpp"
#include "votes/words.hpp"

namespace saylau::lab {

namespace {

constexpr Wording kNobodys{"{0} tier: nobody voted on it; its {1} {1|seat is|seats are} nobody's",
                           "{0}: оған ешкім дауыс берген жоқ; {1} мандаты ешкімдікі емес",
                           "{0}: за неё никто не голосовал; мандаты ({1}) — ничьи"};
constexpr Wording kListsInDistricts{
    "{} tier: in each district the lists have the votes that they had on the list ballot there",
    "{}: әр округте тізімдердің сол жердегі тізім бюллетеніндегі дауыстары алынды",
    "{}: в каждом округе у списков те голоса, которые они получили там по бюллетеню списков"};
constexpr Wording kEveryDistrict{
    "{0} tier: list votes by district are not at hand, so each of the {1} districts votes as the whole does, and the "
    "largest list takes them all",
    "{0}: тізімдердің округтер бойынша дауыстары жоқ, сондықтан {1} округтің әрқайсысы тұтас ел сияқты дауыс береді "
    "де, "
    "бәрін ең ірі тізім алады",
    "{0}: голосов за списки по округам нет, поэтому каждый из округов ({1}) голосует как целое, и все они достаются "
    "крупнейшему списку"};
constexpr Wording kGivenByList{
    "{0} tier: nobody voted on it; its {1} seats are given by the {2} tier, which then has {3}",
    "{0}: оған ешкім дауыс берген жоқ; оның {1} мандаты мына бөлікке беріледі: {2}, сонда онда {3} мандат болады",
    "{0}: за неё никто не голосовал; её мандаты ({1}) распределяет другая часть: {2}, в которой тогда {3}"};
constexpr Wording kCandidatesVotes{
    "{} tier: a list has the votes of its party's candidates in the first round of all districts",
    "{}: тізімге партиясының барлық округтердегі кандидаттарының бірінші турдағы дауыстары есептелді",
    "{}: у списка — голоса кандидатов его партии в первом туре во всех округах"};
constexpr Wording kAgainstAllDropped{
    "{} ballots against all, for which this law has no line, are as if they had not been cast",
    "бәріне қарсы {} бюллетень берілмеген сияқты: бұл заңда ондай жол жоқ",
    "бюллетени против всех ({}), строки для которых в этом законе нет, считаются неподанными"};
constexpr Wording kAgainstAllValid{
    "{} ballots against all, for which this law has no line, stay valid votes (--assume against-all-dropped takes them "
    "out)",
    "бәріне қарсы {} бюллетень жарамды дауыс болып қалады, бұл заңда ондай жол болмаса да (--assume "
    "against-all-dropped оларды алып тастайды)",
    "бюллетени против всех ({}), строки для которых в этом законе нет, остаются действительными голосами (--assume "
    "against-all-dropped их исключает)"};
constexpr Wording kUnused{"this law does not use the ballot \"{}\"", "бұл заң «{}» бюллетенін қолданбайды",
                          "этот закон не использует бюллетень «{}»"};
constexpr Wording kAsAnnounced{"{} tier: as announced; its votes were not published",
                               "{}: жарияланғандай; дауыстары жарияланбаған",
                               "{}: как объявлено; голоса не опубликованы"};

struct AssumeWord {
  std::string_view word;
  Assume meaning;
};
constexpr std::array kAssumeWords = {
    AssumeWord{"list-as-district", Assume::list_as_district},
    AssumeWord{"district-as-list", Assume::district_as_list},
    AssumeWord{"seats-to-list", Assume::seats_to_list},
    AssumeWord{"leave-open", Assume::leave_open},
    AssumeWord{"against-all-dropped", Assume::against_all_dropped},
};

bool has(const std::vector<Assume>& assume, Assume one) {
  return std::ranges::find(assume, one) != assume.end();
}

class Fitting {
 public:
  Fitting(const package::Package& package, const law::Law& own, const law::Law& law, const std::vector<Assume>& assume)
      : package_(package), own_(own), assume_(assume) {
    scenario_.law = count::with_sizes(law, package.size);
    scenario_.election = package.election;
  }

  Expected<Scenario> fit() {
    for (std::size_t t = 0; t < scenario_.law.tiers.size(); ++t) {
      const law::Tier& tier = scenario_.law.tiers[t];
      if (!tier.ballot.empty() && !was_cast(tier.ballot)) fill(t);
    }
    for (const law::Decision& decision : scenario_.law.decisions) {
      if (!was_cast(decision.ballot)) refuse(decision.ballot, "decision", decision.id, {});
    }
    if (!errors_.empty()) return std::unexpected(errors_);
    look_at_against_all();
    name_unused_ballots();
    return std::move(scenario_);
  }

 private:
  // Every ballot of the election's own law was cast, whether or not its votes were published.
  bool was_cast(const std::string& ballot) const { return law::find_ballot(own_, ballot) != nullptr; }

  void refuse(const std::string& ballot, std::string_view what, const std::string& id,
              const std::vector<std::string_view>& could) {
    errors_.push_back({"lab.no-ballot",
                       {},
                       fmt::format("{}: the {} \"{}\" needs the ballot \"{}\", which was not cast in {}",
                                   scenario_.law.id, what, id, ballot, package_.election.id),
                       could.empty()
                           ? std::string("a law with the ballots of this election")
                           : fmt::format("an assumption that fills it: --assume {}", fmt::join(could, " or "))});
  }

  void assumed(Assume assume, Names text) {
    scenario_.assumptions.push_back({std::string(word_of(assume)), std::move(text)});
  }

  void fill(std::size_t t) {
    const law::Tier& tier = scenario_.law.tiers[t];
    const bool by_lists = law::is_proportional(tier);
    if (has(assume_, Assume::leave_open)) {
      assumed(Assume::leave_open, kNobodys.names(explain::part_names(tier.id), size(t)));
    } else if (!by_lists && has(assume_, Assume::list_as_district) && list_contest() != nullptr) {
      lists_stand_in_districts(t);
    } else if (!by_lists && has(assume_, Assume::seats_to_list) && list_tier() != nullptr) {
      give_seats_to_list(t);
    } else if (by_lists && has(assume_, Assume::district_as_list) && has_districts()) {
      candidates_stand_for_lists(t);
    } else {
      refuse(tier.ballot, "tier", tier.id, could_fill(by_lists));
    }
  }

  std::vector<std::string_view> could_fill(bool by_lists) {
    std::vector<std::string_view> could;
    if (!by_lists && list_contest() != nullptr) could.push_back(word_of(Assume::list_as_district));
    if (!by_lists && list_tier() != nullptr) could.push_back(word_of(Assume::seats_to_list));
    if (by_lists && has_districts()) could.push_back(word_of(Assume::district_as_list));
    could.push_back(word_of(Assume::leave_open));
    return could;
  }

  Seats size(std::size_t t) const { return law::seats_of(scenario_.law.tiers[t].seats, 0); }

  bool is_list_ballot(const std::string& ballot) const {
    return std::ranges::any_of(package_.election.contestants, [&](const Contestant& contestant) {
      return contestant.kind == ContestantKind::party_list &&
             std::ranges::find(contestant.ballots, ballot) != contestant.ballots.end();
    });
  }

  // The votes for lists over the whole body.
  const Contest* list_contest() const {
    for (const Contest& contest : package_.election.contests) {
      const Area* area = find_area(package_.election.areas, contest.area);
      if (area != nullptr && area->kind == AreaKind::nation && is_list_ballot(contest.ballot)) return &contest;
    }
    return nullptr;
  }

  // A tier of the law whose ballot was cast and that divides seats among lists.
  law::Tier* list_tier() {
    for (law::Tier& tier : scenario_.law.tiers) {
      if (law::is_proportional(tier) && was_cast(tier.ballot)) return &tier;
    }
    return nullptr;
  }

  bool has_districts() const {
    return std::ranges::any_of(package_.election.contests, [&](const Contest& contest) {
      const Area* area = find_area(package_.election.areas, contest.area);
      return area != nullptr && area->kind == AreaKind::district;
    });
  }

  // The contest of the lists in each district that has one; else as many districts as there are seats, each of which
  // votes as the whole does.
  void lists_stand_in_districts(std::size_t t) {
    const law::Tier& tier = scenario_.law.tiers[t];
    const Contest& whole = *list_contest();
    std::vector<Contest> districts;
    for (const Contest& contest : package_.election.contests) {
      const Area* area = find_area(package_.election.areas, contest.area);
      if (contest.ballot == whole.ballot && area != nullptr && area->kind == AreaKind::district) {
        districts.push_back(contest);
      }
    }
    if (districts.size() != static_cast<std::size_t>(size(t))) return every_district_as_the_whole(t, whole);
    for (Contest& contest : districts) {
      contest.ballot = tier.ballot;
      scenario_.election.contests.push_back(std::move(contest));
    }
    assumed(Assume::list_as_district, kListsInDistricts.names(explain::part_names(tier.id)));
  }

  void every_district_as_the_whole(std::size_t t, const Contest& whole) {
    const law::Tier& tier = scenario_.law.tiers[t];
    const std::string nation = whole.area;
    std::erase_if(scenario_.election.areas, [](const Area& area) { return area.kind == AreaKind::district; });
    for (Seats district = 1; district <= size(t); ++district) {
      Contest contest = whole;
      contest.ballot = tier.ballot;
      contest.area = fmt::format("assumed-district-{}", district);
      const std::string name = fmt::format("Assumed district {}", district);
      scenario_.election.areas.push_back({contest.area, {name}, AreaKind::district, nation});
      scenario_.election.contests.push_back(std::move(contest));
    }
    assumed(Assume::list_as_district, kEveryDistrict.names(explain::part_names(tier.id), size(t)));
  }

  void give_seats_to_list(std::size_t t) {
    const std::string id = scenario_.law.tiers[t].id;
    const Seats seats = size(t);
    law::Tier* list = list_tier();
    list->seats = law::FixedSeats{law::seats_of(list->seats, 0) + seats};
    assumed(Assume::seats_to_list, kGivenByList.names(explain::part_names(id), seats, explain::part_names(list->id),
                                                      std::get<law::FixedSeats>(list->seats).seats));
    gone_.push_back(id);
  }

  void candidates_stand_for_lists(std::size_t t) {
    const law::Tier& tier = scenario_.law.tiers[t];
    auto& contestants = scenario_.election.contestants;
    Contest lists;
    lists.ballot = tier.ballot;
    lists.tally.votes.assign(contestants.size(), 0);
    for (const Contest& contest : package_.election.contests) {
      const Area* area = find_area(package_.election.areas, contest.area);
      if (area == nullptr || area->kind != AreaKind::district || contest.round != 1) continue;
      for (const std::size_t i : contest.contestants)
        lists.tally.votes[party_of(package_.election.contestants, i)] += contest.tally.votes[i];
    }
    for (std::size_t i = 0; i < contestants.size(); ++i) {
      if (lists.tally.votes[i] > 0) lists.contestants.push_back(i);
    }
    const auto nation = std::ranges::find(scenario_.election.areas, AreaKind::nation, &Area::kind);
    if (nation != scenario_.election.areas.end()) lists.area = nation->id;
    scenario_.election.contests.push_back(std::move(lists));
    assumed(Assume::district_as_list, kCandidatesVotes.names(explain::part_names(tier.id)));
  }

  // Ballots against all where the law has no such line.
  void look_at_against_all() {
    Votes all = 0;
    for (Contest& contest : scenario_.election.contests) {
      const law::Ballot* ballot = law::find_ballot(scenario_.law, contest.ballot);
      if (ballot == nullptr || ballot->against_all) continue;
      for (const std::size_t i : contest.contestants) {
        if (may_win(scenario_.election.contestants[i])) continue;
        if (is_voted_in(contest, *ballot)) all += contest.tally.votes[i];
        if (has(assume_, Assume::against_all_dropped)) drop(contest, i);
      }
    }
    if (all == 0) return;
    const Names number = number_names(all);
    scenario_.assumptions.push_back(
        has(assume_, Assume::against_all_dropped)
            ? Assumption{std::string(word_of(Assume::against_all_dropped)), kAgainstAllDropped.names(number)}
            : Assumption{"against-all-valid", kAgainstAllValid.names(number)});
  }

  // Not a part of what is voted on as a whole, nor a round after the first.
  bool is_voted_in(const Contest& contest, const law::Ballot& ballot) const {
    const Area* area = find_area(scenario_.election.areas, contest.area);
    return area != nullptr && area->kind == ballot.area && contest.round == 1;
  }

  static void drop(Contest& contest, std::size_t i) {
    const Votes votes = std::exchange(contest.tally.votes[i], 0);
    if (contest.tally.valid) *contest.tally.valid -= votes;
    if (contest.tally.cast) *contest.tally.cast -= votes;
  }

  void name_unused_ballots() {
    for (const Contest& contest : package_.election.contests) {
      const auto uses = [&](const law::Tier& tier) { return tier.ballot == contest.ballot; };
      const Names note = kUnused.names(contest.ballot);
      if (std::ranges::any_of(scenario_.law.tiers, uses) || !scenario_.law.decisions.empty()) continue;
      if (std::ranges::find(scenario_.notes, note) == scenario_.notes.end()) scenario_.notes.push_back(note);
    }
    std::erase_if(scenario_.law.tiers,
                  [&](const law::Tier& tier) { return std::ranges::find(gone_, tier.id) != gone_.end(); });
  }

  const package::Package& package_;
  const law::Law& own_;
  const std::vector<Assume>& assume_;
  Scenario scenario_;
  Errors errors_;
  std::vector<std::string> gone_;  // tiers whose seats another one gives
};

}  // namespace

Expected<Assume> parse_assumption(const std::string& word) {
  std::vector<std::string_view> words;
  for (const AssumeWord& entry : kAssumeWords) {
    if (entry.word == word) return entry.meaning;
    words.push_back(entry.word);
  }
  return fail({"lab.no-such-assumption",
               {},
               fmt::format("no assumption \"{}\"", word),
               fmt::format("one of: {}", fmt::join(words, ", "))});
}

std::string_view word_of(Assume assume) {
  return std::ranges::find(kAssumeWords, assume, &AssumeWord::meaning)->word;
}

Expected<Scenario> apply_law(const package::Package& package, const law::Law& own, const law::Law& law,
                             const std::vector<Assume>& assume, const std::string& label) {
  auto scenario = Fitting(package, own, law, assume).fit();
  if (!scenario) return scenario;
  scenario->label = label;
  scenario->result = count_scenario(scenario->law, scenario->election, package, own);
  for (const count::TierResult& tier : scenario->result.tiers) {
    if (tier.status != count::TierStatus::as_announced) continue;
    scenario->notes.push_back(kAsAnnounced.names(explain::part_names(tier.id)));
  }
  return scenario;
}

count::Result count_scenario(const law::Law& law, const Election& election, const package::Package& package,
                             const law::Law& own) {
  return count::count_as_announced(law, own, election, package::announcements(package));
}

}  // namespace saylau::lab
