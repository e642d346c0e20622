#include "votes/moment.hpp"

#include <fmt/format.h>

#include <chrono>

namespace saylau {

namespace {

std::int64_t days_since_1970(const Date& date) {
  using namespace std::chrono;
  const year_month_day day{year(std::stoi(date.substr(0, 4))),
                           month(static_cast<unsigned>(std::stoi(date.substr(5, 2)))),
                           std::chrono::day(static_cast<unsigned>(std::stoi(date.substr(8, 2))))};
  return sys_days(day).time_since_epoch().count();
}

std::int64_t seconds_since_1970(const Moment& moment) {
  return days_since_1970(moment.date) * 86'400 + moment.second_of_day - std::int64_t{moment.offset_minutes} * 60;
}

std::string offset_text(int minutes) {
  if (minutes == 0) return "Z";
  const int size = minutes < 0 ? -minutes : minutes;
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

}  // namespace

std::strong_ordering operator<=>(const Moment& a, const Moment& b) {
  return seconds_since_1970(a) <=> seconds_since_1970(b);
}

std::string to_text(const Moment& moment) {
  const int second = moment.second_of_day;
  return fmt::format("{}T{:02}:{:02}:{:02}{}", moment.date, second / 3600, second / 60 % 60, second % 60,
                     offset_text(moment.offset_minutes));
}

}  // namespace saylau
