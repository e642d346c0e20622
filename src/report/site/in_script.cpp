#include "report/site/in_script.hpp"

#include <nlohmann/json.hpp>

namespace saylau::report::site {

std::string in_script(const nlohmann::ordered_json& json) {
  std::string text = json.dump();
  for (std::size_t at = 0; (at = text.find('<', at)) != std::string::npos;) text.replace(at, 1, "\\u003c");
  return text;
}

}  // namespace saylau::report::site
