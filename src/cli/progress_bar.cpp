#include "cli/progress_bar.hpp"

#include <fmt/format.h>

namespace saylau::cli {

std::string progress_line(std::size_t done, std::size_t of, const std::string& unit) {
  constexpr std::size_t kWidth = 30;
  constexpr std::size_t kMegabyte = 1'000'000;
  const std::size_t filled = of == 0 ? kWidth : std::min(done, of) * kWidth / of;
  const std::size_t percent = of == 0 ? 100 : std::min(done, of) * 100 / of;
  const std::string whole =
      unit.empty() ? fmt::format("{} MB", (of + kMegabyte - 1) / kMegabyte) : fmt::format("{} {}", of, unit);
  return fmt::format("[{}{}] {}% of {}", std::string(filled, '#'), std::string(kWidth - filled, '.'), percent, whole);
}

package::Progress ProgressBar::progress() {
  if (!terminal_) return {};
  return [this](std::size_t done, std::size_t of) { draw(done, of); };
}

void ProgressBar::draw(std::size_t done, std::size_t of) {
  const Clock::time_point now = Clock::now();
  if (now - start_ < kPatience || now - drawn_ < kBetween) return;
  drawn_ = now;
  shown_ = true;
  err_ << "\r" << progress_line(done, of, unit_) << std::flush;
}

void ProgressBar::clear() {
  if (shown_) err_ << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace saylau::cli
