#include "package/stations/ways_of_voting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "package/csv/place.hpp"

namespace saylau::package {

namespace {

constexpr std::size_t kFewestWithASum = 3;  // two ways and their sum

}  // namespace

void WaysOfVoting::add(const std::string& contestant, Votes votes, std::size_t byte, std::size_t place) {
  const std::string_view line = file_.text.substr(byte, file_.text.find_first_of("\r\n", byte) - byte);
  if (!lines_.insert(line).second) twice_.push_back(byte);
  OfPlace& here = places_[place];
  here.last_byte = byte;
  here.rows[contestant].push_back(votes);
}

Errors WaysOfVoting::errors() const {
  Errors errors;
  for (const std::size_t byte : twice_) {
    errors.push_back(error("votes.duplicate-area", byte, "the same row again",
                           "a row for each way of voting, with what tells them apart"));
  }
  add_unequal(errors);
  add_sums(End::first, errors);
  add_sums(End::last, errors);
  return errors;
}

Error WaysOfVoting::error(std::string code, std::size_t byte, std::string found, std::string expected) const {
  return {std::move(code), place_at(file_.text, byte, file_.name), std::move(found), std::move(expected)};
}

void WaysOfVoting::add_unequal(Errors& errors) const {
  for (const auto& [number, place] : places_) {
    const auto rows = [](const auto& entry) { return entry.second.size(); };
    const auto [fewest, most] = std::ranges::minmax_element(place.rows, {}, rows);
    if (rows(*fewest) == rows(*most)) continue;
    errors.push_back(error("votes.add", place.last_byte,
                           fmt::format("\"{}\" in {} of the rows of a place and \"{}\" in {}", fewest->first,
                                       rows(*fewest), most->first, rows(*most)),
                           "a row of each contestant for each way of voting; 0 where there are no votes"));
  }
}

bool WaysOfVoting::has_a_sum(const OfPlace& place, End end) {
  Votes all = 0;
  for (const auto& [contestant, votes] : place.rows) {
    const Votes together = std::accumulate(votes.begin(), votes.end(), Votes{0});
    all += together;
    if (together != 2 * (end == End::last ? votes.back() : votes.front())) return false;
  }
  return all > 0 && place.rows.size() > 1;
}

void WaysOfVoting::add_sums(End end, Errors& errors) const {
  const auto has_several = [](const auto& entry) {
    return entry.second.rows.begin()->second.size() >= kFewestWithASum;
  };
  const auto is_sum = [&](const auto& entry) { return !has_several(entry) || has_a_sum(entry.second, end); };
  const auto first = std::ranges::find_if(places_, has_several);
  if (first == places_.end() || !std::ranges::all_of(places_, is_sum)) return;
  errors.push_back(error("votes.total-row", first->second.last_byte, "rows that are the sums of the others",
                         "rows of the ways of voting only"));
}

}  // namespace saylau::package
