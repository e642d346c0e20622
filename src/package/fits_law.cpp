#include "package/fits_law.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "law/nearest.hpp"
#include "law/vocabulary.hpp"
#include "package/stations/columns.hpp"

namespace saylau::package {

namespace {

class Fitting {
 public:
  Fitting(const Package& package, const law::Law& law) : package_(package), law_(law) {}

  Errors errors() {
    check_ballots();
    check_rounds();
    for (const Contestant& contestant : package_.election.contestants) check_contestant(contestant);
    for (const law::Decision& decision : law_.decisions) check_answer(decision);
    for (const Unopposed& alone : package_.unopposed) check_unopposed(alone);
    if (!law_.seats && !law_.tiers.empty()) check_size();
    if (law_.seats) check_fixed_size();
    for (const auto& [tier, seats] : package_.size.tiers) check_tier_size(tier, seats);
    return std::move(errors_);
  }

 private:
  void refuse(std::string found, std::string expected) {
    const std::string file = (package_.folder / "election.toml").string();
    errors_.push_back({"package.law", {file}, std::move(found), std::move(expected)});
  }

  // A second round decides where the law has one, or has equals voted on again; of another law it is not counted.
  void check_rounds() {
    if (law_.id != package_.law) return;
    for (const Source& source : package_.sources) {
      if (source.round == 1 || has_second_round(source.ballot)) continue;
      refuse(fmt::format("a second round of the ballot \"{}\"", source.ballot),
             fmt::format("one round: the law {} has no second for it", law_.id));
    }
  }

  bool has_second_round(const std::string& ballot) const {
    const auto votes_again = [](const law::TieBreak& tie) { return tie.rule == law::TieRule::repeat_voting; };
    const auto of_tier = [&](const law::Tier& tier) {
      const bool again =
          std::holds_alternative<law::Plurality>(tier.allocation) && std::ranges::any_of(tier.ties, votes_again);
      return tier.ballot == ballot && (std::holds_alternative<law::Majority>(tier.allocation) || again);
    };
    const auto of_decision = [&](const law::Decision& decision) {
      return decision.ballot == ballot && std::holds_alternative<law::Majority>(decision.rule);
    };
    return std::ranges::any_of(law_.tiers, of_tier) || std::ranges::any_of(law_.decisions, of_decision);
  }

  void check_ballots() {
    std::set<std::string> named;
    for (const Source& source : package_.sources) named.insert(source.ballot);
    for (const Contestant& contestant : package_.election.contestants) {
      named.insert(contestant.ballots.begin(), contestant.ballots.end());
    }
    for (const std::string& ballot : named) {
      if (law::find_ballot(law_, ballot) != nullptr) continue;
      refuse(fmt::format("ballot \"{}\"", ballot), fmt::format("a ballot of the law {}", law_.id));
    }
  }

  void check_contestant(const Contestant& contestant) {
    for (const std::string& id : contestant.ballots) {
      const law::Ballot* ballot = law::find_ballot(law_, id);
      if (ballot != nullptr && !takes(*ballot, contestant.kind)) refuse_kind(contestant, *ballot);
    }
    check_group(contestant);
    check_standing(contestant);
  }

  // What votes for whoever is out of the race are is the law's to say.
  void check_standing(const Contestant& contestant) {
    if (contestant.standing == Standing::stands) return;
    for (const std::string& id : contestant.ballots) {
      const law::Ballot* ballot = law::find_ballot(law_, id);
      if (ballot == nullptr || ballot->withdrawn_votes) continue;
      refuse(fmt::format("\"{}\", out of the race, on the ballot \"{}\"", contestant.id, id),
             fmt::format("withdrawn_votes = \"invalid\" or \"for nobody\" in its [[ballot]] of the law {}", law_.id));
    }
  }

