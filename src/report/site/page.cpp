#include "report/site/page.hpp"

#include <algorithm>

#include "report/site/assets.hpp"

namespace saylau::report::site {

namespace {

constexpr const char* kPolicy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'";

Markup meta(const char* what, const char* key, const std::string& content) {
  return void_element("meta", {{what, key}, {"content", content}});
}

// An asset's address changes with what is in it, so that no browser keeps an old one.
std::string asset_address(const std::string& root, const std::string& name) {
  return root + "assets/" + name + "?" + version_of_assets();
}

// What every head begins with.
Markup beginning(const std::string& root, const std::string& title, const std::string& description) {
  Markup head = void_element("meta", {{"charset", "utf-8"}});
  head += meta("http-equiv", "Content-Security-Policy", kPolicy);
  head += meta("name", "viewport", "width=device-width, initial-scale=1");
  head += element("title", title);
  head += meta("name", "description", description);
  head += meta("name", "color-scheme", "light dark");
  head += void_element("link", {{"rel", "icon"}, {"href", asset_address(root, "icon.svg")}, {"type", "image/svg+xml"}});
  head += void_element("link", {{"rel", "stylesheet"}, {"href", asset_address(root, "site.css")}});
  return head;
}

const char* own_name(Language language) {
  return language == Language::kazakh ? "Қазақша" : language == Language::russian ? "Русский" : "English";
}

std::string document(std::string_view language, const Markup& head, const char* kind, const Markup& body) {
  return "<!doctype html>\n" +
         element("html", {{"lang", std::string(language)}, {"dir", "ltr"}},
                 element("head", head) + element("body", {{"class", kind}}, body))
             .html() +
         "\n";
}

class Frame {
 public:
  Frame(const Page& page, const Site& site, const SiteWords& words)
      : page_(page), site_(site), words_(words), root_(way_to_root(std::string(words.code()), page.path)) {}

  std::string print() const { return document(words_.code(), head(), page_.bare ? "bare" : "page", body()); }

 private:
  Markup head() const {
    Markup head = beginning(root_, page_.title, page_.description);
    head += meta("property", "og:title", page_.title);
    head += meta("property", "og:description", page_.description);
    head += meta("property", "og:type", "article");
    if (!page_.image.empty()) head += meta("property", "og:image", address_of(page_.image));
    return head + addresses() + element("script", {{"src", asset_address(root_, "page.js")}, {"defer", ""}}, Markup());
  }

  std::string address_of(const std::string& file) const { return (site_.url.empty() ? root_ : site_.url) + file; }

  // Search engines take whole addresses only; where the site will stand is not always known.
  Markup addresses() const {
    Markup links;
    if (site_.url.empty()) return links;
    const auto of = [&](Language language) {
      return site_.url + std::string(SiteWords(language).code()) + "/" + page_.path;
    };
    links += void_element("link", {{"rel", "canonical"}, {"href", of(words_.language())}});
    for (const Language language : languages()) {
      links += void_element(
          "link",
          {{"rel", "alternate"}, {"hreflang", std::string(SiteWords(language).code())}, {"href", of(language)}});
    }
    return links;
  }

  Markup body() const {
    if (page_.bare) return page_.body;
    return element("a", {{"class", "skip"}, {"href", "#main"}}, words_.say(Text::skip)) + ticker() + header() +
           element("main", {{"id", "main"}}, page_.body) + footer();
  }

  Markup header() const {
    const std::string home = root_ + std::string(words_.code()) + "/index.html";
    Markup inner = element("a", {{"class", "brand"}, {"href", home}}, element("b", "saylau"));
    inner += element("a", {{"href", home}}, words_.say(Text::elections));
    Markup choices;
    for (const Language language : languages()) choices += choice(language);
    inner += element("nav", {{"class", "languages"}, {"aria-label", words_.say(Text::language)}}, choices);
    inner +=
        element("button",
                {{"class", "theme"}, {"type", "button"}, {"hidden", ""}, {"aria-label", words_.say(Text::theme)}}, "◐");
    return element("header", {{"class", "top"}}, inner);
  }

  Markup choice(Language language) const {
    const SiteWords other(language);
    const std::string code(other.code());
    const std::string address = root_ + code + "/" + page_.path;
    const char* own = own_name(language);
    if (language == words_.language()) {
      return element("a", {{"href", address}, {"lang", code}, {"hreflang", code}, {"aria-current", "true"}}, own);
    }
    return element("a", {{"href", address}, {"lang", code}, {"hreflang", code}}, own);
  }

  Markup footer() const { return element("footer", element("p", words_.say(Text::footer))); }

  // The rates are there twice: once for everybody, once more, hidden from screen readers, for the eye to follow round.
  Markup ticker() const {
    if (site_.rates.empty()) return {};
    Markup rates;
    for (const Rate& rate : site_.rates) {
      const char* direction = rate.value > rate.before ? "up" : rate.value < rate.before ? "down" : "still";
      rates += element("li", element("b", rate.currency + "/USD") + text(" = " + rate.printed() + " ") +
                                 element("span", {{"class", direction}}, rate.change()));
    }
    const Markup pause = void_element("input", {{"type", "checkbox"}, {"id", "ticker-pause"}}) +
                         element("label", {{"for", "ticker-pause"}}, words_.say(Text::ticker_pause));
    const Markup lines = element("ul", rates) + element("ul", {{"aria-hidden", "true"}}, rates);
    return element("section", {{"class", "ticker"}, {"aria-label", words_.say(Text::ticker_label)}},
                   pause + element("div", {{"class", "rates"}}, element("div", {{"class", "track"}}, lines)) +
                       element("time", {{"datetime", site_.rates[0].date}}, words_.words().date(site_.rates[0].date)));
  }

  const Page& page_;
  const Site& site_;
  const SiteWords& words_;
  std::string root_;
};

}  // namespace

std::string way_to_root(const std::string& language, const std::string& path) {
  const std::string whole = language + "/" + path;
  std::string way;
  for (auto slashes = std::ranges::count(whole, '/'); slashes > 0; --slashes) way += "../";
  return way;
}

const std::vector<Language>& languages() {
  static const std::vector<Language> kLanguages = {Language::kazakh, Language::russian, Language::english};
  return kLanguages;
}

std::string print_door() {
  Markup items;
  for (const Language language : languages()) {
    const std::string code(SiteWords(language).code());
    items += element(
        "li", element("a", {{"href", code + "/index.html"}, {"lang", code}, {"hreflang", code}}, own_name(language)));
  }
  const SiteWords english(Language::english);
  return document("en", beginning("", "saylau", english.say(Text::index_title)), "bare",
                  element("main", {{"class", "door"}}, element("h1", "saylau") + element("ul", items)));
}

std::string print(const Page& page, const Site& site, const SiteWords& words) {
  return Frame(page, site, words).print();
}

}  // namespace saylau::report::site
