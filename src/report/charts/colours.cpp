#include "report/charts/colours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <map>

namespace saylau::report {

namespace {

using Rgb = std::array<int, 3>;

// Okabe and Ito, "Color Universal Design" (2008), without black.
constexpr std::array<Rgb, 7> kApart = {{{0xe6, 0x9f, 0x00},
                                        {0x56, 0xb4, 0xe9},
                                        {0x00, 0x9e, 0x73},
                                        {0xf0, 0xe4, 0x42},
                                        {0x00, 0x72, 0xb2},
                                        {0xd5, 0x5e, 0x00},
                                        {0xcc, 0x79, 0xa7}}};
constexpr int kShades = 3;  // as it is, darker, lighter

Rgb rgb_of(const std::string& colour) {
  Rgb rgb{};
  for (std::size_t i = 0; i < rgb.size() && colour.size() == 7; ++i) {
    std::from_chars(colour.data() + 1 + 2 * i, colour.data() + 3 + 2 * i, rgb.at(i), 16);
  }
  return rgb;
}

Rgb shaded(Rgb colour, int shade) {
  for (int& part : colour) part = shade == 1 ? part * 55 / 100 : shade == 2 ? 255 - (255 - part) * 55 / 100 : part;
  return colour;
}

bool near_to(const Rgb& a, const Rgb& b) {
  constexpr int kNear = 60;  // of 765 from black to white
  int distance = 0;
  for (std::size_t i = 0; i < a.size(); ++i) distance += std::abs(a.at(i) - b.at(i));
  return distance < kNear;
}

// The colours to be had, in their order, beside those that are taken; all of them if every one is near to a taken one.
std::vector<std::string> palette_beside(const std::vector<std::string>& taken) {
  std::vector<std::string> palette;
  std::vector<std::string> all;
  for (int shade = 0; shade < kShades; ++shade) {
    for (const Rgb& base : kApart) {
      const Rgb colour = shaded(base, shade);
      all.push_back(fmt::format("#{:02x}{:02x}{:02x}", colour[0], colour[1], colour[2]));
      const auto near = [&](const std::string& own) { return !own.empty() && near_to(rgb_of(own), colour); };
      if (std::ranges::none_of(taken, near)) palette.push_back(all.back());
    }
  }
  return palette.empty() ? all : palette;
}

}  // namespace

std::vector<std::string> filled_colours(std::vector<std::string> own) {
  const std::vector<std::string> palette = palette_beside(own);
  std::size_t next = 0;
  for (std::string& colour : own) {
    if (colour.empty()) colour = palette[next++ % palette.size()];
  }
  return own;
}

std::vector<std::string> colours_of(const std::vector<Contestant>& contestants) {
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < contestants.size(); ++i) places[contestants[i].id] = i;
  const auto of_party = [&](const Contestant& contestant) {
    const auto party = places.find(contestant.party);
    return contestant.colour.empty() && party != places.end() ? std::optional(party->second) : std::nullopt;
  };
  std::vector<std::string> own;
  for (const Contestant& contestant : contestants) {
    const bool needs_none = !may_win(contestant) || of_party(contestant);
    own.push_back(contestant.colour.empty() && needs_none ? kGrey : contestant.colour);
  }
  std::vector<std::string> colours = filled_colours(std::move(own));
  for (std::size_t i = 0; i < contestants.size(); ++i) {
    if (const auto party = of_party(contestants[i])) colours[i] = colours[*party];
  }
  return colours;
}

}  // namespace saylau::report
