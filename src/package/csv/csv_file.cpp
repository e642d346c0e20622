#include "package/csv/csv_file.hpp"

#include "law/text_file.hpp"
#include "package/mapped_file.hpp"
#include "package/unpack.hpp"

namespace saylau::package {

Expected<CsvFile> csv_from_text(std::string_view text, const std::string& name) {
  if (const auto line = require_text(text.substr(0, text.find('\n')), name); !line) {
    return std::unexpected(line.error());
  }
  auto header = read_header(text, name);
  if (!header) return std::unexpected(header.error());
  const auto checked = require_text(text.substr(0, header->rows_begin), name);
  if (!checked) return std::unexpected(checked.error());
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

Expected<CsvFile> open_csv(const std::filesystem::path& path, const std::string& member) {
  const auto unread = open_unread(path, member);
  if (!unread) return unread;
  auto file = csv_from_text(unread->text, unread->name);
  if (file) file->bytes = unread->bytes;
  return file;
}

}  // namespace saylau::package
