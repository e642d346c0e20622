// A language for screens and pages: its numbers, dates and citations, and what is said in it.
//
// Numbers are printed for the language: 3,431,510 and 53.90%, or 3 431 510 and 53,90%.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "votes/date.hpp"
#include "votes/moment.hpp"
#include "votes/share.hpp"
#include "votes/wording.hpp"

namespace saylau {

class Words {
 public:
  explicit Words(Language language) : language_(language) {}
  Language language() const { return language_; }

  // A text with values in its places: a Wording, or a phrase of a table for which text(phrase, language) is declared
  // beside it (report/phrases.hpp).
  template <typename... Values>
  std::string say(const Wording& wording, const Values&... values) const {
    return wording.say(language_, values...);
  }
  template <typename Phrase, typename... Values>
    requires std::is_enum_v<Phrase>
  std::string say(Phrase phrase, const Values&... values) const {
    return say_in(language_, text(phrase, language_), values...);
  }

  std::string number(Votes number) const;                              // 3,431,510
  std::string share(Votes part, Votes whole, int decimals = 2) const;  // 53.90%
  std::string fraction(Int128 numerator, Int128 denominator, int decimals) const;
  std::string trimmed(Int128 numerator, Int128 denominator, int decimals) const;  // fraction() without trailing zeros
  // 95.5 where so many decimals hold it, else "about 86,546.65"; and in an equation "= 95.5", "≈ 86,546.65".
  std::string about(Int128 numerator, Int128 denominator, int decimals) const;
  std::string equals(Int128 numerator, Int128 denominator, int decimals) const;
  std::string percentage(const Share& share) const;   // 5%, or 1/150 (0.67%): never a rounded share alone
  std::string printed(std::string percentage) const;  // an announced "54.21%" in this language
  std::string date(const Date& date) const;           // 19 March 2023
  std::string moment(const Moment& moment) const;     // 19 March 2023, 21:30 (UTC+5)
  std::string cite(std::string citation) const;       // "Art. 9 p. 2", "ст. 9 п. 2", "9-баптың 2-тармағы"

 private:
  std::string localized(std::string decimal) const;
  Language language_;
};

// A number, and a decimal or percentage as English prints it, as each language has it.
Names number_names(Votes number);
Names decimal_names(const std::string& english);

// The share of a law as Words::percentage() says it.
Names share_names(const Share& share);
// A number that a law multiplies by: "0.7", "2/3".
Names factor_names(const Share& factor);

}  // namespace saylau
