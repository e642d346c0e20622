#include "package/inspect_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "package/inspect.hpp"

namespace saylau::package {

namespace {

// All of `words`, separated by '&', have to be in the header.
struct RoleWords {
  std::string_view words;
  std::string_view role;
};

// In small letters; the first that fits counts.
constexpr std::array kRoleWords = {
    RoleWords{"участков&избирательн&комисси&бюллетен&получен", "received"},
    RoleWords{"бюллетен&полученных", "received"},
    RoleWords{"бюллетен&досрочно", "issued_early"},
    RoleWords{"бюллетен&выданн&вне помещени", "issued_outside"},
    RoleWords{"бюллетен&выданн&в помещении", "issued_inside"},
    RoleWords{"погашенн&бюллетен", "unused"},
    RoleWords{"бюллетен&переносн", "boxes_mobile"},
    RoleWords{"бюллетен&стационарн", "boxes_inside"},
    RoleWords{"утраченн&бюллетен", "lost"},
    RoleWords{"бюллетен&не учтенн", "surplus"},
    RoleWords{"открепительн", ""},
    RoleWords{"недействительн", "invalid"},
    RoleWords{"действительн&бюллетен", "valid"},
    RoleWords{"действительн&голос", "valid"},
    RoleWords{"выданн&бюллетен", "issued"},
    RoleWords{"число избирателей", "registered"},
    RoleWords{"избирател&списк", "registered"},
    RoleWords{"приняли участие", "cast"},
    RoleWords{"жарамсыз", "invalid"},
    RoleWords{"жарамды", "valid"},
    RoleWords{"бюллетень&берілген", "issued"},
    RoleWords{"бюллетень&алынған", "received"},
    RoleWords{"сайлаушылар&сан", "registered"},
    RoleWords{"тіркелген", "registered"},
    RoleWords{"дауыс бергендер", "cast"},
    RoleWords{"ბათილ", "invalid"},
    RoleWords{"ნამდვილ", "valid"},
    RoleWords{"ამომრჩევ", "registered"},
    RoleWords{"ხელმოწერ", "issued"},
    RoleWords{"ბიულეტენ", "received"},
    RoleWords{"abst", ""},
    RoleWords{"nichtw", ""},
    RoleWords{"inscrits", "registered"},
    RoleWords{"wahlberechtigt", "registered"},
    RoleWords{"electores", "registered"},
    RoleWords{"eleitores aptos", "registered"},
    RoleWords{"kiesgerechtigd", "registered"},
    RoleWords{"elettori", "registered"},
    RoleWords{"uprawnion", "registered"},
    RoleWords{"röstberättigade", "registered"},
    RoleWords{"stemmeberettig", "registered"},
    RoleWords{"виборців", "registered"},
    RoleWords{"votants", "cast"},
    RoleWords{"votantes", "cast"},
    RoleWords{"votanti", "cast"},
    RoleWords{"comparecimento", "cast"},
    RoleWords{"ungültig", "invalid"},
    RoleWords{"ungueltig", "invalid"},
    RoleWords{"ongeldig", "invalid"},
    RoleWords{"ogiltig", "invalid"},
    RoleWords{"nieważn", "invalid"},
    RoleWords{"neplatn", "invalid"},
    RoleWords{"forkaste", "invalid"},
    RoleWords{"geçersiz", "invalid"},
    RoleWords{"недійсн", "invalid"},
    RoleWords{"exprim", "valid"},
    RoleWords{"gültige", "valid"},
    RoleWords{"gueltige", "valid"},
    RoleWords{"geldig", "valid"},
    RoleWords{"giltig", "valid"},
    RoleWords{"ważn", "valid"},
    RoleWords{"platn", "valid"},
    RoleWords{"godkjen", "valid"},
    RoleWords{"válid", "valid"},
    RoleWords{"geçerli", "valid"},
    RoleWords{"votes by 1", ""},  // o'clock
    RoleWords{"special voters", ""},
    RoleWords{"logic check", ""},
    RoleWords{"invalid", "invalid"},
    RoleWords{"void", "invalid"},
    RoleWords{"under vote", "invalid"},
    RoleWords{"undervote", "invalid"},
    RoleWords{"over vote", "invalid"},
    RoleWords{"overvote", "invalid"},
    RoleWords{"blank vote", "invalid"},
    RoleWords{"blank ballot", "invalid"},
    RoleWords{"blancs", "invalid"},
    RoleWords{"nuls", "invalid"},
    RoleWords{"nulos", "invalid"},
    RoleWords{"en blanco", "invalid"},
    RoleWords{"informal", "invalid"},
    RoleWords{"attendance", "cast"},
    RoleWords{"rejected", "invalid"},
    RoleWords{"испорчен", "invalid"},
    RoleWords{"spoil", "spoiled"},
    RoleWords{"unused", "unused"},
    RoleWords{"signed", "issued"},
    RoleWords{"issued", "issued"},
    RoleWords{"received", "received"},
    RoleWords{"num ballots", "received"},
    RoleWords{"valid", "valid"},
    RoleWords{"possible voters", "registered"},
    RoleWords{"registered", "registered"},
    RoleWords{"eligible", "registered"},
    RoleWords{"electorate", "registered"},
    RoleWords{"ballots cast", "cast"},
    RoleWords{"total votes", "valid"},
    RoleWords{"turnout", ""},
    RoleWords{"precincts&report", "reported"},
    RoleWords{"stations&report", "reported"},
    RoleWords{"stations&counted", "reported"},
    RoleWords{"units&report", "reported"},
    RoleWords{"%&report", "reported"},
    RoleWords{"percent&report", "reported"},
    RoleWords{"%&counted", "reported"},
    RoleWords{"counted&%", "reported"},
    RoleWords{"stations in", "reported"},
    RoleWords{"обработано", "reported"},
    RoleWords{"протокол&обработан", "reported"},
    RoleWords{"участк&обработан", "reported"},
    RoleWords{"учаске&өңделген", "reported"},
};
// Headers that name a place: the whole of them, or how they begin.
constexpr std::array kPlaceWords = {
    RoleWords{"region", "region"},
    RoleWords{"регион", "region"},
    RoleWords{"субъект", "region"},
    RoleWords{"область", "region"},
    RoleWords{"облыс", "region"},
    RoleWords{"მხარე", "region"},
    RoleWords{"oik", "district"},
    RoleWords{"оик", "district"},
    RoleWords{"округ", "district"},
    RoleWords{"district", "district"},
    RoleWords{"constituency", "district"},
    RoleWords{"ოლქ", "district"},
    RoleWords{"uik", "station"},
    RoleWords{"уик", "station"},
    RoleWords{"участок", "station"},
    RoleWords{"учаске", "station"},
    RoleWords{"precinct", "station"},
    RoleWords{"polling", "station"},
    RoleWords{"station", "station"},
    RoleWords{"უბან", "station"},
    RoleWords{"tik", "district"},
    RoleWords{"тик", "district"},
    RoleWords{"area", "area"},
};

// Small letters of ASCII and Cyrillic.
std::string lower(std::string_view text) {
  std::string lower(text);
  for (std::size_t i = 0; i < lower.size(); ++i) {
    auto& c = lower[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c != '\xD0' || i + 1 >= lower.size()) continue;
    auto& second = lower[i + 1];
    const auto byte = static_cast<unsigned char>(second);
    if (byte >= 0x90 && byte <= 0x9F) second = static_cast<char>(byte + 0x20);  // А to П
    if (byte >= 0xA0 && byte <= 0xAF) {                                         // Р to Я
      c = '\xD1';
      second = static_cast<char>(byte - 0x20);
    }
  }
  return lower;
}

bool has_all(std::string_view header, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('&'), words.size());
    if (header.find(words.substr(0, end)) == std::string_view::npos) return false;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return true;
}

struct Letter {
  std::string_view letter;
  std::string_view latin;
};
constexpr std::array kLetters = {
    Letter{"а", "a"},  Letter{"б", "b"},  Letter{"в", "v"},  Letter{"г", "g"},  Letter{"д", "d"},  Letter{"е", "e"},
    Letter{"ё", "e"},  Letter{"ж", "zh"}, Letter{"з", "z"},  Letter{"и", "i"},  Letter{"й", "i"},  Letter{"к", "k"},
    Letter{"л", "l"},  Letter{"м", "m"},  Letter{"н", "n"},  Letter{"о", "o"},  Letter{"п", "p"},  Letter{"р", "r"},
    Letter{"с", "s"},  Letter{"т", "t"},  Letter{"у", "u"},  Letter{"ф", "f"},  Letter{"х", "kh"}, Letter{"ц", "ts"},
    Letter{"ч", "ch"}, Letter{"ш", "sh"}, Letter{"щ", "sh"}, Letter{"ъ", ""},   Letter{"ы", "y"},  Letter{"ь", ""},
    Letter{"э", "e"},  Letter{"ю", "yu"}, Letter{"я", "ya"}, Letter{"ә", "a"},  Letter{"ғ", "g"},  Letter{"қ", "q"},
    Letter{"ң", "n"},  Letter{"ө", "o"},  Letter{"ұ", "u"},  Letter{"ү", "u"},  Letter{"һ", "h"},  Letter{"і", "i"},
    Letter{"ა", "a"},  Letter{"ბ", "b"},  Letter{"გ", "g"},  Letter{"დ", "d"},  Letter{"ე", "e"},  Letter{"ვ", "v"},
    Letter{"ზ", "z"},  Letter{"თ", "t"},  Letter{"ი", "i"},  Letter{"კ", "k"},  Letter{"ლ", "l"},  Letter{"მ", "m"},
    Letter{"ნ", "n"},  Letter{"ო", "o"},  Letter{"პ", "p"},  Letter{"ჟ", "zh"}, Letter{"რ", "r"},  Letter{"ს", "s"},
    Letter{"ტ", "t"},  Letter{"უ", "u"},  Letter{"ფ", "p"},  Letter{"ქ", "k"},  Letter{"ღ", "gh"}, Letter{"ყ", "q"},
    Letter{"შ", "sh"}, Letter{"ჩ", "ch"}, Letter{"ც", "ts"}, Letter{"ძ", "dz"}, Letter{"წ", "ts"}, Letter{"ჭ", "ch"},
    Letter{"ხ", "kh"}, Letter{"ჯ", "j"},  Letter{"ჰ", "h"},
};

}  // namespace

