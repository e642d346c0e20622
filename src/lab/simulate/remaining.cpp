#include "lab/simulate/remaining.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace saylau::lab {

namespace {

using Matrix = std::vector<double>;

// Adds weight * v v^T.
void add_outer(Matrix& matrix, const std::vector<double>& v, double weight) {
  const std::size_t n = v.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) matrix[i * n + j] += weight * v[i] * v[j];
  }
}

double trace(const Matrix& matrix, std::size_t n) {
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i) sum += matrix[i * n + i];
  return sum;
}

// L with L L^T = matrix; a direction without variance stays 0.
Matrix cholesky(const Matrix& matrix, std::size_t n) {
  Matrix factor(n * n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double rest = matrix[i * n + j];
      for (std::size_t k = 0; k < j; ++k) rest -= factor[i * n + k] * factor[j * n + k];
      if (i == j) {
        factor[i * n + i] = rest > 1e-12 * matrix[i * n + i] ? std::sqrt(rest) : 0;
      } else {
        factor[i * n + j] = factor[j * n + j] > 0 ? rest / factor[j * n + j] : 0;
      }
    }
  }
  return factor;
}

}  // namespace

// What the stations in say about those out.
class RemainingStations::Fit {
  struct DistrictSoFar {
    double in = 0;          // stations
    double voters_in = 0;   // of those in
    double voters_out = 0;  // of those out
    std::vector<double> votes;
  };

 public:
  Fit(std::span<const StationVotes> stations, std::size_t districts)
      : stations_(stations), districts_(districts), lists_(stations.empty() ? 0 : stations[0].votes.size()) {
    for (DistrictSoFar& district : districts_) district.votes.assign(lists_, 0);
    mean_rate_.assign(lists_, 0);
    within_.assign(lists_ * lists_, 0);
    between_.assign(lists_ * lists_, 0);
  }

  Expected<RemainingStations> fit() {
    unlisted_.assign(lists_, 0);
    for (const StationVotes& station : stations_) {
      if (station.registered <= 0 && !station.in) return no_voters();
      station.registered > 0 ? add(station) : add_unlisted(station);
    }
    if (stations_out_ == 0) return nothing_out();
    for (const DistrictSoFar& district : districts_) districts_in_ += district.in > 0 ? 1 : 0;
    if (const auto refused = no_spread()) return std::unexpected(Errors{*refused});
    for (std::size_t i = 0; i < lists_; ++i) mean_rate_[i] /= voters_in_;
    estimate_within();
    estimate_between();
    return project();
  }

 private:
  static std::unexpected<Errors> no_voters() {
    return fail({"simulate.no-voters",
                 {},
                 "a station without voters on its list",
                 "the number of voters of every station, in and out: votes out are drawn for each voter"});
  }

  static std::unexpected<Errors> nothing_out() {
    return fail(
        {"simulate.nothing-out",
         {},
         "every station is in",
         "stations that are out: rows without a protocol, or a roll that names more stations; for an election that "
         "is complete, --calibrate or another --model"});
  }

  // A station in without voters on its list (they vote on supplementary lists): its votes count and say nothing of
  // others.
  void add_unlisted(const StationVotes& station) {
    for (std::size_t i = 0; i < lists_; ++i) unlisted_[i] += static_cast<double>(station.votes[i]);
    ++unlisted_stations_;
  }

  std::optional<Error> no_spread() const {
    const double others_out = districts_in_ < 2 ? voters_out_beyond_the_first() : 0;
    if (stations_in_ >= 2 && others_out == 0) return std::nullopt;
    if (stations_in_ >= 2 && districts_in_ >= 2) return std::nullopt;
    return Error{"simulate.no-spread",
                 {},
                 fmt::format("{} station{} in, of {} district{}", stations_in_, stations_in_ == 1 ? "" : "s",
                             districts_in_, districts_in_ == 1 ? "" : "s"),
                 "stations of at least two districts (or two of the only one that is out): how far stations differ "
                 "cannot be told from fewer"};
  }

  double voters_out_beyond_the_first() const {
    double voters = 0;
    for (const DistrictSoFar& district : districts_) voters += district.in > 0 ? 0 : district.voters_out;
    return voters;
  }

  void add(const StationVotes& station) {
    DistrictSoFar& district = districts_[station.district];
    const auto voters = static_cast<double>(station.registered);
    if (!station.in) {
      district.voters_out += voters;
      squares_out_ += voters * voters;
      ++stations_out_;
      return;
    }
    ++district.in;
    ++stations_in_;
    district.voters_in += voters;
    voters_in_ += voters;
    for (std::size_t i = 0; i < lists_; ++i) {
      district.votes[i] += static_cast<double>(station.votes[i]);
      mean_rate_[i] += static_cast<double>(station.votes[i]);
    }
  }

  double rate(const DistrictSoFar& district, std::size_t i) const { return district.votes[i] / district.voters_in; }

  // W for one voter squared: a station's votes differ from its district's rate times its voters.
  void estimate_within() {
    double degrees = 0;
    double squares = 0;
    std::vector<double> residual(lists_);
    for (const StationVotes& station : stations_) {
      const DistrictSoFar& district = districts_[station.district];
      if (!station.in || district.in < 2) continue;
      const auto voters = static_cast<double>(station.registered);
      for (std::size_t i = 0; i < lists_; ++i) {
        residual[i] = static_cast<double>(station.votes[i]) - rate(district, i) * voters;
      }
      add_outer(within_, residual, 1);
      squares += voters * voters;
      degrees += 1 - 1 / district.in;
    }
    if (degrees == 0) return within_like_between();
    const double stations = static_cast<double>(stations_in_);
    const double scale = 1 / squares * std::max(1.0, stations / std::max(1.0, degrees));
    for (double& value : within_) value *= scale;
  }

