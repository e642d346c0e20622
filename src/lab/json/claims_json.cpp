#include "lab/json/claims_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

std::string to_json(const package::Package& package, const ClaimsFile& claims, const std::vector<Verdict>& verdicts) {
  Json array = Json::array();
  for (std::size_t c = 0; c < claims.claims.size(); ++c) {
    const Claim& claim = claims.claims[c];
    Json evidence = Json::array();
    Json missing = Json::array();
    for (const Names& one : verdicts[c].missing) missing.push_back(one.english);
    for (const Evidence& one : verdicts[c].evidence) {
      evidence.push_back({{"left", one.left},
                          {"word", one.word},
                          {"right", one.right},
                          {"left_value", one.left_value.english},
                          {"right_value", one.right_value.english},
                          {"reading", one.label.english},
                          {"holds", one.holds}});
    }
    array.push_back({{"id", claim.id},
                     {"text", claim.text.english},
                     {"expression", claim.expression},
                     {"verdict", wording_of(verdicts[c].ruling).english},
                     {"evidence", std::move(evidence)},
                     {"missing", std::move(missing)},
                     {"out_of_scope", claim.out_of_scope.english},
                     {"note", claim.note.english}});
  }
  Json json = {{"election", package.election.id},
               {"title", claims.title.english},
               {"source", claims.source.english},
               {"claims", std::move(array)}};
  add_status(json, package);
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