  // An area without a poll has a seat of a tier that elects who stands alone.
  void check_unopposed(const Unopposed& alone) {
    const Area* area = find_area(package_.election.areas, alone.area);
    const law::Ballot* ballot = law::find_ballot(law_, alone.ballot);
    const auto elects = [&](const law::Tier& tier) { return tier.ballot == alone.ballot && tier.elects_unopposed; };
    const auto standing = standing_on(package_.election.contestants, alone.ballot);
    const auto stands = [&](std::size_t i) { return package_.election.contestants[i].id == alone.contestant; };
    if (ballot == nullptr || area == nullptr || area->kind != ballot->area) {
      refuse(fmt::format("\"{}\" unopposed in \"{}\"", alone.contestant, alone.area),
             fmt::format("an area that the ballot \"{}\" is voted on in", alone.ballot));
    } else if (std::ranges::none_of(law_.tiers, elects)) {
      refuse(fmt::format("\"{}\" unopposed in \"{}\"", alone.contestant, alone.area),
             fmt::format("unopposed = \"elected\" in a [[tier]] of the law {}: it says nothing of that", law_.id));
    } else if (std::ranges::none_of(standing, stands)) {
      refuse(fmt::format("\"{}\" unopposed in \"{}\"", alone.contestant, alone.area),
             fmt::format("somebody on the ballot \"{}\"", alone.ballot));
    }
  }

  // A law that exempts groups of lists knows the group of each; of another law's groups it knows nothing.
  void check_group(const Contestant& contestant) {
    const std::vector<std::string> groups = exempt_groups();
    if (contestant.group.empty() || groups.empty()) return;
    if (std::ranges::find(groups, contestant.group) != groups.end()) return;
    const auto near = nearest(contestant.group, groups);
    refuse(fmt::format("group \"{}\" of \"{}\"", contestant.group, contestant.id),
           near ? fmt::format("a group that the law {} exempts; did you mean \"{}\"?", law_.id, *near)
                : fmt::format("a group that the law {} exempts: \"{}\"", law_.id, fmt::join(groups, "\", \"")));
  }

  std::vector<std::string> exempt_groups() const {
    std::vector<std::string> groups;
    for (const law::Tier& tier : law_.tiers) {
      for (const law::Threshold& threshold : tier.thresholds)
        std::ranges::copy(threshold.exempt, std::back_inserter(groups));
    }
    return groups;
  }

  // A party stands among candidates where only the parties of those elected were published.
  static bool takes(const law::Ballot& ballot, ContestantKind kind) {
    if (kind == ContestantKind::against_all) return ballot.against_all;
    const bool party = kind == ContestantKind::party_list && ballot.contestants == ContestantKind::candidate;
    return party || kind == ballot.contestants;
  }

  void refuse_kind(const Contestant& contestant, const law::Ballot& ballot) {
    const std::string_view takes = law::word_for(law::kContestantWords, ballot.contestants);
    const bool against_all = contestant.kind == ContestantKind::against_all;
    const std::string found =
        against_all
            ? fmt::format("\"{}\", against all, on the ballot \"{}\"", contestant.id, ballot.id)
            : fmt::format("\"{}\", which is none of the {} of the ballot \"{}\"", contestant.id, takes, ballot.id);
    refuse(found, against_all ? fmt::format("a ballot with against_all = true in the law {}", law_.id)
                              : fmt::format("{} only, as the law {} says", takes, law_.id));
  }

  // An election that voted on a question has the answer that the law asks about.
  void check_answer(const law::Decision& decision) {
    const auto* question = std::get_if<law::Question>(&decision.rule);
    const auto& contestants = package_.election.contestants;
    const auto standing = standing_on(contestants, decision.ballot);
    if (question == nullptr || standing.empty()) return;
    if (std::ranges::any_of(standing, [&](std::size_t i) { return contestants[i].id == question->answer; })) return;
    refuse(fmt::format("no answer \"{}\" on the ballot \"{}\"", question->answer, decision.ballot),
           fmt::format("a contestant of that id: the law {} asks whether it is adopted", law_.id));
  }

  void check_size() {
    const count::BodySize& size = package_.size;
    if (size.body == 0 && size.tiers.empty()) {
      refuse("neither \"seats\" nor \"tier_seats\"",
             fmt::format("the seats of this body, which the law {} leaves to the election", law_.id));
    }
    Seats sum = 0;
    for (const law::Tier& tier : law_.tiers) {
      const auto known = size.tiers.find(tier.id);
      sum += known != size.tiers.end() ? known->second : law::seats_of(tier.seats, size.body);
    }
    if (size.body != 0 && sum != size.body) {
      refuse(fmt::format("seats = {}, and tiers of {} in all", size.body, sum),
             "sizes that do not contradict each other");
    }
  }

  void check_fixed_size() {
    const Seats body = package_.size.body;
    if (body == 0 || body == *law_.seats) return;
    refuse(fmt::format("seats = {}", body),
           fmt::format("{} seats, as the law {} says, or no such key", *law_.seats, law_.id));
  }

