// HTML that cannot be injected into: text becomes markup only by being escaped.
//
// A page is put together from Markup alone. text() escapes; element() escapes its attributes; nothing else makes markup
// from a string but Markup::drawn(), for drawings of report/charts, which escape by themselves. So a name with
// "<script>" in an election package is text wherever it ends up.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace saylau::report::site {

class Markup {
 public:
  Markup() = default;

  // A drawing that is HTML already.
  static Markup drawn(std::string html) { return Markup(std::move(html)); }

  const std::string& html() const { return html_; }
  bool empty() const { return html_.empty(); }

  Markup& operator+=(const Markup& other) {
    html_ += other.html_;
    return *this;
  }

 private:
  explicit Markup(std::string html) : html_(std::move(html)) {}
  std::string html_;
};

inline Markup operator+(Markup a, const Markup& b) {
  a += b;
  return a;
}

struct Attribute {
  std::string_view name;
  std::string value;
};
using Attributes = std::initializer_list<Attribute>;

// Escaped; characters that HTML forbids become blanks.
Markup text(std::string_view text);

// A name of a person, list or place: escaped, and kept from turning the direction of what stands around it.
Markup name(std::string_view text);

// <name attributes>content</name>
Markup element(std::string_view name, Attributes attributes, const Markup& content);
Markup element(std::string_view name, Attributes attributes, std::string_view content);
Markup element(std::string_view name, const Markup& content);
Markup element(std::string_view name, std::string_view content);
// <name attributes>, which takes no content
Markup void_element(std::string_view name, Attributes attributes);

// Only to http, https and places of the site: an address of another kind ("javascript:...") is no link, and only what
// stands in it is shown.
Markup link(std::string address, const Markup& content);

}  // namespace saylau::report::site
