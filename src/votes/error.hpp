// What can go wrong with input, as a value.
//
// A reader returns std::expected<T, Errors>: either the whole of what was asked for, or every mistake it met, each
// with a stable code, a place, what was found and what was expected. There is no partial result.
#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <vector>

namespace saylau {

// Where in a file. Line and column count from 1, columns in characters; 0 means "not known" or "the whole file".
struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;
  bool operator==(const Place&) const = default;
};

struct Error {
  std::string code;      // stable, e.g. "law.unknown-key"; tools may match on it
  Place place;           //
  std::string found;     // plain words
  std::string expected;  // plain words; what to write instead
  bool operator==(const Error&) const = default;
};

using Errors = std::vector<Error>;

template <typename T>
using Expected = std::expected<T, Errors>;

// "laws/x.toml:12:5: found share "5", expected a percentage with its sign, such as "5%" [law.share]"
std::string to_string(const Error& error);

// One error, ready to be returned from a function that returns Expected<T>.
inline std::unexpected<Errors> fail(Error error) {
  return std::unexpected(Errors{std::move(error)});
}

}  // namespace saylau
