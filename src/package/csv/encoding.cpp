#include "package/csv/encoding.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <array>

#include "law/text_file.hpp"
#include "package/csv/place.hpp"

namespace saylau::package {

namespace {

// iconv's state for one conversion.
class Converter {
 public:
  explicit Converter(const std::string& from) : state_(iconv_open("UTF-8", from.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (is_open()) iconv_close(state_);
  }
  bool is_open() const { return state_ != reinterpret_cast<iconv_t>(-1); }  // NOLINT: as iconv.h says it

  // False at bytes that are none of the encoding.
  bool convert(std::string_view bytes, std::string& to) {
    std::string from(bytes);
    char* in = from.data();
    std::size_t left = from.size();
    std::array<char, 65536> room{};
    while (left > 0) {
      char* out = room.data();
      std::size_t free = room.size();
      const std::size_t done = iconv(state_, &in, &left, &out, &free);
      to.append(room.data(), room.size() - free);
      if (done == static_cast<std::size_t>(-1) && free == room.size()) return false;
    }
    return true;
  }

 private:
  iconv_t state_;
};

std::string iconv_name(const std::string& encoding) {
  return encoding == "latin-1" ? "ISO-8859-1" : encoding;
}

std::string with_line_breaks(std::string text) {
  if (text.find('\n') == std::string::npos) std::ranges::replace(text, '\r', '\n');  // an old Macintosh's
  return text;
}

}  // namespace

Expected<std::string> decoded(std::string_view bytes, const std::string& encoding, const std::string& file) {
  if (encoding.empty() || encoding == "UTF-8") {
    if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
    return with_line_breaks(std::string(bytes));
  }
  std::string text;
  Converter converter(iconv_name(encoding));
  if (!converter.is_open() || !converter.convert(bytes, text)) {
    return fail({"file.encoding", {file}, fmt::format("bytes that are no {}", encoding), "the encoding of this file"});
  }
  if (text.starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  return with_line_breaks(std::move(text));
}

std::string likely_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "UTF-16";
  const std::string_view start = bytes.substr(0, std::min<std::size_t>(bytes.size(), 1U << 20U));
  const auto zeros = static_cast<std::size_t>(std::ranges::count(start, '\0'));
  if (4 * zeros > start.size()) return start[0] == '\0' ? "UTF-16BE" : "UTF-16LE";
  if (is_text(bytes)) return "";
  std::size_t letters = 0;
  std::size_t low = 0;   // 0xC0 to 0xDF: small letters of KOI8-R
  std::size_t high = 0;  // 0xE0 to 0xFF: small letters of windows-1251
  for (const char c : start) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')) ++letters;
    if (byte >= 0xC0 && byte <= 0xDF) ++low;
    if (byte >= 0xE0) ++high;
  }
  if (low + high < letters) return "windows-1252";
  return low > high ? "KOI8-R" : "windows-1251";
}

}  // namespace saylau::package
