#include "package/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace saylau::package {

namespace {

constexpr auto kWhat = "a file that can be read";

// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(const char* path) : number_(::open(path, O_RDONLY | O_CLOEXEC)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

}  // namespace

Expected<MappedFile> MappedFile::open(const std::filesystem::path& path) {
  const Place place{path.string()};
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return fail({"file.missing", place, "no such file", kWhat});
  if (std::filesystem::is_directory(path, ignored)) return fail({"file.folder", place, "a folder", kWhat});
  const Descriptor file(path.c_str());
  struct stat status{};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) {
    return fail({"file.unreadable", place, "a file that cannot be opened", kWhat});
  }
  if (status.st_size == 0) return fail({"file.empty", place, "an empty file", kWhat});
  const auto size = static_cast<std::size_t>(status.st_size);
  void* mapping = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.number(), 0);
  if (mapping == MAP_FAILED) return fail({"file.unreadable", place, "a file that cannot be mapped", kWhat});
  return MappedFile(std::string_view(static_cast<const char*>(mapping), size));
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace saylau::package
