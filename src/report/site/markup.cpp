#include "report/site/markup.hpp"

#include "report/charts/svg.hpp"

namespace saylau::report::site {

namespace {

std::string opening(std::string_view name, Attributes attributes) {
  std::string html = "<" + std::string(name);
  for (const Attribute& attribute : attributes) {
    html += " " + std::string(attribute.name) + "=\"" + escape_xml(attribute.value) + "\"";
  }
  return html + ">";
}

}  // namespace

Markup text(std::string_view text) {
  return Markup::drawn(escape_xml(text));
}

Markup name(std::string_view text) {
  return element("bdi", {}, text);
}

Markup element(std::string_view name, Attributes attributes, const Markup& content) {
  return Markup::drawn(opening(name, attributes) + content.html() + "</" + std::string(name) + ">");
}

Markup element(std::string_view name, Attributes attributes, std::string_view content) {
  return element(name, attributes, text(content));
}

Markup element(std::string_view name, const Markup& content) {
  return element(name, {}, content);
}

Markup element(std::string_view name, std::string_view content) {
  return element(name, {}, text(content));
}

Markup void_element(std::string_view name, Attributes attributes) {
  return Markup::drawn(opening(name, attributes));
}

namespace {

bool is_safe(std::string_view address) {
  const std::size_t colon = address.find(':');
  const bool has_scheme = colon != std::string_view::npos && colon < address.find_first_of("/?#");
  return !has_scheme || address.starts_with("https://") || address.starts_with("http://");
}

}  // namespace

Markup link(std::string address, const Markup& content) {
  if (!is_safe(address)) return content;
  return element("a", {{"href", std::move(address)}}, content);
}

}  // namespace saylau::report::site
