#include "votes/error.hpp"

#include <fmt/format.h>

namespace saylau {

namespace {

std::string to_string(const Place& place) {
  if (place.line == 0) return place.file;
  if (place.column == 0) return fmt::format("{}:{}", place.file, place.line);
  return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

}  // namespace

std::string to_string(const Error& error) {
  const std::string where = error.place.file.empty() ? "" : to_string(error.place) + ": ";
  return fmt::format("{}found {}, expected {} [{}]", where, error.found, error.expected, error.code);
}

}  // namespace saylau
