#include "lab/json/claims_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

std::string to_json(const std::string& election, const ClaimsFile& claims, const std::vector<Verdict>& verdicts) {
  Json array = Json::array();
  for (std::size_t c = 0; c < claims.claims.size(); ++c) {
    const Claim& claim = claims.claims[c];
    Json evidence = Json::array();
    for (const Evidence& one : verdicts[c].evidence) {
      evidence.push_back({{"left", one.left},
                          {"word", one.word},
                          {"right", one.right},
                          {"left_value", one.left_value},
                          {"right_value", one.right_value},
                          {"reading", one.label},
                          {"holds", one.holds}});
    }
    array.push_back({{"id", claim.id},
                     {"text", claim.text.english},
                     {"expression", claim.expression},
                     {"verdict", word_of(verdicts[c].ruling)},
                     {"evidence", std::move(evidence)},
                     {"missing", verdicts[c].missing},
                     {"out_of_scope", claim.out_of_scope},
                     {"note", claim.note}});
  }
  const Json json = {
      {"election", election}, {"title", claims.title.english}, {"source", claims.source}, {"claims", std::move(array)}};
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
