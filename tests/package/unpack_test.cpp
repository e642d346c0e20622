#include "package/unpack.hpp"

#include <gtest/gtest.h>
#include <libdeflate.h>
#include <zip.h>

#include <vector>

namespace saylau::package {
namespace {

std::string gzip(const std::string& text) {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(9);
  std::string packed(text.size() + 200, '\0');
  packed.resize(libdeflate_gzip_compress(compressor, text.data(), text.size(), packed.data(), packed.size()));
  libdeflate_free_compressor(compressor);
  return packed;
}

std::string zip(const std::vector<std::pair<std::string, std::string>>& members) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(whole);
  zip_t* archive = zip_open_from_source(whole, ZIP_CREATE | ZIP_TRUNCATE, &error);
  for (const auto& [name, text] : members) {
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), ZIP_FL_ENC_UTF_8);
  }
  zip_close(archive);
  zip_source_open(whole);
  zip_stat_t status;
  zip_source_stat(whole, &status);
  std::string bytes(status.size, '\0');
  zip_source_read(whole, bytes.data(), bytes.size());
  zip_source_free(whole);
  return bytes;
}

const std::string kText = std::string(300'000, 'a') + "end";

TEST(Gunzip, UnpacksWhatWasPacked) {
  ASSERT_TRUE(is_gzip(gzip(kText)));
  EXPECT_EQ(gunzip(gzip(kText), "f").value(), kText);
}

TEST(Gunzip, UnpacksSeveralMembers) {
  EXPECT_EQ(gunzip(gzip("one,") + gzip("two"), "f").value(), "one,two");
}

TEST(Gunzip, RefusesAFileThatIsCutShort) {
  const std::string packed = gzip(kText);
  for (std::size_t length = 2; length < packed.size(); length += 7) {
    const auto unpacked = gunzip(packed.substr(0, length), "f");
    ASSERT_FALSE(unpacked) << length;
    EXPECT_EQ(unpacked.error()[0].code, "gzip.damaged");
  }
}

TEST(Gunzip, RefusesADamagedFile) {
  std::string packed = gzip(kText);
  packed[packed.size() / 2] ^= 0x55;
  EXPECT_EQ(gunzip(packed, "f").error()[0].code, "gzip.damaged");
  EXPECT_FALSE(is_gzip("area,votes"));
}

TEST(Unzip, TakesTheOnlyMemberOrTheOneNamed) {
  const std::string one = zip({{"a.csv", kText}});
  ASSERT_TRUE(is_zip(one));
  EXPECT_EQ(unpack(one, "", "f").value(), kText);
  const std::string two = zip({{"a.csv", "A"}, {"b.csv", "B"}});
  EXPECT_EQ(unpack(two, "b.csv", "f").value(), "B");
}

TEST(Unzip, SaysWhichMembersThereAre) {
  const std::string two = zip({{"a.csv", "A"}, {"b.csv", "B"}});
  EXPECT_EQ(unzip(two, "", "f").error()[0].code, "zip.no-such-member");
  EXPECT_NE(to_string(unzip(two, "c.csv", "f").error()[0]).find("\"a.csv\", \"b.csv\""), std::string::npos);
}

TEST(Unzip, RefusesADamagedArchive) {
  const std::string bytes = zip({{"a.csv", kText}});
  EXPECT_EQ(unzip(bytes.substr(0, bytes.size() / 2), "", "f").error()[0].code, "zip.damaged");
  std::string changed = bytes;
  changed[60] ^= 0x55;
  EXPECT_FALSE(unzip(changed, "", "f").has_value());
}

TEST(Unzip, PassesOverWhatAMacKnowsOfItsFiles) {
  EXPECT_EQ(unpack(zip({{"v.csv", "V"}, {"__MACOSX/._v.csv", "x"}}), "", "f").value(), "V");
}

}  // namespace
}  // namespace saylau::package