  // One station a district: stations differ as districts do.
  void within_like_between() {
    std::vector<double> residual(lists_);
    double squares = 0;
    for (const DistrictSoFar& district : districts_) {
      if (district.in == 0) continue;
      for (std::size_t i = 0; i < lists_; ++i) residual[i] = (rate(district, i) - mean_rate_[i]) * district.voters_in;
      add_outer(within_, residual, 1);
      squares += district.voters_in * district.voters_in;
    }
    const double districts = static_cast<double>(districts_in_);
    for (double& value : within_) value *= districts / (districts - 1) / squares;
  }

  // B: how district rates differ, less what their few stations alone would make them differ.
  void estimate_between() {
    double weights = 0;
    double squares = 0;
    double noise = 0;
    std::vector<double> residual(lists_);
    for (const DistrictSoFar& district : districts_) {
      if (district.in == 0) continue;
      for (std::size_t i = 0; i < lists_; ++i) residual[i] = rate(district, i) - mean_rate_[i];
      add_outer(between_, residual, district.voters_in);
      weights += district.voters_in;
      squares += district.voters_in * district.voters_in;
      noise += district.voters_in / district.in;
    }
    effective_districts_ = weights * weights / squares;
    if (districts_in_ < 2) return between_.assign(lists_ * lists_, 0);
    const double correction = std::max(1.0, effective_districts_) / std::max(0.5, effective_districts_ - 1);
    for (double& value : between_) value *= correction / weights;
    const double observed = trace(between_, lists_);
    const double expected = trace(within_, lists_) * noise / weights;
    const double left = observed > 0 ? std::max(0.05, 1 - expected / observed) : 0;
    for (double& value : between_) value *= left;
  }

  RemainingStations project() const {
    RemainingStations model;
    model.lists_ = lists_;
    model.in_ = stations_in_ + unlisted_stations_;
    model.out_ = stations_out_;
    model.counted_ = unlisted_;
    model.mean_.assign(lists_, 0);
    model.normals_.assign(lists_, 0);
    const double b = trace(between_, lists_);
    const double w = trace(within_, lists_);
    double own_squares = 0;  // of voters out, by how far their district is unknown
    double common = 0;       // voters out whose rate is the mean of all
    for (const DistrictSoFar& district : districts_) {
      const double known = district.in > 0 && b > 0 ? b / (b + w / district.in) : (district.in > 0 ? 1 : 0);
      for (std::size_t i = 0; i < lists_; ++i) {
        model.counted_[i] += district.votes[i];
        const double own = district.in > 0 ? rate(district, i) : 0;
        model.mean_[i] += district.voters_out * (known * own + (1 - known) * mean_rate_[i]);
      }
      own_squares += district.voters_out * district.voters_out * (1 - known);
      common += district.voters_out * (1 - known);
    }
    Matrix between = between_;
    for (double& value : between) value *= own_squares + common * common / std::max(1.0, effective_districts_);
    Matrix within = within_;
    const double own_rates = single_district_error();
    for (double& value : within) value *= squares_out_ + own_rates;
    model.between_ = cholesky(between, lists_);
    model.within_ = cholesky(within, lists_);
    model.degrees_ = std::max(1.0, static_cast<double>(districts_in_) - 1);
    return model;
  }

  // Where B is 0 (one district), the error of the district's own rate is that of its stations.
  double single_district_error() const {
    if (trace(between_, lists_) > 0) return 0;
    double error = 0;
    for (const DistrictSoFar& district : districts_) {
      if (district.in > 0) error += district.voters_out * district.voters_out / district.in;
    }
    return error;
  }

  std::span<const StationVotes> stations_;
  std::vector<DistrictSoFar> districts_;
  std::size_t lists_;
  std::size_t stations_in_ = 0;
  std::size_t stations_out_ = 0;
  std::size_t districts_in_ = 0;
  double voters_in_ = 0;
  std::size_t unlisted_stations_ = 0;
  std::vector<double> unlisted_;  // votes of stations in without voters on their lists
  double squares_out_ = 0;        // of the voters of stations out
  double effective_districts_ = 1;
  std::vector<double> mean_rate_;
  Matrix within_;
  Matrix between_;
};

Expected<RemainingStations> RemainingStations::fit(std::span<const StationVotes> stations, std::size_t districts) {
  return Fit(stations, districts).fit();
}

void RemainingStations::draw(Random& random, std::span<Votes> to) {
  const std::size_t n = lists_;
  std::vector<double>& z = normals_;
  const double stretch = std::sqrt(degrees_ / random.chi_squared(degrees_));
  for (std::size_t i = 0; i < n; ++i) to[i] = 0;
  std::vector<double> votes = mean_;
  for (double& normal : z) normal = random.normal() * stretch;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) votes[i] += between_[i * n + j] * z[j];
  }
  for (double& normal : z) normal = random.normal();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) votes[i] += within_[i * n + j] * z[j];
    to[i] = static_cast<Votes>(std::llround(counted_[i] + std::max(0.0, votes[i])));
  }
}

}  // namespace saylau::lab
