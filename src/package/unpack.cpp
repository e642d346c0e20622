#include "package/unpack.hpp"

#include <fmt/format.h>
#include <libdeflate.h>
#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace saylau::package {

namespace {

constexpr std::size_t kMost = std::size_t{1} << 32U;
constexpr std::size_t kSmallestGzip = 18;

using Decompressor = std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>;

// The size that the end of a gzip file says it has unpacked: right for one member below 4 GiB, else a first guess.
std::size_t size_hint(std::string_view bytes) {
  std::size_t size = 0;
  for (std::size_t i = 4; i > 0; --i) size = size << 8U | static_cast<unsigned char>(bytes[bytes.size() - 5 + i]);
  return size;
}

// Unpacks the member at the start of `bytes` onto the end of `unpacked`; the packed bytes that it took, 0 if damaged.
std::size_t unpack_member(libdeflate_decompressor* decompressor, std::string_view bytes, std::size_t room,
                          std::string& unpacked) {
  const std::size_t before = unpacked.size();
  while (before + room <= kMost) {
    unpacked.resize(before + room);
    std::size_t taken = 0;
    std::size_t written = 0;
    const auto result = libdeflate_gzip_decompress_ex(decompressor, bytes.data(), bytes.size(),
                                                      unpacked.data() + before, room, &taken, &written);
    unpacked.resize(before + (result == LIBDEFLATE_SUCCESS ? written : 0));
    if (result == LIBDEFLATE_SUCCESS) return taken;
    if (result != LIBDEFLATE_INSUFFICIENT_SPACE) return 0;
    room *= 2;
  }
  return 0;
}

}  // namespace

bool is_gzip(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B");
}

bool is_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Expected<std::string> gunzip(std::string_view bytes, const std::string& file) {
  const auto damaged = [&] {
    return fail({"gzip.damaged", {file}, "gzip data that is damaged or ends too early", "the whole of a gzip file"});
  };
  const Decompressor decompressor(libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
  std::string unpacked;
  while (!bytes.empty()) {
    if (bytes.size() < kSmallestGzip) return damaged();
    const std::size_t largest = bytes.size() * 1032 + 64;  // no deflate stream unpacks to more
    const std::size_t room = std::min(std::max<std::size_t>(size_hint(bytes), 64), largest);
    if (unpacked.size() + room > kMost) return fail({"gzip.too-large", {file}, "over 4 GiB unpacked", "less"});
    const std::size_t taken = unpack_member(decompressor.get(), bytes, room, unpacked);
    if (taken == 0) return damaged();
    bytes.remove_prefix(taken);
  }
  return unpacked;
}

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive open_archive(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr && source != nullptr) zip_source_free(source);
  zip_error_fini(&error);
  return {archive, zip_discard};
}

std::vector<std::string> members_of(zip_t* archive) {
  std::vector<std::string> members;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    const char* name = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
    if (name != nullptr && !std::string_view(name).ends_with('/')) members.emplace_back(name);
  }
  return members;
}

Expected<std::string> read_member(zip_t* archive, const std::string& member, const std::string& file) {
  const auto damaged = [&] { return fail({"zip.damaged", {file}, "a damaged zip archive", "a zip archive"}); };
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat(archive, member.c_str(), 0, &status) != 0 || (status.valid & ZIP_STAT_SIZE) == 0) return damaged();
  if (status.size > kMost) return fail({"zip.too-large", {file}, "over 4 GiB unpacked", "less"});
  if (status.size > (status.comp_size + 64) * 1032) return damaged();  // no deflate stream unpacks to more
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> stream(zip_fopen(archive, member.c_str(), 0), zip_fclose);
  if (stream == nullptr) return damaged();
  std::string unpacked(status.size, '\0');
  const zip_int64_t read = zip_fread(stream.get(), unpacked.data(), status.size);
  if (read < 0 || static_cast<zip_uint64_t>(read) != status.size) return damaged();
  return unpacked;
}

}  // namespace

Expected<std::string> unzip(std::string_view bytes, const std::string& member, const std::string& file) {
  const Archive archive = open_archive(bytes);
  if (archive == nullptr) return fail({"zip.damaged", {file}, "a damaged zip archive", "a zip archive"});
  const std::vector<std::string> members = members_of(archive.get());
  if (member.empty() && members.size() == 1) return read_member(archive.get(), members[0], file);
  const auto named = std::ranges::count(members, member);
  if (named > 1) {
    return fail({"zip.no-such-member", {file}, fmt::format("{} files \"{}\" in the archive", named, member), "one"});
  }
  if (named == 1) return read_member(archive.get(), member, file);
  return fail({"zip.no-such-member",
               {file},
               member.empty() ? fmt::format("{} files in the archive", members.size())
                              : fmt::format("no file \"{}\" in the archive", member),
               fmt::format("member = one of \"{}\"", fmt::join(members, "\", \""))});
}

Expected<std::string> unpack(std::string_view bytes, const std::string& member, const std::string& file) {
  return is_zip(bytes) ? unzip(bytes, member, file) : gunzip(bytes, file);
}

}  // namespace saylau::package
