#include "report/site/read_rates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>

#include "package/csv/cell.hpp"

namespace saylau::report::site {

namespace {

constexpr std::int64_t kOne = 100'000'000;  // a dollar
constexpr std::size_t kDecimals = 8;
constexpr std::int64_t kMost = 1'000'000;  // dollars for one unit of anything

// ISO 4217, the currencies in use in 2026, without funds and metals.
constexpr std::string_view kCurrencies =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY "
    "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR "
    "ILS "
    "INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT "
    "MOP "
    "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
    "SCR "
    "SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND "
    "VUV "
    "WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

bool in_use(std::string_view currency) {
  return currency.size() == 3 && currency.find(' ') == std::string_view::npos &&
         kCurrencies.find(currency) != std::string_view::npos;
}

using Day = std::chrono::sys_days;

std::optional<int> digits(std::string_view text) {
  if (text.empty() || text[0] < '0' || text[0] > '9') return std::nullopt;
  int number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = code == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(number) : std::nullopt;
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

Date print_day(Day day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

// "0.00191" in hundred-millionths.
std::optional<std::int64_t> parse_value(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view fraction = point == text.size() ? "" : text.substr(point + 1);
  if (fraction.size() > kDecimals || (point < text.size() && fraction.empty())) return std::nullopt;
  const auto whole = digits(text.substr(0, point));
  std::string padded(fraction);
  padded.resize(kDecimals, '0');
  const auto part = digits(padded);
  if (!whole || !part || *whole > kMost) return std::nullopt;
  return *whole * kOne + *part;
}

struct Row {
  std::size_t line = 0;
  std::int64_t value = 0;
};

struct Series {
  std::string currency;
  std::map<Day, Row> days;
};

class Reader {
 public:
  explicit Reader(std::string file) : file_(std::move(file)) {}

  Expected<std::vector<Rate>> read(std::string_view text) {
    std::size_t line = 0;
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = std::min(text.find('\n', start), text.size());
      const std::string_view content = package::trimmed(text.substr(start, end - start));
      if (++line == 1) {
        if (content != "date,currency,value") error("rates.columns", line, std::string(content), "date,currency,value");
      } else if (!content.empty()) {
        read_row(content, line);
      }
      start = end + 1;
    }
    if (line == 0) error("rates.columns", 1, "an empty file", "date,currency,value");
    std::vector<Rate> rates = newest();
    if (!errors_.empty()) return std::unexpected(errors_);
    return rates;
  }

 private:
  void error(const char* code, std::size_t line, std::string found, std::string expected) {
    errors_.push_back({code, {file_, line}, std::move(found), std::move(expected)});
  }

  void read_row(std::string_view content, std::size_t line) {
    const auto cells = package::cells_of(content);
    if (cells.size() != 3) return error("rates.cells", line, std::string(content), "three cells: date,currency,value");
    add(cells[0], cells[1], cells[2], line);
  }

  void add(const std::string& date, const std::string& currency, const std::string& value, std::size_t line) {
    const auto day = parse_day(date);
    const auto amount = parse_value(value);
    if (!day) return error("rates.date", line, "date \"" + date + "\"", "a day such as 2025-01-23");
    if (!in_use(currency)) {
      return error("rates.currency", line, "currency \"" + currency + "\"", "an ISO 4217 code in use, such as KZT");
    }
    if (!amount || *amount == 0) {
      return error("rates.value", line, "value \"" + value + "\"",
                   "US dollars for one unit, above zero, with at most eight decimals, such as 0.00191");
    }
    const auto known = series(currency).days.emplace(*day, Row{line, *amount});
    if (!known.second) {
      error("rates.twice", line, fmt::format("{} on {} again", currency, date),
            fmt::format("one value a day; line {} has it", known.first->second.line));
    }
  }

  Series& series(const std::string& currency) {
    const auto found = std::ranges::find(series_, currency, &Series::currency);
    if (found != series_.end()) return *found;
    series_.push_back({currency, {}});
    return series_.back();
  }

  std::vector<Rate> newest() {
    std::vector<Rate> rates;
    Day last{};
    for (const Series& one : series_) last = std::max(last, one.days.rbegin()->first);
    for (const Series& one : series_) {
      const Day before = last - std::chrono::days(1);
      for (const Day day : {before, last}) {
        if (!one.days.contains(day)) missing(one, day);
      }
      if (one.days.contains(before) && one.days.contains(last)) {
        rates.push_back({one.currency, print_day(last), one.days.at(last).value, one.days.at(before).value});
      }
    }
    return rates;
  }

  void missing(const Series& one, Day day) {
    error("rates.day", one.days.rbegin()->second.line,
          fmt::format("no value of {} on {}; this is its last line", one.currency, print_day(day)),
          "a value on the newest day of the file and on the day before, for every currency");
  }

  std::string file_;
  std::vector<Series> series_;
  Errors errors_;
};

}  // namespace

std::string Rate::printed() const {
  constexpr std::int64_t kStep = kOne / 100'000;
  const std::int64_t rounded = (value + kStep / 2) / kStep;
  return fmt::format("{}.{:05}", rounded / 100'000, rounded % 100'000);
}

std::string Rate::change() const {
  const Int128 difference = Int128{value} - before;
  const Int128 size = difference < 0 ? -difference : difference;
  const auto hundredths = static_cast<std::int64_t>((size * 20'000 + before) / (2 * Int128{before}));
  if (hundredths == 0) return "0%";
  return fmt::format("{}{}.{:02}%", difference < 0 ? "-" : "", hundredths / 100, hundredths % 100);
}

Expected<std::vector<Rate>> read_rates(std::string_view text, const std::string& file) {
  return Reader(file).read(text);
}

}  // namespace saylau::report::site
