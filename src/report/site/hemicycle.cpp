#include "report/site/hemicycle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "report/charts/svg.hpp"

namespace saylau::report::site {

namespace {

constexpr double kInner = 0.4;          // radius of the innermost row
constexpr double kGap = 0.82;           // of the distance between dots, what a dot takes
constexpr std::size_t kMostRows = 100;  // the best number of rows for 40,000 seats; no chamber has a tenth of them

// Seats of each row, in proportion to its length, whole, summing to all.
std::vector<Seats> row_sizes(Seats seats, std::size_t rows, const std::vector<double>& radii) {
  const double length = std::accumulate(radii.begin(), radii.end(), 0.0);
  std::vector<Seats> sizes;
  double exact = 0;
  Seats given = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    exact += static_cast<double>(seats) * radii[row] / length;
    const Seats upto = row + 1 == rows ? seats : static_cast<Seats>(std::lround(exact));
    sizes.push_back(upto - given);
    given = upto;
  }
  return sizes;
}

std::vector<double> row_radii(std::size_t rows) {
  std::vector<double> radii;
  for (std::size_t row = 0; row < rows; ++row) {
    radii.push_back(rows == 1 ? 1.0 : kInner + (1 - kInner) * static_cast<double>(row) / static_cast<double>(rows - 1));
  }
  return radii;
}

// The smallest distance between neighbours in a row and between rows.
double distance(const std::vector<double>& radii, const std::vector<Seats>& sizes) {
  double least = radii.size() > 1 ? radii[1] - radii[0] : 1;
  for (std::size_t row = 0; row < radii.size(); ++row) {
    if (sizes[row] > 1) {
      least = std::min(least, std::numbers::pi * radii[row] / static_cast<double>(sizes[row] - 1));
    }
  }
  return least;
}

struct Placed {
  double angle = 0;
  SeatPlace place;
};

std::vector<SeatPlace> in_order_of_angle(const std::vector<double>& radii, const std::vector<Seats>& sizes) {
  std::vector<Placed> placed;
  for (std::size_t row = 0; row < radii.size(); ++row) {
    for (Seats seat = 0; seat < sizes[row]; ++seat) {
      const double part = sizes[row] == 1 ? 0.5 : static_cast<double>(seat) / static_cast<double>(sizes[row] - 1);
      const double angle = std::numbers::pi * part;
      placed.push_back({angle, {-radii[row] * std::cos(angle), radii[row] * std::sin(angle)}});
    }
  }
  std::ranges::stable_sort(placed, {}, &Placed::angle);
  std::vector<SeatPlace> places;
  for (const Placed& one : placed) places.push_back(one.place);
  return places;
}

}  // namespace

SeatPlan seat_plan(Seats seats) {
  SeatPlan best;
  for (std::size_t rows = 1; rows <= kMostRows && seats > 0; ++rows) {
    const auto radii = row_radii(rows);
    const auto sizes = row_sizes(seats, rows, radii);
    const double radius = std::min(0.16, distance(radii, sizes) * kGap / 2);
    if (radius > best.radius) best = {in_order_of_angle(radii, sizes), radius};
  }
  return best;
}

Markup hemicycle(const std::vector<Bench>& benches, const std::string& label) {
  Seats seats = 0;
  for (const Bench& bench : benches) seats += bench.seats;
  const SeatPlan plan = seat_plan(seats);
  constexpr double kWidth = 300;
  const double pad = plan.radius * kWidth + 2;
  std::string svg =
      fmt::format("<svg class=\"hemicycle\" viewBox=\"{:.1f} {:.1f} {:.1f} {:.1f}\" role=\"img\" aria-label=\"{}\">",
                  -kWidth - pad, -kWidth - pad, 2 * (kWidth + pad), kWidth + 2 * pad, escape_xml(label));
  std::size_t next = 0;
  for (const Bench& bench : benches) {
    const bool open = bench.colour.empty();
    svg += fmt::format("<g {}><title>{}: {}</title>",
                       open ? std::string("class=\"open\"") : fmt::format("fill=\"{}\"", colour_or_grey(bench.colour)),
                       escape_xml(bench.name), bench.seats);
    for (Seats seat = 0; seat < bench.seats; ++seat) {
      const SeatPlace& place = plan.places[next++];
      svg += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\"/>", place.x * kWidth, -place.y * kWidth,
                         plan.radius * kWidth);
    }
    svg += "</g>";
  }
  return Markup::drawn(svg + "</svg>");
}

}  // namespace saylau::report::site
