#include "law/text_file.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace saylau {

namespace {

constexpr auto kWhat = "a UTF-8 text file";

// The number of bytes of the well-formed UTF-8 sequence at the start of `text`, or 0 (RFC 3629, table of section 4).
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
    return byte(i) >= low && byte(i) <= high;
  };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool second = follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
    return second && follows(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool second = follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
    return second && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

Expected<std::string> read_file(const std::filesystem::path& path) {
  const Place place{path.string()};
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return fail({"file.missing", place, "no such file", kWhat});
  if (std::filesystem::is_directory(path, ignored)) return fail({"file.folder", place, "a folder", kWhat});
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(stream), {});
  if (!stream.good() && !stream.eof()) return fail({"file.unreadable", place, "a file that cannot be read", kWhat});
  if (bytes.empty()) return fail({"file.empty", place, "an empty file", kWhat});
  return bytes;
}

Expected<void> require_text(std::string_view text, const std::string& name) {
  Place place{name, 1, 1};
  for (std::size_t at = 0; at < text.size(); ++place.column) {
    const std::size_t length = sequence_length(text.substr(at));
    if (length == 0) {
      const auto byte = static_cast<unsigned char>(text[at]);
      return fail({"file.not-utf8", place, fmt::format("byte 0x{:02X}", byte), "UTF-8 text"});
    }
    if (text[at] == '\0') return fail({"file.nul", place, "a NUL byte", "text"});
    if (text[at] == '\n') place = {name, place.line + 1, 0};
    at += length;
  }
  return {};
}

bool is_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequence_length(text.substr(at));
    if (length == 0 || text[at] == '\0') return false;
    at += length;
  }
  return true;
}

Expected<std::string> read_text_file(const std::filesystem::path& path) {
  auto text = read_file(path);
  if (!text) return text;
  if (const auto checked = require_text(*text, path.string()); !checked) return std::unexpected(checked.error());
  return text;
}

}  // namespace saylau
