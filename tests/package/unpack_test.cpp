#include "package/gzip.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

namespace saylau::package {
namespace {

std::string gzip(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(text.size() + 200, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

const std::string kText = std::string(300'000, 'a') + "end";

TEST(Gunzip, UnpacksWhatWasPacked) {
  ASSERT_TRUE(is_gzip(gzip(kText)));
  EXPECT_EQ(gunzip(gzip(kText), "f").value(), kText);
}

TEST(Gunzip, UnpacksEveryMember) {
  EXPECT_EQ(gunzip(gzip("one,") + gzip("two"), "f").value(), "one,two");
}

TEST(Gunzip, RefusesAFileCutShortAnywhere) {
  const std::string packed = gzip("some votes\n");
  for (std::size_t length = 2; length < packed.size(); ++length) {
    const auto unpacked = gunzip(packed.substr(0, length), "f");
    ASSERT_FALSE(unpacked) << length;
    EXPECT_EQ(unpacked.error()[0].code, "gzip.cut-short") << length;
  }
}

TEST(Gunzip, RefusesDamage) {
  std::string packed = gzip("some votes\n");
  packed[packed.size() - 6] ^= 1;  // in the checksum
  EXPECT_EQ(gunzip(packed, "f").error()[0].code, "gzip.damaged");
}

TEST(IsGzip, IsFalseForText) {
  EXPECT_FALSE(is_gzip("area,votes"));
}

}  // namespace
}  // namespace saylau::package
