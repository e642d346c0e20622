#include "package/read_lots.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "law/strict_toml.hpp"
#include "law/text_file.hpp"

namespace saylau::package {

namespace {

std::vector<std::string> required_ids(TomlTable& table, std::string_view key) {
  std::vector<std::string> ids;
  if (!table.has(key)) table.missing(key, "an array of contestants' ids");
  for (PlacedText& text : table.texts(key)) ids.push_back(std::move(text.text));
  return ids;
}

count::Lot read_lot(TomlTable table) {
  count::Lot lot;
  lot.law = table.required_text("law");
  lot.law_sha256 = table.required_text("law_sha256");
  lot.tier = table.required_text("tier");
  lot.area = table.required_text("area");
  lot.among = required_ids(table, "among");
  lot.drawn = required_ids(table, "drawn");
  lot.drawn_by = table.required_text("drawn_by");
  lot.date = table.required_date("date");
  table.refuse_other_keys();
  const auto was_among = [&](const std::string& id) { return std::ranges::find(lot.among, id) != lot.among.end(); };
  if (lot.drawn.empty() || !std::ranges::all_of(lot.drawn, was_among)) {
    table.error("lots.drawn", table.place_of("drawn"), fmt::format("\"{}\"", fmt::join(lot.drawn, "\", \"")),
                fmt::format("some of \"{}\"", fmt::join(lot.among, "\", \"")));
  }
  return lot;
}

}  // namespace

Expected<count::Lots> read_lots(std::string_view text, const std::string& file) {
  const auto document = TomlDocument::parse(text, file);
  if (!document) return std::unexpected(document.error());
  Errors errors;
  TomlTable root = document->root(errors);
  count::Lots lots;
  for (TomlTable& table : root.required_tables("lot")) lots.push_back(read_lot(table));
  root.refuse_other_keys();
  if (!errors.empty()) return std::unexpected(errors);
  return lots;
}

Expected<count::Lots> load_lots(const std::filesystem::path& path) {
  const auto text = read_text_file(path);
  if (!text) return std::unexpected(text.error());
  return read_lots(*text, path.string());
}

}  // namespace saylau::package
