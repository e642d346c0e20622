#include "law/text_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace saylau {
namespace {

std::string code_of(std::string_view text) {
  const auto checked = require_text(text, "file");
  return checked ? "" : checked.error()[0].code;
}

TEST(RequireText, AcceptsUtf8) {
  EXPECT_EQ(code_of("Қазақстан, Грузия საქართველო, 日本 🗳"), "");
}

TEST(RequireText, RefusesWhatRfc3629Refuses) {
  for (const char* text : {"\xFF", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
                           "a\xC3", "\x80", "\xE2\x82", "\xF0\x9F\x97"}) {
    EXPECT_EQ(code_of(text), "file.not-utf8") << text;
  }
}

TEST(RequireText, NamesLineAndCharacter) {
  const auto checked = require_text("ққ\nқ\xFF", "file");
  ASSERT_FALSE(checked);
  EXPECT_EQ(checked.error()[0].place, (Place{"file", 2, 2}));
  EXPECT_EQ(checked.error()[0].found, "byte 0xFF");
}

TEST(RequireText, RefusesANulByte) {
  EXPECT_EQ(code_of(std::string_view("a\0b", 3)), "file.nul");
}

TEST(ReadFile, SaysWhatIsWrongWithThePath) {
  const auto folder = std::filesystem::temp_directory_path() / "saylau_text_file_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "empty").close();
  EXPECT_EQ(read_file(folder / "none").error()[0].code, "file.missing");
  EXPECT_EQ(read_file(folder).error()[0].code, "file.folder");
  EXPECT_EQ(read_file(folder / "empty").error()[0].code, "file.empty");
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace saylau
