// A CSV file open for reading: its bytes, mapped or unpacked, and its header.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "package/csv/header.hpp"
#include "package/csv/layout.hpp"

namespace saylau::package {

struct CsvFile {
  std::string name;             // for messages
  std::string_view text;        // the whole of it
  std::shared_ptr<void> bytes;  // what keeps `text` alive; empty if somebody else does
  Header header;
};

// Opens a file: mapped into memory if it is plain text, unpacked if it is gzip or a zip archive. `member` names the
// file inside the archive; it may be empty if there is only one. Errors: file.missing, file.folder, file.unreadable,
// file.empty, file.not-utf8 (of the header), those of package/unpack.hpp and csv/header.hpp.
Expected<CsvFile> open_csv(const std::filesystem::path& path, const std::string& member = "");

// The same for a foreign file, as plain CSV. Errors: those, and those of decoded() and laid_out().
Expected<CsvFile> open_csv(const std::filesystem::path& path, const std::string& member, const Layout& layout,
                           const WhoStands& who);

// The same without a header: a file of another format.
Expected<CsvFile> open_unread(const std::filesystem::path& path, const std::string& member = "");

// A file whose text is at hand and outlives the result. Errors: csv.column-numbers (a form's row of them would be read
// as a station), those of csv/header.hpp.
Expected<CsvFile> csv_from_text(std::string_view text, const std::string& name);

// Where one of the errors is about bytes that are no text, that one alone, with the encoding that they most likely
// have.
Errors with_likely_encoding(Errors errors, std::string_view text);

}  // namespace saylau::package
