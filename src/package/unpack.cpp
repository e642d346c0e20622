#include "package/unpack.hpp"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <memory>

#include "package/module.hpp"
#include "package/zip_module.hpp"

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

Expected<std::string> unzip(std::string_view bytes, const std::string& member, const std::string& file) {
  static const auto by_libzip = function_of_module<Unzip>("zip", "saylau_unzip");
  if (by_libzip != nullptr) return by_libzip(bytes, member, file);
  return fail({"zip.no-module",
               {file},
               "a zip archive, and no libsaylau_zip.so beside this program",
               "the file unpacked, or a program built with libzip (script/build)"});
}

Expected<std::string> unpack(std::string_view bytes, const std::string& member, const std::string& file) {
  return is_zip(bytes) ? unzip(bytes, member, file) : gunzip(bytes, file);
}

}  // namespace saylau::package
