// The count of one election on one screen: what a newsroom pastes.
#pragma once

#include <string>
#include <vector>

#include "count/result.hpp"
#include "package/check.hpp"
#include "package/package.hpp"
#include "report/phrases.hpp"
#include "report/style.hpp"

namespace saylau::report {

// Everything that the screen shows. `previous` is the election before of the same body and its result, or null.
struct CountView {
  const package::Package& package;
  const law::Law& law;
  const count::Result& result;
  const std::vector<package::Finding>& findings;
  const package::Package* previous = nullptr;
  const count::Result* previous_result = nullptr;
};

std::string count_screen(const CountView& view, const Words& words, const Style& style);

// The same as Markdown, with the table as a table.
std::string count_markdown(const CountView& view, const Words& words);

}  // namespace saylau::report