  void check_tier_size(const std::string& id, Seats seats) {
    const law::Tier* tier = law::find_tier(law_, id);
    if (tier == nullptr) return refuse(fmt::format("tier_seats of \"{}\"", id), "a tier of the law");
    const Seats body = size_of_body();
    if (body == 0) return;  // other tiers are not in the package: the size of the whole is not known
    const Seats by_law = law::seats_of(tier->seats, body);
    if (seats == by_law) return;
    refuse(fmt::format("tier_seats.{} = {}", id, seats),
           fmt::format("{} of {} seats, as the law {} says", by_law, body, law_.id));
  }

  // By the law, or as the package says, or the tiers together if it says all of them.
  Seats size_of_body() const {
    if (law_.seats || package_.size.body != 0) return law_.seats.value_or(package_.size.body);
    if (package_.size.tiers.size() != law_.tiers.size()) return 0;
    Seats body = 0;
    for (const auto& [tier, seats] : package_.size.tiers) body += seats;
    return body;
  }

  const Package& package_;
  const law::Law& law_;
  Errors errors_;
};

// What a statement names, among what the law and the votes have: a key with a slip would be compared with nothing.
class StatementFitting {
 public:
  StatementFitting(const Statement& statement, const Election& election, const law::Law& law)
      : statement_(statement), election_(election), law_(law) {}

  Errors errors() {
    if (!statement_.ballot.empty() && law::find_ballot(law_, statement_.ballot) == nullptr) {
      refuse(fmt::format("ballot \"{}\"", statement_.ballot), fmt::format("a ballot of the law {}", law_.id));
    }
    for (const auto& [tier, seats] : statement_.seats) {
      if (tier != "total" && law::find_tier(law_, tier) == nullptr) refuse_tier("seats." + tier, tier);
    }
    for (const auto& [what, winner] : statement_.winners) check_winner(what, winner);
    return std::move(errors_);
  }

 private:
  void refuse(std::string found, std::string expected) {
    errors_.push_back({"official.law", statement_.place, std::move(found), std::move(expected)});
  }

  void refuse_tier(const std::string& key, const std::string& tier) {
    std::vector<std::string> tiers;
    for (const law::Tier& each : law_.tiers) tiers.push_back(each.id);
    const auto near = nearest(tier, tiers);
    refuse(fmt::format("\"{}\"", key),
           fmt::format("a tier of the law {}{}", law_.id, near ? fmt::format("; did you mean \"{}\"?", *near) : ""));
  }

  void check_winner(const std::string& what, const std::string& winner) {
    const std::size_t slash = what.find('/');
    if (slash != std::string::npos) return check_area(what, what.substr(0, slash), what.substr(slash + 1));
    const auto decision = std::ranges::find(law_.decisions, what, &law::Decision::id);
    if (decision != law_.decisions.end()) return check_outcome(*decision, winner);
    refuse(fmt::format("winner of \"{}\"", what),
           fmt::format("a decision of the law {}, or a tier and an area, as in \"district/north\"", law_.id));
  }

  void check_area(const std::string& what, const std::string& tier, const std::string& area) {
    if (law::find_tier(law_, tier) == nullptr) return refuse_tier("winners." + what, tier);
    std::vector<std::string> areas;
    for (const Area& each : election_.areas) areas.push_back(each.id);
    if (std::ranges::find(areas, area) != areas.end()) return;
    const auto near = nearest(area, areas);
    refuse(fmt::format("winner of \"{}\"", what),
           fmt::format("the id of an area{}", near ? fmt::format("; did you mean \"{}\"?", *near) : ""));
  }

  void check_outcome(const law::Decision& decision, const std::string& winner) {
    const bool question = std::holds_alternative<law::Question>(decision.rule);
    const bool of_question = winner == "adopted" || winner == "not adopted";
    if (winner == "undecided" || winner == "not valid" || question == of_question) return;
    refuse(fmt::format("\"{}\" as the outcome of \"{}\"", winner, decision.id),
           question ? "\"adopted\", \"not adopted\" or \"not valid\"" : "the id of whoever was elected");
  }

  const Statement& statement_;
  const Election& election_;
  const law::Law& law_;
  Errors errors_;
};

}  // namespace

Errors misfits(const Package& package, const law::Law& law) {
  return Fitting(package, law).errors();
}

Errors misfits(const Statement& statement, const Election& election, const law::Law& law) {
  return StatementFitting(statement, election, law).errors();
}

}  // namespace saylau::package
