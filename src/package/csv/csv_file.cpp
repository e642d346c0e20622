#include "package/csv/csv_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "law/text_file.hpp"
#include "package/csv/cell.hpp"
#include "package/csv/encoding.hpp"
#include "package/csv/layout.hpp"
#include "package/mapped_file.hpp"
#include "package/unpack.hpp"

namespace saylau::package {

namespace {

// A cell as a form numbers it: the next number, or, before the first, a letter.
bool is_next_number(const std::string& cell, std::size_t& last) {
  if (cell == std::to_string(last + 1)) return ++last > 0;
  constexpr std::size_t kLongestLetter = 2;  // bytes, in any alphabet of our files
  const bool letter = !cell.empty() && cell.size() <= kLongestLetter && (cell[0] < '0' || cell[0] > '9');
  return letter && last == 0;
}

// Is the first row "1,2,3" or "A,B,1,2,3", as forms number their columns?
bool numbers_columns(std::string_view rows, char separator, std::size_t columns) {
  constexpr std::size_t kFewest = 4;  // "A,1,2,3" may be a station with its voters and its votes
  std::string_view row = rows.substr(0, rows.find_first_of("\r\n"));
  std::size_t last = 0;
  for (std::size_t i = 0; i < columns; ++i) {
    const std::size_t end = std::min(row.find(separator), row.size());
    if (!is_next_number(unquoted(row.substr(0, end)), last)) return false;
    row.remove_prefix(std::min(end + 1, row.size()));
  }
  return last >= kFewest && row.empty();
}

}  // namespace

Errors with_likely_encoding(Errors errors, std::string_view text) {
  const auto no_text = std::ranges::find(errors, "file.not-utf8", &Error::code);
  const std::string likely = no_text == errors.end() ? "" : likely_encoding(text);
  if (likely.empty()) return errors;
  no_text->expected = fmt::format("UTF-8 text; or encoding = \"{}\" in the [[source]]", likely);
  return {*no_text};
}

Expected<CsvFile> csv_from_text(std::string_view text, const std::string& name) {
  if (const auto line = require_text(text.substr(0, text.find('\n')), name); !line) {
    return std::unexpected(with_likely_encoding(line.error(), text));
  }
  auto header = read_header(text, name);
  if (!header) return std::unexpected(header.error());
  const auto checked = require_text(text.substr(0, header->rows_begin), name);
  if (!checked) return std::unexpected(checked.error());
  if (numbers_columns(text.substr(header->rows_begin), header->separator, header->cells.size())) {
    return fail({"csv.column-numbers",
                 {name, header->line + 1, 1},
                 "a row that numbers the columns: 1, 2, 3 and so on",
                 "rows of figures after the header: that row taken out"});
  }
  return CsvFile{name, text, nullptr, std::move(*header)};
}

Expected<CsvFile> open_unread(const std::filesystem::path& path, const std::string& member) {
  auto mapped = MappedFile::open(path);
  if (!mapped) return std::unexpected(mapped.error());
  auto keeper = std::make_shared<MappedFile>(std::move(*mapped));
  std::string_view text = keeper->bytes();
  std::shared_ptr<void> bytes = keeper;
  if (is_packed(text)) {
    auto unpacked = unpack(text, member, path.string());
    if (!unpacked) return std::unexpected(unpacked.error());
    auto owned = std::make_shared<std::string>(std::move(*unpacked));
    text = *owned;
    bytes = owned;
  }
  return CsvFile{path.string(), text, std::move(bytes), {}};
}

namespace {

// Has it an old Macintosh's line ends?
bool lacks_line_breaks(std::string_view text) {
  return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos;
}

// The header of a text that somebody keeps.
Expected<CsvFile> kept_csv(std::string_view text, const std::string& name, std::shared_ptr<void> bytes) {
  auto file = csv_from_text(text, name);
  if (file) file->bytes = std::move(bytes);
  return file;
}

}  // namespace

Expected<CsvFile> open_csv(const std::filesystem::path& path, const std::string& member) {
  return open_csv(path, member, {}, {});
}

Expected<CsvFile> open_csv(const std::filesystem::path& path, const std::string& member, const Layout& layout,
                           const WhoStands& who) {
  const auto unread = open_unread(path, member);
  if (!unread) return unread;
  if (layout.is_plain() && !lacks_line_breaks(unread->text)) return kept_csv(unread->text, unread->name, unread->bytes);
  auto text = decoded(unread->text, layout.encoding, unread->name);
  if (text) text = laid_out(std::move(*text), layout, who, unread->name);
  if (!text) return std::unexpected(text.error());
  const auto owned = std::make_shared<std::string>(std::move(*text));
  return kept_csv(*owned, unread->name, owned);
}

}  // namespace saylau::package
