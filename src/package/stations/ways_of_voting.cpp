#include "package/stations/ways_of_voting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "package/csv/cell.hpp"
#include "package/csv/name_key.hpp"
#include "package/csv/place.hpp"
#include "package/stations/total_rows.hpp"

namespace saylau::package {

namespace {

constexpr std::size_t kFewestWithASum = 3;  // two ways and their sum

}  // namespace

void WaysOfVoting::add(const std::string& contestant, Votes votes, std::size_t byte, std::size_t place) {
  const std::string_view line = file_.text.substr(byte, file_.text.find_first_of("\r\n", byte) - byte);
  if (!lines_.insert(without_votes(line)).second) twice_.push_back(byte);
  OfPlace& here = places_[place];
  here.last_byte = byte;
  here.rows[contestant].push_back(votes);
}

std::string WaysOfVoting::without_votes(std::string_view line) const {
  const auto cells = split_row(line, file_.header.separator);
  std::string others;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (std::ranges::find(votes_, i) == votes_.end()) others += name_key(unquoted(cells[i])) + '\n';
  }
  return others;
}

std::vector<FewerWays> WaysOfVoting::places_with_fewer() const {
  const auto rows_in = [](const OfPlace& place) { return place.rows.begin()->second.size(); };
  std::size_t most = 0;
  for (const auto& [number, place] : places_) most = std::max(most, rows_in(place));
  std::vector<FewerWays> fewer;
  for (const auto& [number, place] : places_) {
    if (rows_in(place) < most) fewer.push_back({number, rows_in(place), most});
  }
  return fewer;
}

Errors WaysOfVoting::errors() const {
  Errors errors;
  for (const std::size_t byte : twice_) {
    errors.push_back(error("votes.duplicate-area", byte, "the same row again, but for its votes perhaps",
                           "a row for each way of voting, with what tells them apart"));
  }
  add_unequal(errors);
  add_same_votes(errors);
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

// Two ways of voting in which everybody has the votes of the other are one of them twice, whatever tells them apart.
void WaysOfVoting::add_same_votes(Errors& errors) const {
  for (const auto& [number, place] : places_) {
    const std::size_t rows = place.rows.begin()->second.size();
    for (std::size_t a = 0; a < rows; ++a) {
      for (std::size_t b = a + 1; b < rows; ++b) {
        if (!has_same_votes(place, a, b)) continue;
        errors.push_back(error("votes.duplicate-area", place.last_byte,
                               "two rows of each contestant of a place with the same votes for everybody",
                               "a row for each way of voting"));
      }
    }
  }
}

bool WaysOfVoting::has_same_votes(const OfPlace& place, std::size_t a, std::size_t b) {
  constexpr Votes kFewest = 50;  // a handful may be alike
  Votes all = 0;
  std::size_t with_votes = 0;
  for (const auto& [contestant, votes] : place.rows) {
    if (votes.size() <= b || votes[a] != votes[b]) return false;
    all += votes[a];
    with_votes += votes[a] > 0 ? 1 : 0;
  }
  return with_votes > 1 && all >= kFewest;
}

// The sums may have slips, as those of stations may.
void WaysOfVoting::add_sums(End end, Errors& errors) const {
  TotalFigures figures(2);
  std::size_t first_byte = 0;
  std::size_t contestants = 0;
  for (const auto& [number, place] : places_) {
    for (const auto& [contestant, votes] : place.rows) {
      if (votes.size() < kFewestWithASum) continue;
      const Votes together = std::accumulate(votes.begin(), votes.end(), Votes{0});
      if (together > 0) figures.compare(end == End::last ? votes.back() : votes.front(), together);
      if (first_byte == 0) first_byte = place.last_byte;
      contestants = std::max(contestants, place.rows.size());
    }
  }
  if (contestants < 2 || figures.equal() == 0 || !figures.are_of_a_total()) return;
  errors.push_back(
      error("votes.total-row", first_byte, "rows that are the sums of the others", "rows of the ways of voting only"));
}

}  // namespace saylau::package
