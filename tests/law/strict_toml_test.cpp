#include "law/strict_toml.hpp"

#include <gtest/gtest.h>

namespace saylau {
namespace {

// Opens a document, reads it with `read`, and gives the errors.
template <typename Read>
Errors errors_of(std::string_view text, Read read) {
  const auto document = TomlDocument::parse(text, "f.toml");
  if (!document) return document.error();
  Errors errors;
  TomlTable root = document->root(errors);
  read(root);
  root.refuse_other_keys();
  return errors;
}

TEST(TomlTable, ReadsEachType) {
  const Errors errors = errors_of(
      "a = \"x\"\nb = 3\nc = true\nd = 2023-03-19\ne = \"5%\"\nf = [\"u\", \"v\"]\n[g]\n[[h]]\n", [](TomlTable& t) {
        EXPECT_EQ(t.text("a"), "x");
        EXPECT_EQ(t.integer("b"), 3);
        EXPECT_EQ(t.boolean("c"), true);
        EXPECT_EQ(t.date("d"), "2023-03-19");
        EXPECT_EQ(t.share("e"), (Share{5, 100}));
        EXPECT_EQ(t.texts("f").size(), 2U);
        EXPECT_TRUE(t.table("g").has_value());
        EXPECT_EQ(t.tables("h").size(), 1U);
      });
  EXPECT_TRUE(errors.empty()) << to_string(errors[0]);
}

// Found by fuzzing with the assertions of toml++: each was undefined behaviour (law/toml_library.hpp).
TEST(TomlDocument, AKeyThatBeginsAsNoKeyMayIsAnErrorWithItsPlace) {
  for (const std::string_view text :
       {"a = 1\n[!]", "a = 1\n[[=]]", "a = 1\n[ ]", "a = 1\n[b.]\n", "a = { ! = 1 }", "a = { , }"}) {
    const auto document = TomlDocument::parse(text, "f.toml");
    ASSERT_FALSE(document) << text;
    EXPECT_EQ(document.error()[0].code, "toml.syntax") << text;
    EXPECT_EQ(document.error()[0].place.file, "f.toml");
    EXPECT_GT(document.error()[0].place.line, 0U) << text;
  }
}

TEST(TomlTable, AMissingOptionalIsNoError) {
  EXPECT_TRUE(errors_of("", [](TomlTable& t) {
                EXPECT_EQ(t.text("a"), std::nullopt);
                EXPECT_TRUE(t.tables("b").empty());
              }).empty());
}

TEST(TomlTable, AMissingRequiredIsOne) {
  const Errors errors = errors_of("", [](TomlTable& t) {
    t.required_text("a");
    t.required_integer("b", 1);
    t.required_date("c");
    t.required_share("d");
    t.required_table("e");
    t.required_tables("f");
  });
  ASSERT_EQ(errors.size(), 6U);
  for (const Error& error : errors) EXPECT_EQ(error.code, "toml.missing-key");
}

TEST(TomlTable, NamesTheNearestKnownKey) {
  const Errors errors = errors_of("titel = \"x\"", [](TomlTable& t) { t.text("title"); });
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, "toml.unknown-key");
  EXPECT_EQ(errors[0].expected, "\"title\"");
  EXPECT_EQ(errors[0].place, (Place{"f.toml", 1, 1}));
}

TEST(TomlTable, RefusesAnEmptyRequiredText) {
  const Errors errors = errors_of("a = \"\"", [](TomlTable& t) { t.required_text("a"); });
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, "toml.empty");
}

TEST(TomlTable, KeepsTheOrderOfTheFile) {
  errors_of("z = 1\na = 2\nm = 3", [](TomlTable& t) {
    EXPECT_EQ(t.keys(), (std::vector<std::string>{"z", "a", "m"}));
    for (const std::string& key : t.keys()) EXPECT_TRUE(t.has(key));
  });
}

TEST(TomlTable, NamesFallBackOnEnglish) {
  errors_of("name = \"List\"\nname_kk = \"Тізім\"", [](TomlTable& t) {
    const Names names = t.names("name");
    EXPECT_EQ(names.in(Language::kazakh), "Тізім");
    EXPECT_EQ(names.in(Language::russian), "List");
  });
}

// toml++ 3.3.0 has undefined behaviour here (law/toml_library.hpp); the sanitizers watch this test.
TEST(TomlDocument, RefusesALetterOutsideQuotationMarks) {
  for (const char* text : {"атауы = 1", "a = ә", "a = \"\"\"\\\nқ\"\"\" қ", "§"}) {
    const Errors errors = errors_of(text, [](TomlTable& t) { t.has("a"); });
    ASSERT_EQ(errors.size(), 1U) << text;
    EXPECT_EQ(errors[0].code, "toml.syntax") << text;
  }
}

TEST(TomlDocument, RefusesAKeyGivenTwice) {
  const Errors errors = errors_of("a = 1\na = 2", [](TomlTable& t) { t.has("a"); });
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, "toml.syntax");
  EXPECT_EQ(errors[0].place.line, 2U);
}

}  // namespace
}  // namespace saylau