bool is_known_header(std::string_view header) {
  const std::string text = lower(header);
  return std::ranges::any_of(kRoleWords, [&](const RoleWords& entry) { return has_all(text, entry.words); });
}

bool names_a_place(std::string_view header) {
  const std::string text = lower(header);
  return std::ranges::any_of(kPlaceWords, [&](const RoleWords& entry) {
    return text == entry.words || text.starts_with(std::string(entry.words) + " ") ||
           text.starts_with(std::string(entry.words) + "_");
  });
}

std::string role_by_header(std::string_view header) {
  const std::string text = lower(header);
  for (const RoleWords& entry : kRoleWords) {
    if (has_all(text, entry.words)) return std::string(entry.role);
  }
  constexpr std::size_t kLongestPlace = 40;  // longer headers are sentences about figures
  if (text.size() > kLongestPlace) return "";
  for (const RoleWords& entry : kPlaceWords) {
    if (text == entry.words || (text.starts_with(entry.words) && text.find("name") == std::string::npos)) {
      return std::string(entry.role);
    }
  }
  return "";
}

std::string id_from_header(std::string_view header) {
  constexpr std::size_t kLongest = 40;
  const std::string text = lower(header);
  std::string id;
  for (std::string_view rest = text; !rest.empty() && id.size() < kLongest;) {
    const char c = rest[0];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      id += c;
      rest.remove_prefix(1);
      continue;
    }
    const auto letter =
        std::ranges::find_if(kLetters, [&](const Letter& entry) { return rest.starts_with(entry.letter); });
    if (letter != kLetters.end()) {
      id += letter->latin;
      rest.remove_prefix(letter->letter.size());
      continue;
    }
    if (!id.empty() && id.back() != '-') id += '-';
    rest.remove_prefix(1);
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "contestant" : id;
}

}  // namespace saylau::package
