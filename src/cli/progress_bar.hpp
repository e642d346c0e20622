// A progress bar on standard error, for whoever looks at a terminal and waits.
#pragma once

#include <chrono>
#include <ostream>
#include <string>

#include "package/stations/read_batches.hpp"

namespace saylau::cli {

class ProgressBar {
 public:
  // Nothing is ever drawn where `err` is no terminal. `unit` is what is counted, or "" for bytes.
  ProgressBar(std::ostream& err, bool terminal, std::string unit = "")
      : err_(err), terminal_(terminal), unit_(std::move(unit)), start_(Clock::now()) {}

  // For the reader of files; empty where nothing would be drawn. The bar must outlive it.
  package::Progress progress();

  // Takes the bar off the screen.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::milliseconds kPatience{500};  // short work gets no bar
  static constexpr std::chrono::milliseconds kBetween{100};   // drawings

  void draw(std::size_t done, std::size_t of);

  std::ostream& err_;
  bool terminal_;
  std::string unit_;
  Clock::time_point start_;
  Clock::time_point drawn_;
  bool shown_ = false;
};

// "[#####.....] 50% of 34 MB", or of so many of the unit.
std::string progress_line(std::size_t done, std::size_t of, const std::string& unit = "");

}  // namespace saylau::cli
