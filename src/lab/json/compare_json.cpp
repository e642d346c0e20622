#include "lab/json/compare_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

namespace {

Json scenario_json(const package::Package& package, const Scenario& scenario) {
  const auto majority = majority_of(scenario.result);
  return {{"law", scenario.law.id},
          {"label", scenario.label},
          {"law_sha256", scenario.law.sha256},
          {"seats", scenario.result.seats},
          {"by_contestant", seats_by_id(package, scenario.result)},
          {"open", unfilled_seats(scenario.result)},
          {"outside", outside_seats(scenario.result)},
          {"majority", majority ? Json(id_of(package, *majority)) : Json(nullptr)},
          {"assumptions", to_json(scenario.assumptions)},
          {"notes", in_english(scenario.notes)}};
}

Json move_json(const package::Package& package, const Move& move) {
  return {
      {"rule", move.rule.english},   {"before", move.before.english},
      {"after", move.after.english}, {"seats", numbers_by_id(package, [&](std::size_t i) { return move.seats[i]; })},
      {"open", move.open},           {"outside", move.outside}};
}

Json piece_json(const package::Package& package, const Sweep& sweep, const Piece& piece) {
  const bool share = sweep.rule.kind == law::RuleKind::share;
  return {{"from", share ? to_fraction(piece.lower) : piece.from},
          {"to", share ? to_fraction(piece.upper) : piece.to},
          {"by_contestant", seats_by_id(package, piece.result)},
          {"open", unfilled_seats(piece.result)},
          {"enter", ids(package, piece.enter)},
          {"leave", ids(package, piece.leave)},
          {"lost_by_growth", ids(package, piece.lost_by_growth)}};
}

}  // namespace

std::string to_json(const package::Package& package, const Comparison& comparison) {
  Json json = {{"election", package.election.id}, {"scenarios", Json::array()}, {"differences", Json::array()}};
  for (const Scenario& scenario : comparison.scenarios) json["scenarios"].push_back(scenario_json(package, scenario));
  for (std::size_t d = 0; d < comparison.differences.size(); ++d) {
    const Difference& difference = comparison.differences[d];
    Json moves = Json::array();
    for (const Move& move : difference.moves) moves.push_back(move_json(package, move));
    json["differences"].push_back({{"to", comparison.scenarios[d + 1].label},
                                   {"moves", std::move(moves)},
                                   {"enter", ids(package, difference.enter)},
                                   {"leave", ids(package, difference.leave)}});
  }
  add_status(json, package);
  return json.dump(2) + "\n";
}

std::string to_json(const package::Package& package, const Sweep& sweep) {
  Json pieces = Json::array();
  for (const Piece& piece : sweep.pieces) pieces.push_back(piece_json(package, sweep, piece));
  Json json = {{"election", package.election.id}, {"rule", sweep.rule.path},
               {"value", sweep.rule.value},       {"effect", sweep.has_effect()},
               {"pieces", std::move(pieces)},     {"assumptions", to_json(sweep.assumptions)}};
  add_status(json, package);
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
