#include "package/gzip.hpp"

#include <zlib.h>

#include <array>
#include <memory>

namespace saylau::package {

bool is_gzip(std::string_view bytes) {
  return bytes.starts_with("\x1F\x8B");
}

Expected<std::string> gunzip(std::string_view bytes, const std::string& file) {
  constexpr std::size_t kMost = std::size_t{1} << 30;
  constexpr int kGzipWindow = 15 + 16;
  z_stream stream{};
  if (inflateInit2(&stream, kGzipWindow) != Z_OK) return fail({"gzip.damaged", {file}, "no memory", "memory"});
  const std::unique_ptr<z_stream, int (*)(z_stream*)> closing(&stream, inflateEnd);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib does not write to its input
  stream.avail_in = static_cast<uInt>(bytes.size());

  std::string unpacked;
  std::array<char, 1 << 16> buffer{};
  int status = Z_OK;
  while (status == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    stream.avail_out = buffer.size();
    status = inflate(&stream, Z_NO_FLUSH);
    unpacked.append(buffer.data(), buffer.size() - stream.avail_out);
    if (unpacked.size() > kMost) return fail({"gzip.too-large", {file}, "over 1 GiB unpacked", "a smaller file"});
    const bool another_member = status == Z_STREAM_END && stream.avail_in > 0;
    if (another_member) status = inflateReset(&stream);
    if (status == Z_BUF_ERROR || (status == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)) {
      return fail({"gzip.cut-short", {file}, "a gzip file that ends too early", "the whole file"});
    }
  }
  if (status != Z_STREAM_END) return fail({"gzip.damaged", {file}, "damaged gzip data", "a gzip file"});
  return unpacked;
}

}  // namespace saylau::package
