// The program called as a user calls it, its two outputs and its status.
#pragma once

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "cli/app.hpp"
#include "tests/package/package_testing.hpp"

namespace saylau::testing {

struct Ran {
  int status = -1;
  std::string out;
  std::string err;
};

inline Ran saylau(std::vector<const char*> arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const int status = cli::run(arguments, out, err, {});
  return {status, out.str(), err.str()};
}

}  // namespace saylau::testing
