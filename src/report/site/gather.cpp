#include "report/site/gather.hpp"

#include <algorithm>
#include <set>

#include "lab/shelf.hpp"
#include "law/text_file.hpp"

namespace saylau::report::site {

namespace {

class Gathering {
 public:
  explicit Gathering(const package::Catalogue& catalogue) : catalogue_(catalogue), shelf_(catalogue) {}

  Expected<Site> gather(const std::vector<std::string>& ids, const std::function<void(std::size_t)>& loaded) {
    auto turnout = package::load_turnout(catalogue_.file("data/turnout.csv"));
    if (!turnout) return std::unexpected(turnout.error());
    auto countries = package::load_countries(catalogue_.home / "data" / "countries.toml");
    if (!countries) return std::unexpected(countries.error());
    Site site;
    site.countries = std::move(*countries);
    site.elsewhere = *turnout;
    turnout_ = std::move(*turnout);
    for (const std::string& id : ids) {
      auto election = one(id);
      if (!election) return std::unexpected(election.error());
      site.elections.push_back(std::move(*election));
      loaded(site.elections.size());
    }
    std::ranges::stable_sort(site.elections, std::ranges::greater{},
                             [](const SiteElection& one) { return one.package.date; });
    return site;
  }

 private:
  Expected<SiteElection> one(const std::string& id) {
    const auto counted = shelf_.load(id);
    if (!counted) return std::unexpected(counted.error());
    SiteElection election{(*counted)->law, {}, (*counted)->package, (*counted)->result, {}, {}, {}, {}, {}, {}, {}};
    auto text = read_text_file(catalogue_.home / "laws" / (election.package.law + ".toml"));
    if (!text) return std::unexpected(text.error());
    election.law_text = std::move(*text);
    election.findings = package::check(election.law, election.package, election.result);
    election.comparisons = package::verify(election.package, election.result);
    election.margins = lab::margins(election.law, election.package, election.result);
    auto swept = bars(election);
    if (!swept) return std::unexpected(swept.error());
    election.bars = std::move(*swept);
    if (auto failed = look_back(election); !failed) return std::unexpected(failed.error());
    if (auto failed = judge(election); !failed) return std::unexpected(failed.error());
    return election;
  }

  // The seats as the first threshold of a list tier moves; nothing if the law has none.
  static Expected<std::optional<lab::Sweep>> bars(const SiteElection& election) {
    for (const law::Tier& tier : election.law.tiers) {
      if (!law::is_proportional(tier) || tier.thresholds.empty()) continue;
      auto sweep = lab::vary(election.package, election.law, election.law, "tier." + tier.id + ".threshold",
                             lab::parse_range("0%..15%"), {});
      if (!sweep) return std::unexpected(sweep.error());
      return std::optional(std::move(*sweep));
    }
    return std::optional<lab::Sweep>();
  }

  // The election before, and the turnout of all before it.
  Expected<void> look_back(SiteElection& election) {
    std::set<std::string> seen = {election.id()};
    for (std::string before = election.package.previous; !before.empty();) {
      if (!seen.insert(before).second) {
        return fail({"publish.previous", {election.id()}, before + " before itself", "an election before it, or none"});
      }
      const auto counted = shelf_.load(before);
      if (!counted) return std::unexpected(counted.error());
      if (election.previous == nullptr) election.previous = *counted;
      add_turnout(election, (*counted)->package);
      before = (*counted)->package.previous;
    }
    std::ranges::reverse(election.turnout);
    add_turnout(election, election.package);
    return {};
  }

  static void add_turnout(SiteElection& election, const package::Package& package) {
    const auto readings = lab::turnout_readings(package);
    if (!readings.empty()) election.turnout.push_back({package.election.id, package.name, package.date, readings[0]});
  }

  Expected<void> judge(SiteElection& election) {
    const auto path = election.package.folder / "claims.toml";
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return {};
    const auto text = read_text_file(path);
    if (!text) return std::unexpected(text.error());
    auto claims = lab::read_claims(*text, path.string());
    if (!claims) return std::unexpected(claims.error());
    auto verdicts = lab::judge_all(*claims, shelf_.facts_about(election.id(), turnout_));
    if (!verdicts) return std::unexpected(verdicts.error());
    election.claims = JudgedClaims{std::move(*claims), std::move(*verdicts)};
    return {};
  }

  const package::Catalogue& catalogue_;
  lab::Shelf shelf_;
  std::vector<package::TurnoutRow> turnout_;
};

}  // namespace

Expected<Site> gather(const package::Catalogue& catalogue, const std::vector<std::string>& elections,
                      const std::function<void(std::size_t)>& loaded) {
  return Gathering(catalogue).gather(elections, loaded);
}

}  // namespace saylau::report::site
