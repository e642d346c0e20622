// A file's bytes without a copy of them: the pages of the page cache, read when they are touched.
#pragma once

#include <filesystem>
#include <string_view>

#include "votes/error.hpp"

namespace saylau::package {

class MappedFile {
 public:
  // Errors: file.missing, file.folder, file.unreadable, file.empty.
  static Expected<MappedFile> open(const std::filesystem::path& path);

  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return bytes_; }

 private:
  explicit MappedFile(std::string_view bytes) : bytes_(bytes) {}
  std::string_view bytes_;
};

}  // namespace saylau::package
