#include "lab/json/margins_json.hpp"

#include "lab/json/seats_json.hpp"

namespace saylau::lab {

std::string_view word_of(Question question) {
  switch (question) {
    case Question::any_seat:
      return "any-seat";
    case Question::next_seat:
      return "next-seat";
    case Question::entry:
      return "entry";
    case Question::exit:
      return "exit";
    case Question::majority_lost:
      return "majority-lost";
    case Question::majority_won:
      return "majority-won";
    case Question::district:
      break;
  }
  return "district";
}

std::string to_json(const package::Package& package, const Margins& margins) {
  const auto or_null = [&](const std::optional<std::size_t>& contestant) {
    return contestant ? Json(id_of(package, *contestant)) : Json(nullptr);
  };
  Json array = Json::array();
  for (const Margin& margin : margins.margins) {
    array.push_back(
        {{"question", word_of(margin.question)},
         {"tier", margin.tier},
         {"area", margin.area},
         {"round", margin.round},
         {"from", or_null(margin.from)},
         {"to", or_null(margin.to)},
         {"votes", margin.votes},
         {"seats",
          numbers_by_id(package, [&](std::size_t i) { return i < margin.seats.size() ? margin.seats[i] : Seats{0}; })},
         {"gain", ids(package, margin.gain)},
         {"lose", ids(package, margin.lose)},
         {"open_before", margin.open_before},
         {"majority", or_null(margin.majority)}});
  }
  Json json = {{"election", package.election.id},
               {"margins", std::move(array)},
               {"not_computed", in_english(margins.not_computed)}};
  add_status(json, package);
  return json.dump(2) + "\n";
}

}  // namespace saylau::lab
